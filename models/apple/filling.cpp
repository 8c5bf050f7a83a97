// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/filling.h"

#include "apple/barcodearea.h"
#include "apple/cardlook.h"
#include "apple/date.h"
#include "pass/payloadtemplate.h"
#include "template/values.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

Style styleFor(PassKind kind)
{
    switch (kind) {
    case PassKind::Loyalty:
    case PassKind::GiftCard:
        return Style::StoreCard;
    case PassKind::Membership:
        return Style::Generic;
    case PassKind::Coupon:
        return Style::Coupon;
    case PassKind::EventTicket:
        return Style::EventTicket;
    case PassKind::BoardingPass:
        return Style::BoardingPass;
    }
    Q_UNREACHABLE_RETURN(Style::Generic);
}

/// The template's fields of a slot in the order of the file: Apple draws header fields from right to left.
QList<const qairopay::Field *> inFileOrder(const PassTemplate &passTemplate, FieldSlot slot)
{
    QList<const qairopay::Field *> fields;
    for (const auto &field : passTemplate.fields) {
        if (field.slot == slot)
            fields.append(&field);
    }
    if (slot == FieldSlot::Header)
        std::ranges::reverse(fields);
    return fields;
}

bool takesAlignment(FieldSlot slot)
{
    return slot != FieldSlot::Primary && slot != FieldSlot::Back;
}

Field skeletonField(const qairopay::Field &field)
{
    Field result;
    result.key = field.key;
    result.label = field.label;
    result.changeMessage = field.format.changeMessage;
    if (takesAlignment(field.slot))
        result.alignment = field.format.alignment;
    return result;
}

/// JSON has no leading zeros: "007" stays a text.
bool isJsonNumber(QStringView text)
{
    if (!isNumericText(text))
        return false;
    const QStringView digits = text.startsWith(u'-') ? text.sliced(1) : text;
    return digits.size() == 1 || digits[0] != u'0' || digits[1] == u'.';
}

void setDate(Field &target, const qairopay::Field &field, const QString &text)
{
    const bool isDay = isPlainDay(text);
    if (!isDay && !parseDate(text)) {
        target.value = {text};
        return;
    }
    target.value = {isDay ? text + u"T00:00Z"_s : text};
    target.ignoresTimeZone = isDay;
    target.dateStyle = field.format.dateStyle;
    target.timeStyle = field.format.timeStyle;
    target.isRelative = field.format.type == ValueType::RelativeDate;
}

/// A value that does not have its field's type is shown as it is: the wallet would refuse the whole pass.
void setValue(Field &target, const qairopay::Field &field, const QString &text)
{
    const bool isNumber = isJsonNumber(text);
    target.value = {text};
    switch (field.format.type) {
    case ValueType::Text:
        if (!field.numeric || !isNumber)
            return;
        [[fallthrough]];
    case ValueType::Number:
        target.value.isNumber = isNumber;
        target.numberStyle = isNumber ? NumberStyle::Decimal : NumberStyle::None;
        return;
    case ValueType::Currency:
        target.value.isNumber = isNumber;
        target.currencyCode = isNumber ? field.format.currencyCode : QString();
        return;
    case ValueType::Date:
    case ValueType::RelativeDate:
        setDate(target, field, text);
        return;
    }
}

class Filling
{
public:
    Filling(const PassTemplate &passTemplate, const IssuedRecord &issued, Payloads payloads)
        : m_template(passTemplate)
        , m_issued(issued)
        , m_payloads(payloads)
        , m_values(valuesInForce(passTemplate, issued.record))
        , m_lookup(payloadLookup(issued.id, issued.templateId, issued.record.holder, m_values, issued.token))
    {}

    Result<void> fill(Document &document)
    {
        document.serialNumber = m_issued.id.toString();
        document.authenticationToken = m_issued.authenticationToken;
        document.isVoided = m_issued.isVoided;
        for (const auto slot : allFieldSlots)
            fillFields(document.fields(slot), inFileOrder(m_template, slot));
        addNews(document);
        if (auto filled = fillBarcodes(document); !filled)
            return filled;
        return fillNfc(document);
    }

private:
    void fillFields(QList<Field> &targets, const QList<const qairopay::Field *> &sources) const
    {
        for (qsizetype i = 0; i < sources.size(); ++i) {
            setValue(targets[i], *sources[i], m_values.value(sources[i]->key));
            if (isAboutFields() && m_issued.changedFields.contains(sources[i]->key))
                targets[i].changeMessage = m_issued.changeMessage;
        }
    }

    /// A message with %@ stands at the fields that changed, where Wallet puts the new value into it; any
    /// other is the value of a field of its own, because Wallet shows only what changed (wallet-formats F.3).
    [[nodiscard]] bool isAboutFields() const
    {
        return m_issued.changeMessage.contains("%@"_L1) && !m_issued.changedFields.isEmpty();
    }

    void addNews(Document &document) const
    {
        if (m_issued.changeMessage.isEmpty() || isAboutFields())
            return;
        Field news;
        news.key = newsKey;
        news.label = u"News"_s;
        news.value = {m_issued.changeMessage};
        news.changeMessage = u"%@"_s;
        document.backFields.append(news);
    }

    [[nodiscard]] Result<QString> expanded(const QString &text, const QString &where) const
    {
        return expandPayload(text, m_lookup, m_payloads, where);
    }

    Result<void> fillBarcodes(Document &document) const
    {
        if (document.barcodes.isEmpty())
            return {};
        const auto message = expanded(m_template.barcode->payloadTemplate, u"barcode.payload_template"_s);
        if (!message)
            return std::unexpected(message.error());
        const auto altText = expanded(m_template.studio.barcodeAltText, u"x_studio.barcode.alt_text"_s);
        if (!altText)
            return std::unexpected(altText.error());
        for (auto &barcode : document.barcodes) {
            barcode.message = *message;
            barcode.messageEncoding = encodingFor(*message);
            barcode.altText = *altText;
        }
        return {};
    }

    Result<void> fillNfc(Document &document) const
    {
        if (!document.nfc)
            return {};
        if (!m_issued.nfcMessage.isEmpty()) {
            document.nfc->message = m_issued.nfcMessage;
            return {};
        }
        const auto message = expanded(m_template.nfc->payloadTemplate, u"nfc.payload_template"_s);
        if (!message)
            return std::unexpected(message.error());
        document.nfc->message = *message;
        return {};
    }

    const PassTemplate &m_template;
    const IssuedRecord &m_issued;
    Payloads m_payloads;
    QMap<QString, QString> m_values;
    PayloadTemplate::Lookup m_lookup;
};

void setNfc(Document &document, const PassTemplate &passTemplate, const Issuer &issuer)
{
    if (!passTemplate.nfc || !passTemplate.nfc->enabled)
        return;
    const QString key = passTemplate.studio.nfcEncryptionPublicKey.isEmpty()
                            ? issuer.nfcPublicKey
                            : passTemplate.studio.nfcEncryptionPublicKey;
    if (!issuer.isNfcAllowed) {
        document.remarks.append(
            failure(
                ErrorKind::Unsupported,
                Phrase(QT_TRANSLATE_NOOP("Errors", "NFC is left out: the signing certificate is not made for "
                                                   "it, and Wallet would refuse the whole pass.")),
                u"nfc"_s)
                .error());
    } else if (key.isEmpty()) {
        document.remarks.append(
            failure(ErrorKind::InvalidInput,
                    Phrase(QT_TRANSLATE_NOOP("Errors", "NFC is left out: no reader's public key is given.")),
                    u"nfc"_s)
                .error());
    } else {
        document.nfc = Nfc{{}, key, false};
    }
}

void setBarcodes(Document &document, const PassTemplate &passTemplate)
{
    if (!passTemplate.barcode)
        return;
    document.barcodes.append({passTemplate.barcode->format, {}, {}, {}});
    for (const auto format : passTemplate.studio.barcodeFallbacks)
        document.barcodes.append({format, {}, {}, {}});
}

} // namespace

Document relevanceFor(const PassTemplate &passTemplate, const Issuer &issuer)
{
    const auto &organisation = passTemplate.brand.organisation;
    Document document;
    document.organisationName = organisation.isEmpty() ? issuer.organisationName : organisation;
    document.style = styleFor(passTemplate.kind);
    for (const auto &location : passTemplate.locations)
        document.locations.append({location.latitude, location.longitude, location.message});
    // Apple knows one distance for all places, and only a smaller one than its own counts.
    if (!passTemplate.locations.isEmpty())
        document.maxDistance =
            std::ranges::min(passTemplate.locations, {}, &qairopay::Location::radius).radius;
    return document;
}

Document skeletonFor(const PassTemplate &passTemplate, const Issuer &issuer)
{
    const auto &brand = passTemplate.brand;
    Document document = relevanceFor(passTemplate, issuer);
    document.passTypeIdentifier = issuer.passTypeIdentifier;
    document.teamIdentifier = issuer.teamIdentifier;
    document.description = brand.description.isEmpty() ? passTemplate.name : brand.description;
    if (document.style == Style::BoardingPass)
        document.transitType = passTemplate.studio.transitType.value_or(TransitType::Generic);
    const bool hasLogo = passTemplate.studio.images.contains(ImageSlot::Logo);
    document.logoText = brand.logoText.isEmpty() && !hasLogo ? document.organisationName : brand.logoText;
    document.background = brand.background;
    document.foreground = brand.foreground;
    document.label = brand.label.value_or(derivedLabel(brand.foreground, brand.background));
    for (const auto slot : allFieldSlots) {
        for (const auto *field : inFileOrder(passTemplate, slot))
            document.fields(slot).append(skeletonField(*field));
    }
    setBarcodes(document, passTemplate);
    setNfc(document, passTemplate, issuer);
    document.webServiceUrl = issuer.webServiceUrl;
    return document;
}

Result<void> fill(Document &skeleton, const PassTemplate &passTemplate, const IssuedRecord &issued,
                  Payloads payloads)
{
    return Filling(passTemplate, issued, payloads).fill(skeleton);
}

Result<Document> documentFor(const PassTemplate &passTemplate, const IssuedRecord &issued,
                             const Issuer &issuer)
{
    auto document = skeletonFor(passTemplate, issuer);
    if (auto filled = fill(document, passTemplate, issued, Payloads::MustExpand); !filled)
        return std::unexpected(filled.error());
    return document;
}

Document draftFor(const PassTemplate &passTemplate, const IssuedRecord &issued, const Issuer &issuer)
{
    auto document = skeletonFor(passTemplate, issuer);
    const auto filled = fill(document, passTemplate, issued, Payloads::MayStandAsTyped);
    Q_ASSERT(filled);
    return document;
}

} // namespace qairopay::apple
