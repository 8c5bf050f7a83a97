// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/issue.h"

#include "google/detail.h"
#include "google/valuetext.h"
#include "pass/payloadtemplate.h"
#include "template/cardstrip.h"
#include "template/values.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qregularexpression.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::google {

namespace {

/// Details can open a page, call or write: a value that is nothing but an address becomes a link.
std::optional<Link> linkOf(const qairopay::Field &field, const QString &value)
{
    static const QRegularExpression pattern(
        uR"(^(?:https?://[^\s]+|tel:\+?[\d ()-]+|mailto:[^\s@]+@[^\s@]+)$)"_s);
    if (field.slot != FieldSlot::Back || !pattern.match(value).hasMatch())
        return std::nullopt;
    return Link{field.key, value, field.label.isEmpty() ? value : field.label};
}

/// One to three items to a row; four make two and two rather than three and one (wallet-formats F.2). What
/// would stand alone joins the row above while there is room: an item alone is lost in the card's middle, and
/// Google advises two rows.
void appendRows(QList<GoogleRow> &rows, const QStringList &keys)
{
    if (!rows.isEmpty() && std::min(rows.last().size(), keys.size()) == 1 &&
        rows.last().size() + keys.size() <= 3) {
        rows.last() += keys;
        return;
    }
    qsizetype at = 0;
    while (at < keys.size()) {
        const qsizetype left = keys.size() - at;
        const qsizetype count = left == 4 ? 2 : std::min<qsizetype>(left, 3);
        rows.append(keys.mid(at, count));
        at += count;
    }
}

class Composition
{
public:
    Composition(const PassTemplate &passTemplate, const IssuedRecord &issued, const Issuer &issuer,
                Payloads payloads)
        : m_template(passTemplate)
        , m_issued(issued)
        , m_issuer(issuer)
        , m_payloads(payloads)
        , m_values(valuesInForce(passTemplate, issued.record))
        , m_organisation(passTemplate.brand.organisation.isEmpty() ? issuer.issuerName
                                                                   : passTemplate.brand.organisation)
        , m_detail(detailFor({passTemplate, issued, m_values, m_organisation}))
        , m_lookup(payloadLookup(issued.id, issued.templateId, issued.record.holder, m_values, issued.token))
    {}

    Result<Document> document()
    {
        m_document.background = m_template.brand.background;
        m_document.remarks = m_detail.remarks;
        m_document.translations = m_template.studio.translations;
        composeClass();
        composeObject();
        if (auto barcode = composeBarcode(); !barcode)
            return std::unexpected(barcode.error());
        if (auto tap = composeSmartTap(); !tap)
            return std::unexpected(tap.error());
        remarkMissingLogo();
        return m_document;
    }

    [[nodiscard]] QList<GoogleRow> automaticRows() const
    {
        QList<GoogleRow> rows;
        appendRows(rows, keysIn(FieldSlot::Primary));
        appendRows(rows, keysIn(FieldSlot::Secondary) + keysIn(FieldSlot::Header));
        appendRows(rows, keysIn(FieldSlot::Auxiliary));
        // What has no row is still in the details below the card.
        return rows.first(std::min(rows.size(), limits::googleRows));
    }

private:
    [[nodiscard]] QString imageUri(ImageSlot slot, const QString &ownUrl = {}) const
    {
        const QString uri = m_issuer.imageUris.value(slot);
        return uri.isEmpty() ? ownUrl : uri;
    }

    void composeClass()
    {
        auto &passClass = m_document.passClass;
        passClass.id = m_issuer.issuerId + u'.' + m_issued.templateId.toString();
        passClass.issuerName = m_organisation;
        passClass.logoUri = imageUri(ImageSlot::Icon, m_template.brand.iconUrl);
        if (passClass.logoUri.isEmpty())
            passClass.logoUri = imageUri(ImageSlot::Logo, m_template.brand.logoUrl);
        passClass.wideLogoUri = imageUri(ImageSlot::WideLogo);
        passClass.heroUri = imageUri(ImageSlot::Hero);
        if (hasStrip(m_template.kind) && m_template.studio.images.contains(ImageSlot::Strip))
            passClass.imageModule = ImageModule{u"strip"_s, imageUri(ImageSlot::Strip)};
        for (const auto &location : m_template.locations)
            passClass.merchantLocations.append({location.latitude, location.longitude});
        passClass.detail = m_detail.classDetail;
        passClass.rows = rows();
    }

    [[nodiscard]] QString pathOf(const QString &key) const
    {
        const auto it = m_detail.paths.constFind(key);
        return it == m_detail.paths.constEnd() ? textModulePath(key) : *it;
    }

    /// By its key alone: the class serves all passes, whether or not they have so many legs.
    [[nodiscard]] bool isOfALaterLeg(const QString &key) const
    {
        return std::holds_alternative<TransitObject>(m_detail.objectDetail) && isLaterLegKey(key);
    }

    /// Then no text module says it again, unless a row of the class names that one.
    [[nodiscard]] bool isInAMember(const QString &key) const
    {
        return m_detail.paths.contains(key) ||
               (m_detail.heldKeys.contains(key) && !isNamed(m_document.passClass.rows, textModulePath(key)));
    }

    [[nodiscard]] QStringList keysIn(FieldSlot slot) const
    {
        QStringList keys;
        for (const auto &field : m_template.fields) {
            if (field.slot == slot && !m_detail.titleKeys.contains(field.key) && !isOfALaterLeg(field.key))
                keys.append(field.key);
        }
        return keys;
    }

    [[nodiscard]] QList<CardRow> rows() const
    {
        const auto &own = m_template.studio.googleRows;
        QList<CardRow> rows;
        for (const auto &keys : own.isEmpty() ? automaticRows() : own) {
            QList<RowItem> items;
            for (const auto &key : keys)
                items.append(pathOf(key));
            rows.append({items});
        }
        return rows;
    }

    void composeObject()
    {
        auto &object = m_document.object;
        object.id = m_issuer.issuerId + u'.' + m_issued.id.toString();
        object.classId = m_document.passClass.id;
        object.state = m_issued.isVoided ? ObjectState::Inactive : ObjectState::Active;
        object.detail = m_detail.objectDetail;
        for (const auto &field : m_template.fields) {
            const QString value = m_values.value(field.key);
            if (value.isEmpty() || isInAMember(field.key))
                continue;
            if (const auto link = linkOf(field, value))
                object.links.append(*link);
            else
                object.textModules.append({field.key, field.label, moduleText(field, value, passLocale())});
        }
        if (!m_issued.changeMessage.isEmpty())
            object.messages.append({u"change"_s, m_organisation, messageText()});
    }

    /// Google knows no place holder: the new values stand where Apple's %@ is.
    [[nodiscard]] QString messageText() const
    {
        QStringList values;
        for (const auto &key : m_issued.changedFields)
            values.append(m_values.value(key));
        return QString(m_issued.changeMessage).replace("%@"_L1, values.join(u", "_s));
    }

    [[nodiscard]] Result<QString> expanded(const QString &text, const QString &where) const
    {
        return expandPayload(text, m_lookup, m_payloads, where);
    }

    Result<void> composeBarcode()
    {
        if (!m_template.barcode)
            return {};
        const auto value = expanded(m_template.barcode->payloadTemplate, u"barcode.payload_template"_s);
        if (!value)
            return std::unexpected(value.error());
        const auto text = expanded(m_template.studio.barcodeAltText, u"x_studio.barcode.alt_text"_s);
        if (!text)
            return std::unexpected(text.error());
        m_document.object.barcode = Barcode{m_template.barcode->format, *value, *text};
        return {};
    }

    Result<void> composeSmartTap()
    {
        if (!m_template.nfc || !m_template.nfc->enabled)
            return {};
        m_document.passClass.isSmartTapEnabled = true;
        const auto value = expanded(m_template.nfc->payloadTemplate, u"nfc.payload_template"_s);
        if (!value)
            return std::unexpected(value.error());
        m_document.object.smartTapRedemptionValue = *value;
        return {};
    }

    void remarkMissingLogo()
    {
        const auto vertical = m_document.vertical();
        const bool needsLogo = vertical == Vertical::Loyalty || vertical == Vertical::Transit;
        if (needsLogo && m_document.passClass.logoUri.isEmpty())
            m_document.remarks.append(
                failure(ErrorKind::InvalidInput,
                        Phrase(QT_TRANSLATE_NOOP("Errors",
                                                 "Google needs a logo with a public https address here.")),
                        u"brand.logo_url"_s, u"G02"_s)
                    .error());
    }

    const PassTemplate &m_template;
    const IssuedRecord &m_issued;
    const Issuer &m_issuer;
    Payloads m_payloads;
    QMap<QString, QString> m_values;
    QString m_organisation;
    Detail m_detail;
    PayloadTemplate::Lookup m_lookup;
    Document m_document;
};

} // namespace

Result<Document> documentFor(const PassTemplate &passTemplate, const IssuedRecord &issued,
                             const Issuer &issuer)
{
    return Composition(passTemplate, issued, issuer, Payloads::MustExpand).document();
}

Document draftFor(const PassTemplate &passTemplate, const IssuedRecord &issued, const Issuer &issuer)
{
    return Composition(passTemplate, issued, issuer, Payloads::MayStandAsTyped).document().value();
}

QList<GoogleRow> automaticRows(const PassTemplate &passTemplate, const IssuedRecord &issued,
                               const Issuer &issuer)
{
    return Composition(passTemplate, issued, issuer, Payloads::MayStandAsTyped).automaticRows();
}

IssuedRecord afterChangeOf(const Field &field, IssuedRecord issued)
{
    issued.changeMessage = field.format.changeMessage;
    issued.changedFields = {field.key};
    return issued;
}

} // namespace qairopay::google
