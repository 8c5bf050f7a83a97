// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/templatefrom.h"

#include "apple/names.h"
#include "apple/words.h"

#include <algorithm>
#include <cmath>
#include <ranges>

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

constexpr qsizetype longestKey = 40;
constexpr auto idVariable = "{pass.id}"_L1;

PassKind kindOf(Style style)
{
    switch (style) {
    case Style::BoardingPass:
        return PassKind::BoardingPass;
    case Style::Coupon:
        return PassKind::Coupon;
    case Style::EventTicket:
        return PassKind::EventTicket;
    case Style::Generic:
        return PassKind::Membership;
    case Style::StoreCard:
        return PassKind::Loyalty;
    }
    Q_UNREACHABLE_RETURN(PassKind::Membership);
}

/// At most so many UTF-16 units, without half a character at the end.
QString cut(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const auto size = text.at(most - 1).isHighSurrogate() ? most - 1 : most;
    return text.first(size);
}

class Making
{
public:
    explicit Making(const Document &document)
        : m_document(document)
    {}

    MadeTemplate made()
    {
        takeBrand();
        for (const auto slot : allFieldSlots)
            takeFields(slot);
        takeBarcode();
        takeNfc();
        takeLocations();
        loseDates();
        return std::move(m_made);
    }

private:
    void lose(const QString &sentence, const QString &path)
    {
        m_made.remarks.append({ErrorKind::Unsupported, sentence, path, {}});
    }

    QString kept(const QString &text, qsizetype most, const QString &path)
    {
        if (text.size() > most)
            lose(Words::tr("The text is cut to %1 characters.").arg(most), path);
        return cut(text, most);
    }

    void takeBrand()
    {
        auto &value = m_made.value;
        const auto names = {m_document.description, m_document.organisationName, u"Pass"_s};
        value.name = cut(*std::ranges::find_if(names, [](const QString &name) { return !name.isEmpty(); }),
                         limits::templateName);
        value.kind = kindOf(m_document.style);
        value.studio.transitType = m_document.transitType;
        value.brand.organisation = m_document.organisationName;
        value.brand.description = m_document.description;
        value.brand.logoText = m_document.logoText;
        // Without colours of its own a pass is white with black text.
        value.brand.background = m_document.background.value_or(Colour{0xFF, 0xFF, 0xFF});
        value.brand.foreground = m_document.foreground.value_or(Colour{0, 0, 0});
        value.brand.label = m_document.label;
    }

    void takeFields(FieldSlot slot)
    {
        const auto &fields = m_document.fields(slot);
        for (qsizetype i = 0; i < fields.size(); ++i) {
            // Apple draws header fields from right to left.
            const auto &field = fields[slot == FieldSlot::Header ? fields.size() - 1 - i : i];
            if (slot == FieldSlot::Back && field.key == newsKey)
                continue; // the last change message: this pass's, not the template's
            const auto path = u"%1.%2"_s.arg(memberName(m_document.style), memberName(slot));
            if (m_made.value.fields.size() >= limits::fieldCount)
                lose(Words::tr("A template has at most %1 fields; this one is left out.")
                         .arg(limits::fieldCount),
                     path + u": "_s + field.key);
            else
                m_made.value.fields.append(fieldOf(field, slot, path + u": "_s + field.key));
        }
    }

    qairopay::Field fieldOf(const Field &source, FieldSlot slot, const QString &path)
    {
        qairopay::Field field;
        field.key = freeKey(source.key);
        field.label = kept(source.label, limits::fieldLabel, path);
        field.value = kept(source.value.text, limits::fieldValue, path);
        field.slot = slot;
        field.format.alignment = source.alignment;
        field.format.changeMessage = source.changeMessage;
        if (source.dateStyle) {
            field.format.type = source.isRelative ? ValueType::RelativeDate : ValueType::Date;
            field.format.dateStyle = *source.dateStyle;
            field.format.timeStyle = source.timeStyle.value_or(DateStyle::None);
        } else if (!source.currencyCode.isEmpty()) {
            field.format.type = ValueType::Currency;
            field.format.currencyCode = source.currencyCode;
        } else if (source.numberStyle != NumberStyle::None || source.value.isNumber) {
            field.format.type = ValueType::Number;
            if (source.numberStyle != NumberStyle::None && source.numberStyle != NumberStyle::Decimal)
                lose(QCoreApplication::translate("ApplePass", "The number's style is not kept."), path);
        }
        field.numeric = source.value.isNumber && isNumericText(field.value);
        if (!source.attributedValue.isEmpty())
            lose(QCoreApplication::translate("ApplePass",
                                             "The value with links is not kept; the plain one is."),
                 path);
        return field;
    }

    /// The key with the API's letters, and another number behind it as long as it is taken.
    QString freeKey(const QString &wish)
    {
        QString key;
        for (const QChar c : wish.toLower()) {
            const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
            key += isPlain ? c : u'_';
        }
        if (key.isEmpty() || key.front() < u'a' || key.front() > u'z')
            key.prepend(u'f');
        key.truncate(longestKey);
        const auto isTaken = [this](const QString &name) { return m_made.value.field(name) != nullptr; };
        QString result = key;
        for (int i = 2; isTaken(result); ++i) {
            const auto number = u'_' + QString::number(i);
            result = key.first(std::min(key.size(), longestKey - number.size())) + number;
        }
        return result;
    }

    /// A payload template that gives this text for this pass; nothing where none can.
    std::optional<QString> payloadOf(const QString &text)
    {
        if (text.contains(u'{') || text.contains(u'}'))
            return std::nullopt;
        auto payload = text;
        if (m_document.serialNumber.size() >= 4)
            payload.replace(m_document.serialNumber, idVariable);
        if (payload.isEmpty() || payload.size() > limits::payloadTemplate)
            return std::nullopt;
        return payload;
    }

    void takeBarcode()
    {
        if (m_document.barcodes.isEmpty())
            return;
        const auto &first = m_document.barcodes.first();
        const auto payload = payloadOf(first.message);
        if (!payload)
            lose(Words::tr("The code's text cannot be a template's; the pass's id stands for it."),
                 u"barcodes[0].message"_s);
        m_made.value.barcode = qairopay::Barcode{first.format, payload.value_or(idVariable)};
        if (!first.altText.isEmpty())
            m_made.value.studio.barcodeAltText = payloadOf(first.altText).value_or(idVariable);
        for (const auto &other : m_document.barcodes | std::views::drop(1)) {
            if (other.format != first.format && !m_made.value.studio.barcodeFallbacks.contains(other.format))
                m_made.value.studio.barcodeFallbacks.append(other.format);
        }
    }

    void takeNfc()
    {
        if (!m_document.nfc)
            return;
        const auto payload = payloadOf(m_document.nfc->message);
        if (!payload)
            lose(Words::tr("The NFC message cannot be a template's; the pass's id stands for it."),
                 u"nfc.message"_s);
        m_made.value.nfc = qairopay::Nfc{true, payload.value_or(idVariable)};
        m_made.value.studio.nfcEncryptionPublicKey = m_document.nfc->encryptionPublicKey;
    }

    void takeLocations()
    {
        const auto radius = std::clamp(m_document.maxDistance.value_or(qairopay::Location{}.radius),
                                       limits::minRadius, limits::maxRadius);
        for (qsizetype i = 0; i < m_document.locations.size(); ++i) {
            const auto &source = m_document.locations[i];
            const auto path = u"locations[%1]"_s.arg(i);
            if (std::abs(source.latitude) > 90 || std::abs(source.longitude) > 180) {
                lose(Words::tr("There is no such place on Earth."), path);
                continue;
            }
            if (m_made.value.locations.size() >= limits::locationCount) {
                lose(Words::tr("A template has at most %1 places; this one is left out.")
                         .arg(limits::locationCount),
                     path);
                continue;
            }
            const auto message = source.relevantText.isEmpty() ? m_made.value.name : source.relevantText;
            m_made.value.locations.append(
                {source.latitude, source.longitude, radius, kept(message, limits::locationMessage, path)});
        }
        if (!m_document.beacons.isEmpty())
            lose(Words::tr("A template has no beacons; they are left out."), u"beacons"_s);
    }

    void loseDates()
    {
        const auto sentence = Words::tr("A template has no dates of its own; it is left out.");
        if (!m_document.relevantDate.isEmpty())
            lose(sentence, u"relevantDate"_s);
        if (!m_document.relevantDates.isEmpty())
            lose(sentence, u"relevantDates"_s);
        if (!m_document.expirationDate.isEmpty())
            lose(sentence, u"expirationDate"_s);
    }

    const Document &m_document;
    MadeTemplate m_made;
};

} // namespace

MadeTemplate templateFrom(const Document &document)
{
    return Making(document).made();
}

} // namespace qairopay::apple
