// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/views.h"

#include "template/templatecodec.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

void insertText(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
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
    QJsonObject object{
        {u"id"_s, pass.id.toString()},
        {u"template_id"_s, pass.templateId.toString()},
        {u"status"_s, toApiName(pass.status)},
        {u"holder"_s,
         QJsonObject{{u"email"_s, pass.record.holder.email}, {u"name"_s, pass.record.holder.name}}},
        {u"fields"_s, fields},
        {u"download"_s, QJsonObject{{u"apple_url"_s, pass.appleUrl}, {u"google_url"_s, pass.googleUrl}}},
        {u"created_at"_s, timeText(pass.createdAt)},
        {u"updated_at"_s, timeText(pass.updatedAt)}};
    if (pass.platform)
        object.insert(u"platform"_s, toApiName(*pass.platform));
    insertText(object, u"revoke_reason"_s, pass.revokeReason);
    insertText(object, u"archived_at"_s, timeText(pass.archivedAt));
    return object;
}

QJsonObject toJson(const api::TemplateResource &resource)
{
    auto object = templateToJson(resource.value);
    object.insert(u"id"_s, resource.id.toString());
    object.insert(u"version"_s, resource.version);
    object.insert(u"status"_s, resource.archived ? u"archived"_s : u"active"_s);
    insertText(object, u"created_at"_s, timeText(resource.createdAt));
    insertText(object, u"updated_at"_s, timeText(resource.updatedAt));
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
    QJsonObject object{{u"id"_s, scan.id.toString()},           {u"pass_id"_s, scan.passId.toString()},
                       {u"scanner_id"_s, scan.scannerId},       {u"method"_s, scan.method},
                       {u"verification_result"_s, scan.result}, {u"scanned_at"_s, timeText(scan.scannedAt)}};
    if (scan.latitude && scan.longitude) {
        object.insert(u"latitude"_s, *scan.latitude);
        object.insert(u"longitude"_s, *scan.longitude);
    }
    return object;
}

} // namespace qairopay::cli
