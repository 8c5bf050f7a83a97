// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/views.h"

#include "template/templatecodec.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(const QDateTime &time)
{
    return orNull(timeText(time));
}

template <typename E> QJsonValue nameOrNull(const std::optional<E> &value)
{
    return value ? QJsonValue(toApiName(*value)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonObject toJson(const Pass &pass)
{
    QJsonObject fields;
    for (auto it = pass.record.fields.begin(); it != pass.record.fields.end(); ++it)
        fields.insert(it.key(), it.value());
    QJsonArray installs;
    for (const auto &install : pass.installs)
        installs.append(QJsonObject{{u"platform"_s, toApiName(install.platform)},
                                    {u"installed_at"_s, orNull(install.installedAt)},
                                    {u"removed_at"_s, orNull(install.removedAt)}});
    return {
        {u"id"_s, pass.id.toString()},
        {u"template_id"_s, pass.templateId.toString()},
        {u"tenant_id"_s, orNull(pass.tenantId.toString())},
        {u"live_mode"_s, pass.liveMode},
        {u"status"_s, toApiName(pass.status)},
        {u"holder"_s,
         QJsonObject{{u"email"_s, pass.record.holder.email}, {u"name"_s, orNull(pass.record.holder.name)}}},
        {u"fields"_s, fields},
        {u"download"_s, QJsonObject{{u"apple_url"_s, pass.appleUrl},
                                    {u"google_url"_s, pass.googleUrl},
                                    {u"expires_at"_s, orNull(pass.linksExpireAt)}}},
        {u"barcode_payload"_s, orNull(pass.barcodePayload)},
        {u"nfc_payload"_s, orNull(pass.nfcPayload)},
        {u"platform"_s, nameOrNull(pass.platform)},
        {u"installs"_s, installs},
        {u"revoke_reason"_s, orNull(pass.revokeReason)},
        {u"removed_reason"_s, nameOrNull(pass.removedReason)},
        {u"created_at"_s, orNull(pass.createdAt)},
        {u"updated_at"_s, orNull(pass.updatedAt)},
        {u"installed_at"_s, orNull(pass.installedAt)},
        {u"removed_at"_s, orNull(pass.removedAt)},
        {u"revoked_at"_s, orNull(pass.revokedAt)},
        {u"archived_at"_s, orNull(pass.archivedAt)},
    };
}

QJsonObject toJson(const api::TemplateResource &resource)
{
    auto object = templateToJson(resource.value);
    for (const auto &list : {u"fields"_s, u"relevant_locations"_s}) { // a file leaves out what is empty
        if (!object.contains(list))
            object.insert(list, QJsonArray());
    }
    object.insert(u"id"_s, resource.id.toString());
    object.insert(u"version"_s, resource.version);
    object.insert(u"status"_s, resource.archived ? u"archived"_s : u"active"_s);
    object.insert(u"tenant_id"_s, orNull(resource.tenantId.toString()));
    object.insert(u"live_mode"_s, resource.liveMode);
    object.insert(u"created_at"_s, orNull(resource.createdAt));
    object.insert(u"updated_at"_s, orNull(resource.updatedAt));
    object.insert(u"archived_at"_s, orNull(resource.archivedAt));
    object.insert(u"promoted_from"_s, orNull(resource.promotedFrom.toString()));
    if (resource.counts) {
        object.insert(u"pass_counts"_s, QJsonObject{{u"issued"_s, resource.counts->issued},
                                                    {u"installed"_s, resource.counts->installed},
                                                    {u"removed"_s, resource.counts->removed},
                                                    {u"revoked"_s, resource.counts->revoked}});
    }
    return object;
}

QJsonObject toJson(const api::Scan &scan)
{
    return {
        {u"id"_s, scan.id.toString()},
        {u"pass_id"_s, scan.passId.toString()},
        {u"tenant_id"_s, orNull(scan.tenantId.toString())},
        {u"live_mode"_s, scan.liveMode},
        {u"scanner_id"_s, scan.scannerId},
        {u"latitude"_s, scan.latitude ? QJsonValue(*scan.latitude) : QJsonValue(QJsonValue::Null)},
        {u"longitude"_s, scan.longitude ? QJsonValue(*scan.longitude) : QJsonValue(QJsonValue::Null)},
        {u"method"_s, scan.method},
        {u"verification_result"_s, scan.result},
        {u"scanned_at"_s, orNull(scan.scannedAt)},
    };
}

} // namespace qairopay::cli
