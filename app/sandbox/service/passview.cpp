// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/passview.h"

#include "sandbox/service/nfc.h"

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(timeText(time.toMSecsSinceEpoch())) : QJsonValue(QJsonValue::Null);
}

template <typename E> QJsonValue nameOrNull(const std::optional<E> &value)
{
    return value ? QJsonValue(toApiName(*value)) : QJsonValue(QJsonValue::Null);
}

std::optional<PayloadTemplate> parsed(const QString &text)
{
    auto result = PayloadTemplate::parse(text);
    return result ? std::optional(std::move(*result)) : std::nullopt;
}

QString render(const std::optional<PayloadTemplate> &payload, const PassTemplate &value, const Pass &pass,
               const QString &token)
{
    if (!payload)
        return {};
    const auto values = valuesInForce(value, pass.record);
    return payload->expand(payloadLookup(pass.id, pass.templateId, pass.record.holder, values, token))
        .value_or(QString());
}

QJsonArray installsToJson(const QList<Install> &installs)
{
    QJsonArray array;
    for (const auto &install : installs) {
        array.append(QJsonObject{{u"platform"_s, toApiName(install.platform)},
                                 {u"installed_at"_s, timeOrNull(install.installedAt)},
                                 {u"removed_at"_s, timeOrNull(install.removedAt)}});
    }
    return array;
}

QJsonObject fieldsToJson(const QMap<QString, QString> &fields)
{
    QJsonObject object;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace

QMap<QString, QString> valuesInForce(const PassTemplate &value, const Record &record)
{
    QMap<QString, QString> values;
    for (const auto &field : value.fields)
        values.insert(field.key, record.fields.value(field.key, field.value));
    return values;
}

PassView::PassView(const Work &work)
    : m_work(work)
{}

const Outcome<PassView::Source> &PassView::source(const QString &templateId)
{
    const auto known = m_sources.constFind(templateId);
    if (known != m_sources.constEnd())
        return *known;
    auto loaded = templates::load(m_work, templateId);
    if (!loaded)
        return *m_sources.insert(templateId, std::unexpected(loaded.error()));
    Source source{.loaded = std::move(*loaded)};
    const auto &value = source.loaded.value;
    if (value.barcode)
        source.barcode = parsed(value.barcode->payloadTemplate);
    if (value.nfc && value.nfc->enabled)
        source.nfc = parsed(value.nfc->payloadTemplate);
    source.hasToken = nfc::usesSignedToken(value);
    return *m_sources.insert(templateId, std::move(source));
}

Pass PassView::complete(const PassRow &row)
{
    auto pass = row.pass;
    pass.appleUrl = m_work.baseUrl + u"/d/"_s + row.token + u".pkpass"_s;
    pass.googleUrl = m_work.baseUrl + u"/g/"_s + row.token;
    if (const auto &from = source(pass.templateId.toString())) {
        // Signing takes longer than all the rest: only where a payload asks for it.
        const auto token = from->hasToken ? nfc::signedTokenFor(m_work.tenant, row) : QString();
        pass.barcodePayload = render(from->barcode, from->loaded.value, pass, token);
        pass.nfcPayload = render(from->nfc, from->loaded.value, pass, token);
    }
    return pass;
}

QJsonObject PassView::toJson(const Pass &pass)
{
    return {
        {u"id"_s, pass.id.toString()},
        {u"template_id"_s, pass.templateId.toString()},
        {u"tenant_id"_s, pass.tenantId.toString()},
        {u"live_mode"_s, pass.liveMode},
        {u"holder"_s, QJsonObject{{u"email"_s, pass.record.holder.email},
                                  {u"name"_s, textOrNull(pass.record.holder.name)}}},
        {u"fields"_s, fieldsToJson(pass.record.fields)},
        {u"status"_s, toApiName(pass.status)},
        {u"platform"_s, nameOrNull(pass.platform)},
        {u"installs"_s, installsToJson(pass.installs)},
        {u"download"_s, QJsonObject{{u"apple_url"_s, pass.appleUrl},
                                    {u"google_url"_s, pass.googleUrl},
                                    {u"expires_at"_s, timeOrNull(pass.linksExpireAt)}}},
        {u"barcode_payload"_s, textOrNull(pass.barcodePayload)},
        {u"nfc_payload"_s, textOrNull(pass.nfcPayload)},
        {u"revoke_reason"_s, textOrNull(pass.revokeReason)},
        {u"removed_reason"_s, nameOrNull(pass.removedReason)},
        {u"created_at"_s, timeOrNull(pass.createdAt)},
        {u"updated_at"_s, timeOrNull(pass.updatedAt)},
        {u"installed_at"_s, timeOrNull(pass.installedAt)},
        {u"removed_at"_s, timeOrNull(pass.removedAt)},
        {u"revoked_at"_s, timeOrNull(pass.revokedAt)},
        {u"archived_at"_s, timeOrNull(pass.archivedAt)},
    };
}

Outcome<void> PassView::checkPayloads(const Pass &pass)
{
    const auto tooLarge = [](const QString &text) { return text.toUtf8().size() > limits::payloadBytes; };
    if (tooLarge(pass.barcodePayload))
        return std::unexpected(validationFailed(u"payload_too_large"_s, u"barcode_payload"_s,
                                                u"With these values the barcode's text is too long."_s));
    if (tooLarge(pass.nfcPayload))
        return std::unexpected(validationFailed(u"payload_too_large"_s, u"nfc_payload"_s,
                                                u"With these values the NFC text is too long."_s));
    return {};
}

} // namespace qairopay::sandbox
