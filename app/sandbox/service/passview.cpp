// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/passview.h"

#include "base/jsonwriter.h"
#include "sandbox/service/nfc.h"
#include "sandbox/service/templateinput.h"

#include <QtCore/qjsonarray.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr qsizetype usualBytes = 1200;

/// Takes the calls that a JsonWriter takes, and makes values of them instead of a text.
class JsonValues
{
public:
    void beginObject() { m_open.append({.name = std::exchange(m_name, {}), .isArray = false}); }
    void endObject() { close(); }
    void beginArray() { m_open.append({.name = std::exchange(m_name, {}), .isArray = true}); }
    void endArray() { close(); }
    JsonValues &name(QLatin1StringView name)
    {
        m_name = name;
        return *this;
    }
    JsonValues &name(QStringView name)
    {
        m_name = name.toString();
        return *this;
    }
    void string(QStringView text) { add(text.toString()); }
    void null() { add(QJsonValue::Null); }
    void member(QLatin1StringView name, QStringView text) { this->name(name).string(text); }
    void member(QLatin1StringView name, bool value) { this->name(name).add(value); }

    /// The outermost one, once it has ended.
    [[nodiscard]] QJsonObject object() const { return m_whole; }

private:
    struct Open
    {
        QString name; ///< in the one around it
        bool isArray;
        QJsonObject members = {};
        QJsonArray elements = {};
    };

    void add(const QJsonValue &value)
    {
        auto &around = m_open.last();
        if (around.isArray)
            around.elements.append(value);
        else
            around.members.insert(m_name, value);
    }

    void close()
    {
        const auto ended = m_open.takeLast();
        m_name = ended.name;
        if (m_open.isEmpty())
            m_whole = ended.members;
        else
            add(ended.isArray ? QJsonValue(ended.elements) : QJsonValue(ended.members));
    }

    QList<Open> m_open;
    QString m_name; ///< of what comes next
    QJsonObject m_whole;
};

void write(auto &out, QLatin1StringView name, const QString &text)
{
    out.name(name);
    text.isEmpty() ? out.null() : out.string(text);
}

void write(auto &out, QLatin1StringView name, const QDateTime &time)
{
    write(out, name, time.isValid() ? timeText(time.toMSecsSinceEpoch()) : QString());
}

template <typename E> void write(auto &out, QLatin1StringView name, const std::optional<E> &value)
{
    write(out, name, value ? toApiName(*value) : QString());
}

QString render(const std::optional<PayloadTemplate> &payload, const PassTemplate &value, const Pass &pass,
               const QString &token)
{
    if (!payload)
        return {};
    const auto values = payload->usesFields() ? valuesInForce(value, pass.record) : QMap<QString, QString>();
    return payload->expand(payloadLookup(pass.id, pass.templateId, pass.record.holder, values, token))
        .value_or(QString());
}

void writeInstalls(auto &out, const QList<Install> &installs)
{
    out.name("installs"_L1).beginArray();
    for (const auto &install : installs) {
        out.beginObject();
        write(out, "installed_at"_L1, install.installedAt);
        write(out, "platform"_L1, toApiName(install.platform));
        write(out, "removed_at"_L1, install.removedAt);
        out.endObject();
    }
    out.endArray();
}

void writeFields(auto &out, const QMap<QString, QString> &fields)
{
    out.name("fields"_L1).beginObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        out.name(QStringView(it.key())).string(it.value());
    out.endObject();
}

void writeDownload(auto &out, const Pass &pass)
{
    out.name("download"_L1).beginObject();
    out.member("apple_url"_L1, pass.appleUrl);
    write(out, "expires_at"_L1, pass.linksExpireAt);
    out.member("google_url"_L1, pass.googleUrl);
    out.endObject();
}

void writeHolder(auto &out, const Holder &holder)
{
    out.name("holder"_L1).beginObject();
    out.member("email"_L1, holder.email);
    write(out, "name"_L1, holder.name);
    out.endObject();
}

/// The members sort as those of a QJsonObject do, so that one pass is written in one way everywhere.
void writePass(auto &out, const Pass &pass)
{
    out.beginObject();
    write(out, "archived_at"_L1, pass.archivedAt);
    write(out, "barcode_payload"_L1, pass.barcodePayload);
    write(out, "created_at"_L1, pass.createdAt);
    writeDownload(out, pass);
    writeFields(out, pass.record.fields);
    writeHolder(out, pass.record.holder);
    out.member("id"_L1, pass.id.toString());
    write(out, "installed_at"_L1, pass.installedAt);
    writeInstalls(out, pass.installs);
    out.member("live_mode"_L1, pass.liveMode);
    write(out, "nfc_payload"_L1, pass.nfcPayload);
    write(out, "platform"_L1, pass.platform);
    write(out, "removed_at"_L1, pass.removedAt);
    write(out, "removed_reason"_L1, pass.removedReason);
    write(out, "revoke_reason"_L1, pass.revokeReason);
    write(out, "revoked_at"_L1, pass.revokedAt);
    out.member("status"_L1, toApiName(pass.status));
    out.member("template_id"_L1, pass.templateId.toString());
    out.member("tenant_id"_L1, pass.tenantId.toString());
    write(out, "updated_at"_L1, pass.updatedAt);
    out.endObject();
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

const Outcome<templates::Loaded> &PassView::source(const QString &templateId)
{
    const auto known = m_sources.constFind(templateId);
    return known != m_sources.constEnd() ? *known
                                         : *m_sources.insert(templateId, templates::load(m_work, templateId));
}

Pass PassView::complete(const PassRow &row)
{
    auto pass = row.pass;
    pass.appleUrl = m_work.baseUrl + u"/d/"_s + row.token + u".pkpass"_s;
    pass.googleUrl = m_work.baseUrl + u"/g/"_s + row.token;
    if (const auto &from = source(pass.templateId.toString())) {
        const auto &document = *from->document;
        // Signing takes longer than all the rest: only where a payload asks for it.
        const auto token = document.hasToken ? nfc::signedTokenFor(m_work.tenant, row) : QString();
        pass.barcodePayload = render(document.barcode, from->value(), pass, token);
        pass.nfcPayload = render(document.nfc, from->value(), pass, token);
    }
    return pass;
}

Resource PassView::resource(const Pass &pass)
{
    Resource resource{.id = pass.id.toString(), .json = {}};
    resource.json.reserve(usualBytes);
    JsonWriter out(resource.json);
    writePass(out, pass);
    return resource;
}

QJsonObject PassView::previousAttributes(const Pass &before, const Pass &after)
{
    const auto valueOf = [](const Pass &pass) {
        JsonValues out;
        writePass(out, pass);
        return out.object();
    };
    auto previous = changedMembers(valueOf(before), valueOf(after));
    previous.remove(u"updated_at"_s);
    return previous;
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
