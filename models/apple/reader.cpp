// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/json.h"
#include "apple/names.h"
#include "apple/words.h"
#include "base/strictjson.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qset.h>

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

constexpr JsonLimits limits{4 << 20, 32};
constexpr qsizetype maxFields = 200; // in one slot; Wallet shows far fewer
constexpr qsizetype maxItems = 100;  // of places, beacons and dates; Wallet heeds ten
constexpr qsizetype maxRemarks = 100;

/// Members that are Apple's but say nothing about the front of a card or the kind of our passes.
const QSet<QString> &otherKnownMembers()
{
    static const QSet<QString> members{u"associatedStoreIdentifiers"_s,
                                       u"appLaunchURL"_s,
                                       u"userInfo"_s,
                                       u"semantics"_s,
                                       u"suppressStripShine"_s,
                                       u"useAutomaticColors"_s,
                                       u"suppressHeaderDarkening"_s,
                                       u"stripColor"_s,
                                       u"footerBackgroundColor"_s,
                                       u"eventLogoText"_s,
                                       u"logoSymbolName"_s,
                                       u"auxiliaryStoreIdentifiers"_s,
                                       u"preferredStyleSchemes"_s,
                                       u"featuredActions"_s,
                                       u"upcomingPassInformation"_s,
                                       u"posterGeneric"_s,
                                       u"formatVersion"_s};
    return members;
}

/// One JSON object being read: every member asked for is crossed off; what is left over becomes a remark.
class Members
{
public:
    Members(const QJsonObject &object, QString path, QList<Error> &remarks)
        : m_object(object)
        , m_path(std::move(path))
        , m_remarks(remarks)
    {}

    [[nodiscard]] bool has(const QString &name) const { return m_object.contains(name); }

    QString string(const QString &name)
    {
        const auto value = take(name);
        if (!value.isUndefined() && !value.isString())
            remark(name, Words::tr("This must be a text."));
        return value.toString();
    }

    /// Some issuers write "true" as a text; Wallet wants a boolean (rule P11).
    bool boolean(const QString &name)
    {
        const auto value = take(name);
        if (!value.isUndefined() && !value.isBool())
            remark(name, Words::tr("This must be true or false, without quotes."));
        return value.toBool();
    }

    std::optional<double> number(const QString &name)
    {
        const auto value = take(name);
        if (value.isDouble())
            return value.toDouble();
        if (!value.isUndefined())
            remark(name, Words::tr("This must be a number, without quotes."));
        return std::nullopt;
    }

    template <typename Value>
    std::optional<Value> named(const QString &name, std::optional<Value> (*fromName)(QStringView))
    {
        const QString text = string(name);
        if (text.isEmpty())
            return std::nullopt;
        const auto value = fromName(text);
        if (!value)
            remark(name, Words::tr("Wallet does not know the value \"%1\".").arg(text.left(60)));
        return value;
    }

    std::optional<Colour> colour(const QString &name)
    {
        const QString text = string(name);
        const auto value = Colour::fromCss(text);
        if (!text.isEmpty() && !value)
            remark(name, Words::tr("This is not a colour: write rgb(31, 122, 90) or #1F7A5A."));
        return value;
    }

    QJsonObject object(const QString &name)
    {
        const auto value = take(name);
        if (!value.isUndefined() && !value.isObject())
            remark(name, Words::tr("This must be an object."));
        return value.toObject();
    }

    QJsonArray array(const QString &name)
    {
        const auto value = take(name);
        if (!value.isUndefined() && !value.isArray())
            remark(name, Words::tr("This must be a list."));
        return value.toArray();
    }

    QJsonValue take(const QString &name)
    {
        m_seen.insert(name);
        return m_object.value(name);
    }

    void skip(const QSet<QString> &names) { m_seen.unite(names); }

    [[nodiscard]] QString pathOf(const QString &name) const
    {
        return m_path.isEmpty() ? name : m_path + u'.' + name;
    }

    void remark(const QString &name, const QString &sentence)
    {
        if (m_remarks.size() < maxRemarks)
            m_remarks.append({ErrorKind::InvalidInput, sentence, pathOf(name), {}});
    }

    void remarkUnknown()
    {
        for (auto it = m_object.begin(); it != m_object.end(); ++it) {
            if (!m_seen.contains(it.key()))
                remark(it.key().left(60), Words::tr("Wallet does not know this member."));
        }
    }

private:
    const QJsonObject &m_object;
    QString m_path;
    QList<Error> &m_remarks;
    QSet<QString> m_seen;
};

QString numberText(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

class DocumentReader
{
public:
    explicit DocumentReader(QJsonObject object)
        : m_object(std::move(object))
    {}

    Result<Document> read()
    {
        Members members(m_object, {}, m_document.remarks);
        readHead(members);
        if (auto style = readStyle(members); !style)
            return std::unexpected(style.error());
        readBarcodes(members);
        readRelevance(members);
        readRest(members);
        members.skip(otherKnownMembers());
        members.remarkUnknown();
        return m_document;
    }

private:
    void readHead(Members &members)
    {
        m_document.passTypeIdentifier = members.string(u"passTypeIdentifier"_s);
        m_document.serialNumber = members.string(u"serialNumber"_s);
        m_document.teamIdentifier = members.string(u"teamIdentifier"_s);
        m_document.organisationName = members.string(u"organizationName"_s);
        m_document.description = members.string(u"description"_s);
        m_document.logoText = members.string(u"logoText"_s);
        m_document.background = members.colour(u"backgroundColor"_s);
        m_document.foreground = members.colour(u"foregroundColor"_s);
        m_document.label = members.colour(u"labelColor"_s);
    }

    Result<void> readStyle(Members &members)
    {
        std::optional<Style> found;
        for (const auto style : allStyles) {
            if (!members.has(memberName(style)))
                continue;
            if (found)
                return failure(ErrorKind::InvalidInput,
                               Words::tr("The pass has two styles; Wallet takes one."), memberName(style));
            found = style;
        }
        if (!found)
            return failure(
                ErrorKind::InvalidInput,
                Words::tr("The pass has no style: boardingPass, coupon, eventTicket, generic or storeCard."));
        m_document.style = *found;
        const QString name = memberName(*found);
        const QJsonObject object = members.object(name);
        Members style(object, name, m_document.remarks);
        m_document.transitType = style.named(u"transitType"_s, transitTypeFromAppleName);
        for (const auto slot : allFieldSlots) {
            if (auto read = readFields(style, slot); !read)
                return read;
        }
        style.remarkUnknown();
        return {};
    }

    Result<void> readFields(Members &style, FieldSlot slot)
    {
        const QString name = memberName(slot);
        const QJsonArray array = style.array(name);
        if (array.size() > maxFields)
            return failure(ErrorKind::LimitExceeded,
                           Words::tr("There are more than %1 fields.").arg(maxFields), style.pathOf(name));
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString path = style.pathOf(u"%1[%2]"_s.arg(name).arg(i));
            auto field = readField(array[i].toObject(), path);
            if (!field)
                return std::unexpected(field.error());
            m_document.fields(slot).append(std::move(*field));
        }
        return {};
    }

    Result<Field> readField(const QJsonObject &object, const QString &path)
    {
        Members members(object, path, m_document.remarks);
        Field field;
        field.key = members.string(u"key"_s);
        if (field.key.isEmpty())
            return failure(ErrorKind::InvalidInput, Words::tr("The field has no key."), path);
        const auto value = members.take(u"value"_s);
        if (!value.isString() && !value.isDouble())
            return failure(ErrorKind::InvalidInput,
                           Words::tr("The field has no value; Wallet refuses the pass."), path);
        field.value = value.isDouble() ? FieldValue{numberText(value.toDouble()), true}
                                       : FieldValue{value.toString(), false};
        field.label = members.string(u"label"_s);
        field.attributedValue = members.string(u"attributedValue"_s);
        field.changeMessage = members.string(u"changeMessage"_s);
        field.alignment =
            members.named(u"textAlignment"_s, textAlignmentFromAppleName).value_or(TextAlignment::Natural);
        field.dateStyle = members.named(u"dateStyle"_s, dateStyleFromAppleName);
        field.timeStyle = members.named(u"timeStyle"_s, dateStyleFromAppleName);
        field.isRelative = members.boolean(u"isRelative"_s);
        field.ignoresTimeZone = members.boolean(u"ignoresTimeZone"_s);
        field.numberStyle =
            members.named(u"numberStyle"_s, numberStyleFromAppleName).value_or(NumberStyle::None);
        field.currencyCode = members.string(u"currencyCode"_s);
        field.row = members.number(u"row"_s).value_or(0) == 1 ? 1 : 0;
        if (members.has(u"dataDetectorTypes"_s)) {
            QStringList types;
            for (const auto &type : members.array(u"dataDetectorTypes"_s))
                types.append(type.toString());
            field.dataDetectorTypes = types;
        }
        members.skip({u"semantics"_s});
        members.remarkUnknown();
        return field;
    }

    void readBarcode(const QJsonObject &object, const QString &path)
    {
        Members members(object, path, m_document.remarks);
        const auto format = members.named(u"format"_s, barcodeFormatFromAppleName);
        Barcode barcode;
        barcode.message = members.string(u"message"_s);
        barcode.messageEncoding = members.string(u"messageEncoding"_s);
        barcode.altText = members.string(u"altText"_s);
        members.remarkUnknown();
        if (!format)
            return;
        barcode.format = *format;
        m_document.barcodes.append(barcode);
    }

    void readBarcodes(Members &members)
    {
        const QJsonArray array = members.array(u"barcodes"_s);
        for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), 10); ++i)
            readBarcode(array[i].toObject(), u"barcodes[%1]"_s.arg(i));
        const QJsonObject legacy = members.object(u"barcode"_s);
        if (m_document.barcodes.isEmpty() && !legacy.isEmpty())
            readBarcode(legacy, u"barcode"_s);
    }

    template <typename Read> void readItems(Members &members, const QString &name, Read read)
    {
        const QJsonArray array = members.array(name);
        for (qsizetype i = 0; i < std::min(array.size(), maxItems); ++i) {
            const QJsonObject object = array[i].toObject();
            Members item(object, u"%1[%2]"_s.arg(name).arg(i), m_document.remarks);
            read(item);
            item.remarkUnknown();
        }
    }

    void readRelevance(Members &members)
    {
        readItems(members, u"locations"_s, [this](Members &place) {
            m_document.locations.append({place.number(u"latitude"_s).value_or(0),
                                         place.number(u"longitude"_s).value_or(0),
                                         place.string(u"relevantText"_s)});
            place.skip({u"altitude"_s});
        });
        readItems(members, u"beacons"_s, [this](Members &beacon) {
            m_document.beacons.append({beacon.string(u"proximityUUID"_s), beacon.number(u"major"_s),
                                       beacon.number(u"minor"_s), beacon.string(u"relevantText"_s)});
        });
        readItems(members, u"relevantDates"_s, [this](Members &date) {
            m_document.relevantDates.append({date.string(u"relevantDate"_s), date.string(u"date"_s),
                                             date.string(u"startDate"_s), date.string(u"endDate"_s)});
        });
        m_document.maxDistance = members.number(u"maxDistance"_s);
        m_document.relevantDate = members.string(u"relevantDate"_s);
        m_document.expirationDate = members.string(u"expirationDate"_s);
    }

    void readRest(Members &members)
    {
        if (members.has(u"nfc"_s)) {
            const QJsonObject object = members.object(u"nfc"_s);
            Members nfc(object, u"nfc"_s, m_document.remarks);
            m_document.nfc = Nfc{nfc.string(u"message"_s), nfc.string(u"encryptionPublicKey"_s),
                                 nfc.boolean(u"requiresAuthentication"_s)};
            nfc.remarkUnknown();
        }
        m_document.isVoided = members.boolean(u"voided"_s);
        m_document.sharingProhibited = members.boolean(u"sharingProhibited"_s);
        m_document.groupingIdentifier = members.string(u"groupingIdentifier"_s);
        m_document.webServiceUrl = members.string(u"webServiceURL"_s);
        m_document.authenticationToken = members.string(u"authenticationToken"_s);
    }

    QJsonObject m_object;
    Document m_document;
};

} // namespace

Result<Document> fromJson(const QByteArray &bytes)
{
    const auto object = parseJsonObject(bytes, limits);
    if (!object)
        return std::unexpected(object.error());
    return DocumentReader(*object).read();
}

} // namespace qairopay::apple
