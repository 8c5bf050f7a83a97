// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/decode.h"
#include "api/lenientjson.h"

using namespace Qt::StringLiterals;

namespace qairopay::api {

namespace {

Result<ApiKey> readApiKey(const QJsonObject &object)
{
    auto reader = lenientReader(object);
    ApiKey key;
    key.id = KeyId(reader.requiredString(u"id"_s));
    key.isPublishable = reader.string(u"flavour"_s) == "publishable"_L1;
    key.scope = reader.string(u"scope"_s);
    key.description = reader.string(u"description"_s);
    key.hint = reader.string(u"hint"_s);
    key.status = reader.requiredString(u"status"_s);
    key.replaces = KeyId(reader.string(u"replaces"_s));
    key.createdAt = readTime(reader, u"created_at"_s);
    key.revokedAt = readTime(reader, u"revoked_at"_s);
    key.lastUsedAt = readTime(reader, u"last_used_at"_s);
    if (const auto end = reader.finish(); !end)
        return std::unexpected(corrupt(end.error()));
    return key;
}

Result<NewApiKey> readNewApiKey(const QJsonObject &object)
{
    auto reader = lenientReader(object);
    const auto secret = reader.requiredString(u"secret"_s);
    if (const auto end = reader.finish(); !end)
        return std::unexpected(corrupt(end.error()));
    return readApiKey(object).transform(
        [&](const ApiKey &key) { return NewApiKey{key, Secret(secret.toUtf8())}; });
}

Result<AuditRecord> readAuditRecord(const QJsonObject &object)
{
    auto reader = lenientReader(object);
    AuditRecord record;
    record.id = reader.requiredString(u"id"_s);
    record.seq = reader.integer(u"seq"_s);
    record.at = readRequiredTime(reader, u"at"_s);
    record.actorKeyId = KeyId(reader.string(u"actor_key_id"_s));
    record.action = reader.requiredString(u"action"_s);
    record.resourceId = reader.string(u"resource_id"_s);
    record.requestId = RequestId(reader.string(u"request_id"_s));
    record.outcome = reader.requiredString(u"outcome"_s);
    record.hash = reader.string(u"hash"_s);
    if (const auto end = reader.finish(); !end)
        return std::unexpected(corrupt(end.error()));
    return record;
}

} // namespace

Result<ApiKey> decodeApiKey(const QByteArray &body)
{
    return parseAnswer(body).and_then(readApiKey);
}

Result<NewApiKey> decodeNewApiKey(const QByteArray &body)
{
    return parseAnswer(body).and_then(readNewApiKey);
}

Result<Page<ApiKey>> decodeApiKeyPage(const QByteArray &body)
{
    return readPage<ApiKey>(body, readApiKey);
}

Result<Page<AuditRecord>> decodeAuditPage(const QByteArray &body)
{
    return readPage<AuditRecord>(body, readAuditRecord);
}

} // namespace qairopay::api
