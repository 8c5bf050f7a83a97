// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/decode.h"
#include "api/lenientjson.h"
#include "api/words.h"
#include "base/strictjson.h"

using namespace Qt::StringLiterals;

namespace qairopay::api {

namespace {

QMap<QString, QString> readFields(const QJsonObject &object)
{
    QMap<QString, QString> fields;
    for (auto it = object.begin(); it != object.end(); ++it)
        fields.insert(it.key(), it->toVariant().toString());
    return fields;
}

QList<Install> readInstalls(const QJsonArray &array)
{
    QList<Install> installs;
    for (const auto &value : array) {
        auto reader = lenientReader(value.toObject());
        const auto platform = walletPlatformFromApiName(reader.string(u"platform"_s));
        if (platform)
            installs.append(
                {*platform, readTime(reader, u"installed_at"_s), readTime(reader, u"removed_at"_s)});
    }
    return installs;
}

void readTimes(JsonObjectReader &reader, Pass &pass)
{
    pass.createdAt = readTime(reader, u"created_at"_s);
    pass.updatedAt = readTime(reader, u"updated_at"_s);
    pass.installedAt = readTime(reader, u"installed_at"_s);
    pass.removedAt = readTime(reader, u"removed_at"_s);
    pass.revokedAt = readTime(reader, u"revoked_at"_s);
    pass.archivedAt = readTime(reader, u"archived_at"_s);
}

Result<Pass> read(const QJsonObject &object)
{
    auto reader = lenientReader(object);
    Pass pass;
    pass.id = PassId(reader.requiredString(u"id"_s));
    pass.templateId = TemplateId(reader.requiredString(u"template_id"_s));
    pass.tenantId = TenantId(reader.string(u"tenant_id"_s));
    const auto status = reader.requiredString(u"status"_s);
    auto holder = lenientReader(reader.object(u"holder"_s), u"holder"_s);
    pass.record.holder = {holder.string(u"email"_s), holder.string(u"name"_s)};
    reader.adopt(holder.finish());
    pass.record.fields = readFields(reader.object(u"fields"_s));
    pass.platform = walletPlatformFromApiName(reader.string(u"platform"_s));
    pass.installs = readInstalls(reader.array(u"installs"_s));
    auto download = lenientReader(reader.object(u"download"_s), u"download"_s);
    pass.appleUrl = download.string(u"apple_url"_s);
    pass.googleUrl = download.string(u"google_url"_s);
    pass.linksExpireAt = readTime(download, u"expires_at"_s);
    reader.adopt(download.finish());
    pass.barcodePayload = reader.string(u"barcode_payload"_s);
    pass.nfcPayload = reader.string(u"nfc_payload"_s);
    pass.revokeReason = reader.string(u"revoke_reason"_s);
    pass.removedReason = removedReasonFromApiName(reader.string(u"removed_reason"_s));
    pass.liveMode = reader.boolean(u"live_mode"_s);
    readTimes(reader, pass);
    if (const auto end = reader.finish(); !end)
        return std::unexpected(corrupt(end.error()));
    const auto known = passStatusFromApiName(status);
    if (!known)
        return failure(ErrorKind::Unsupported,
                       Words::tr("The pass is in a state this version does not know."), u"status"_s);
    pass.status = *known;
    return pass;
}

Result<BatchItem> readItem(const QJsonObject &object)
{
    auto reader = lenientReader(object);
    BatchItem item{reader.integer(u"index"_s, -1), Pass{}};
    const auto status = reader.requiredString(u"status"_s);
    const auto pass = reader.object(u"pass"_s);
    const auto error = reader.object(u"error"_s);
    if (const auto end = reader.finish(); !end)
        return std::unexpected(corrupt(end.error()));
    if (status == "ok"_L1)
        item.pass = read(pass);
    else
        item.pass = std::unexpected(errorFromEnvelope(error));
    return item;
}

Error badResults(const QString &what)
{
    return corrupt({ErrorKind::Corrupt, what, u"results"_s, {}});
}

} // namespace

Result<Pass> passFromResource(const QJsonObject &resource)
{
    return read(withoutNulls(resource));
}

Result<Pass> decodePass(const QByteArray &body)
{
    return parseAnswer(body).and_then(read);
}

Result<Page<Pass>> decodePassPage(const QByteArray &body)
{
    return readPage<Pass>(body, read);
}

Result<BatchResult> decodeBatch(const QByteArray &body, qsizetype count)
{
    const auto object = parseAnswer(body);
    if (!object)
        return std::unexpected(object.error());
    const auto results = object->value(u"results"_s).toArray();
    if (results.size() != count)
        return std::unexpected(badResults(u"%1 results for %2 items."_s.arg(results.size()).arg(count)));

    BatchResult batch;
    batch.items.resize(count);
    QList<bool> seen(count, false);
    for (const auto &value : results) {
        auto item = readItem(value.toObject());
        if (!item)
            return std::unexpected(item.error());
        if (item->index < 0 || item->index >= count || seen.at(item->index))
            return std::unexpected(badResults(u"An index is out of range or there twice."_s));
        seen[item->index] = true;
        ++(item->pass ? batch.succeeded : batch.failed);
        batch.items[item->index] = *std::move(item);
    }
    return batch;
}

qsizetype batchItemCount(const QByteArray &body)
{
    constexpr JsonLimits limits{8 << 20, 64};
    const auto object = parseJsonObject(body, limits);
    if (!object)
        return 0;
    for (const auto &value : *object) {
        if (value.isArray())
            return value.toArray().size();
    }
    return 0;
}

} // namespace qairopay::api
