// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/decode.h"
#include "api/lenientjson.h"
#include "api/words.h"
#include "template/templatecodec.h"

using namespace Qt::StringLiterals;

namespace qairopay::api {

namespace {

std::optional<PassCounts> readCounts(JsonObjectReader &reader)
{
    const auto object = reader.optionalObject(u"pass_counts"_s);
    if (!object)
        return std::nullopt;
    auto counts = lenientReader(*object, u"pass_counts"_s);
    const PassCounts value{counts.integer(u"issued"_s), counts.integer(u"installed"_s),
                           counts.integer(u"removed"_s), counts.integer(u"revoked"_s)};
    reader.adopt(counts.finish());
    return value;
}

Result<TemplateResource> read(const QJsonObject &object)
{
    auto reader = lenientReader(object);
    TemplateResource resource;
    resource.id = TemplateId(reader.requiredString(u"id"_s));
    resource.tenantId = TenantId(reader.string(u"tenant_id"_s));
    resource.version = reader.integer(u"version"_s);
    resource.createdAt = readTime(reader, u"created_at"_s);
    resource.updatedAt = readTime(reader, u"updated_at"_s);
    resource.archivedAt = readTime(reader, u"archived_at"_s);
    resource.archived = reader.string(u"status"_s) == "archived"_L1 || resource.archivedAt.isValid();
    resource.liveMode = reader.boolean(u"live_mode"_s);
    resource.promotedFrom = TemplateId(reader.string(u"promoted_from"_s));
    resource.counts = readCounts(reader);
    const auto kind = reader.requiredString(u"kind"_s);
    if (const auto end = reader.finish(); !end)
        return std::unexpected(corrupt(end.error()));
    if (!passKindFromApiName(kind))
        return failure(ErrorKind::Unsupported,
                       Words::tr("The template is of a kind this version does not know."), u"kind"_s);
    auto value = templateFromResource(object);
    if (!value)
        return std::unexpected(corrupt(value.error()));
    resource.value = *std::move(value);
    return resource;
}

} // namespace

Result<TemplateResource> decodeTemplate(const QByteArray &body)
{
    return parseAnswer(body).and_then(read);
}

Result<Page<TemplateResource>> decodeTemplatePage(const QByteArray &body)
{
    return readPage<TemplateResource>(body, read);
}

} // namespace qairopay::api
