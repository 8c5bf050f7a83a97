// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/detail.h"

#include "base/result.h"
#include "google/paths.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qregularexpression.h>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qairopay::google {

namespace {

/// The documented field keys a vertical's members are taken from (api-contract 10.15).
namespace key {
constexpr auto points = "points"_L1;
constexpr auto balance = "balance"_L1;
constexpr auto cardNumber = "card_number"_L1;
constexpr auto pin = "pin"_L1;
constexpr auto from = "from"_L1;
constexpr auto to = "to"_L1;
constexpr auto flight = "flight"_L1;
constexpr auto departure = "departure"_L1;
constexpr auto gate = "gate"_L1;
constexpr auto seat = "seat"_L1;
constexpr auto row = "row"_L1;
constexpr auto section = "section"_L1;
constexpr auto venue = "venue"_L1;
constexpr auto venueAddress = "venue_address"_L1;
constexpr auto start = "start"_L1;
constexpr auto platform = "platform"_L1;
constexpr auto confirmation = "confirmation"_L1;
constexpr auto boardingGroup = "boarding_group"_L1;
constexpr auto ticketNumber = "ticket_number"_L1;
} // namespace key

constexpr int mostLegs = 8;

Error missing(const Phrase &phrase)
{
    return failure(ErrorKind::InvalidInput, phrase, u"kind"_s, u"G02"_s).error();
}

bool isAirport(const QString &text)
{
    return text.size() == 3 && std::ranges::all_of(text, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

struct FlightNumber
{
    QString carrier;
    QString number;
};

/// What a label says beside the code, where it names a place: "Zurich" over "ZRH". Words for the direction do
/// not, and then Google's own name of the city is the better one.
QString placeName(const QString &label)
{
    static const QStringList directions{u"from"_s,      u"to"_s,        u"origin"_s,  u"destination"_s,
                                        u"departs"_s,   u"departure"_s, u"arrives"_s, u"arrival"_s,
                                        u"departing"_s, u"arriving"_s,  u"depart"_s,  u"arrive"_s};
    return directions.contains(label.trimmed().toLower()) ? QString() : label.trimmed();
}

/// "LX 123", "LX123"
std::optional<FlightNumber> flightNumber(const QString &text)
{
    const QString compact = QString(text).remove(u' ').toUpper();
    if (compact.size() < 3 || compact.size() > 6)
        return std::nullopt;
    const QString number = compact.mid(2);
    const bool isDigits = std::ranges::all_of(number, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isDigits ? std::optional(FlightNumber{compact.left(2), number}) : std::nullopt;
}

/// The clock of the place alone: Google refuses a flight's times with an offset, as it knows the airport's.
QString withoutOffset(const QString &isoDate)
{
    static const QRegularExpression pattern(uR"(^(\d{4}-\d\d-\d\dT[\d:.]+)(?:Z|[+-][\d:]+)$)"_s);
    const auto match = pattern.match(isoDate);
    return match.hasMatch() ? match.captured(1) : isoDate;
}

std::variant<QString, qint64, double, Money> balanceOf(const QString &text)
{
    if (!isNumericText(text))
        return text;
    bool isInteger = false;
    const qint64 whole = text.toLongLong(&isInteger);
    if (isInteger)
        return whole;
    return text.toDouble();
}

QString transitTypeName(TransitType type)
{
    switch (type) {
    case TransitType::Train:
        return u"RAIL"_s;
    case TransitType::Boat:
        return u"FERRY"_s;
    case TransitType::Bus:
        return u"BUS"_s;
    case TransitType::Air:
    case TransitType::Generic:
        return u"OTHER"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

class Builder
{
public:
    explicit Builder(const DetailSource &source)
        : m_source(source)
    {}

    Detail build()
    {
        switch (m_source.passTemplate.kind) {
        case PassKind::Loyalty:
            return loyalty();
        case PassKind::Membership:
            return generic();
        case PassKind::Coupon:
            return offer();
        case PassKind::EventTicket:
            return eventTicket();
        case PassKind::BoardingPass:
            return boardingPass();
        case PassKind::GiftCard:
            return giftCard();
        }
        Q_UNREACHABLE_RETURN({});
    }

private:
    [[nodiscard]] QString value(QLatin1StringView name) const { return m_source.values.value(name); }

    [[nodiscard]] QString defaultOf(QLatin1StringView name) const
    {
        const auto *field = m_source.passTemplate.field(QString(name));
        return field ? field->value : QString();
    }

    [[nodiscard]] QString labelOf(QLatin1StringView name) const
    {
        const auto *field = m_source.passTemplate.field(QString(name));
        return field ? field->label : QString();
    }

    /// Marks a field as held by a member of the object, so that a row names that instead of a text module. By
    /// its key alone: the rows are the class's, which serves passes without a value as well.
    void take(QLatin1StringView name, QLatin1StringView path)
    {
        if (m_source.passTemplate.field(QString(name)))
            m_detail.paths.insert(name, path);
    }

    /// Marks a field as said by a member already. One of the class says every pass's default: a value of the
    /// pass's own is still to be said.
    void hold(const QString &key, const QString &said)
    {
        if (!said.isEmpty() && m_source.values.value(key) == said)
            m_detail.heldKeys.append(key);
    }

    [[nodiscard]] const qairopay::Field *primaryField() const
    {
        const auto &fields = m_source.passTemplate.fields;
        const auto it = std::ranges::find(fields, FieldSlot::Primary, &qairopay::Field::slot);
        return it == fields.end() ? nullptr : &*it;
    }

    /// The title all passes of a template share.
    [[nodiscard]] QString sharedTitle()
    {
        const auto *primary = primaryField();
        if (!primary || primary->value.isEmpty())
            return m_source.passTemplate.name;
        m_detail.titleKeys.append(primary->key);
        hold(primary->key, primary->value);
        return primary->value;
    }

    Detail generic()
    {
        GenericObject object;
        object.cardTitle = m_source.organisation;
        object.header = m_source.passTemplate.name;
        if (const auto *primary = primaryField()) {
            object.subheader = primary->label;
            if (const auto text = m_source.values.value(primary->key); !text.isEmpty())
                object.header = text;
            m_detail.titleKeys.append(primary->key);
            hold(primary->key, object.header);
        }
        m_detail.classDetail = GenericClass{};
        m_detail.objectDetail = object;
        return m_detail;
    }

    Detail fallBack(const Phrase &phrase)
    {
        m_detail = {};
        m_detail.remarks.append(missing(phrase));
        return generic();
    }

    Detail loyalty()
    {
        LoyaltyObject object;
        object.accountName = m_source.issued.record.holder.name;
        object.accountId = m_source.issued.id.toString();
        if (!value(key::points).isEmpty())
            object.points = LoyaltyPoints{labelOf(key::points), balanceOf(value(key::points))};
        take(key::points, path::loyaltyPoints);
        m_detail.classDetail = LoyaltyClass{m_source.passTemplate.name};
        m_detail.objectDetail = object;
        return m_detail;
    }

    Detail offer()
    {
        OfferClass offer;
        offer.title = sharedTitle();
        offer.provider = m_source.organisation;
        m_detail.classDetail = offer;
        m_detail.objectDetail = OfferObject{};
        return m_detail;
    }

    /// What one pass lacks of what Google requires. Its class is that of all passes, so something has to
    /// stand there.
    QString required(QLatin1StringView name, const QString &standIn)
    {
        const QString own = value(name);
        if (!own.isEmpty())
            return own;
        m_detail.remarks.append(missing(Phrase(
            QT_TRANSLATE_NOOP(
                "Errors",
                "Google requires a value for the field %1, and this pass has none: “%2” stands in for it."),
            {name, standIn})));
        return standIn;
    }

    Detail giftCard()
    {
        if (!m_source.passTemplate.field(QString(key::cardNumber)))
            return fallBack(Phrase(QT_TRANSLATE_NOOP(
                "Errors", "Google's gift card needs a card number: a field with the key card_number. The "
                          "pass becomes a generic one.")));
        GiftCardObject object;
        object.cardNumber = required(key::cardNumber, m_source.issued.id.toString());
        object.pin = value(key::pin);
        hold(key::pin, object.pin);
        take(key::cardNumber, path::cardNumber);
        const QString amount = value(key::balance);
        const auto *balance = m_source.passTemplate.field(QString(key::balance));
        const bool isMoney = balance && !balance->format.currencyCode.isEmpty();
        if (isMoney && (amount.isEmpty() || isNumericText(amount))) {
            if (!amount.isEmpty())
                object.balance = Money{balance->format.currencyCode, std::llround(amount.toDouble() * 1e6)};
            take(key::balance, path::giftCardBalance);
            m_detail.titleKeys.append(QString(key::balance));
        }
        m_detail.classDetail = GiftCardClass{m_source.organisation};
        m_detail.objectDetail = object;
        return m_detail;
    }

    Detail eventTicket()
    {
        EventTicketClass event;
        event.eventName = sharedTitle();
        if (const auto venue = defaultOf(key::venue), address = defaultOf(key::venueAddress);
            !venue.isEmpty() && !address.isEmpty()) {
            event.venueName = venue;
            event.venueAddress = address;
            hold(key::venue, venue);
            hold(key::venueAddress, address);
        }
        event.start = defaultOf(key::start);
        hold(key::start, event.start);
        EventTicketObject object;
        object.ticketHolderName = m_source.issued.record.holder.name;
        object.ticketNumber = value(key::ticketNumber);
        object.seat = value(key::seat);
        object.row = value(key::row);
        object.section = value(key::section);
        object.gate = value(key::gate);
        hold(key::ticketNumber, object.ticketNumber);
        take(key::seat, path::seat);
        take(key::row, path::row);
        take(key::section, path::section);
        take(key::gate, path::gate);
        m_detail.classDetail = event;
        m_detail.objectDetail = object;
        return m_detail;
    }

    Detail boardingPass()
    {
        const auto type = m_source.passTemplate.studio.transitType.value_or(TransitType::Generic);
        return type == TransitType::Air ? flight() : transit(type);
    }

    Detail flight()
    {
        const auto number = flightNumber(defaultOf(key::flight));
        FlightClass flight;
        flight.originIataCode = defaultOf(key::from);
        flight.destinationIataCode = defaultOf(key::to);
        flight.departure = withoutOffset(defaultOf(key::departure));
        if (!number || !isAirport(flight.originIataCode) || !isAirport(flight.destinationIataCode) ||
            flight.departure.isEmpty())
            return fallBack(Phrase(QT_TRANSLATE_NOOP(
                "Errors",
                "Google's flight needs default values in the fields flight (such as LX 123), from and "
                "to (airport codes of three letters) and departure (local date and time). The pass "
                "becomes a generic one.")));
        flight.carrierIataCode = number->carrier;
        flight.flightNumber = number->number;
        flight.gate = defaultOf(key::gate);
        flight.originName = placeName(labelOf(key::from));
        flight.destinationName = placeName(labelOf(key::to));
        FlightObject object;
        object.passengerName = m_source.issued.record.holder.name;
        object.confirmationCode = value(key::confirmation);
        object.seatNumber = value(key::seat);
        object.boardingGroup = value(key::boardingGroup);
        for (const auto &shared : {key::flight, key::from, key::to, key::departure, key::gate})
            hold(shared, defaultOf(shared));
        for (const auto &own : {key::confirmation, key::seat, key::boardingGroup})
            hold(own, value(own));
        m_detail.titleKeys = {QString(key::from), QString(key::to)};
        m_detail.classDetail = flight;
        m_detail.objectDetail = object;
        return m_detail;
    }

    Detail transit(TransitType type)
    {
        if (!m_source.passTemplate.field(QString(key::from)) ||
            !m_source.passTemplate.field(QString(key::to)))
            return fallBack(Phrase(QT_TRANSLATE_NOOP(
                "Errors",
                "Google's transit pass needs an origin and a destination: fields with the keys from "
                "and to. The pass becomes a generic one.")));
        TransitObject object;
        object.originName = required(key::from, u"–"_s);
        object.destinationName = required(key::to, u"–"_s);
        object.passengerNames = m_source.issued.record.holder.name;
        object.departure = value(key::departure);
        object.platform = value(key::platform);
        object.seat = value(key::seat);
        for (const auto &own : {key::from, key::to, key::departure, key::platform, key::seat})
            hold(own, value(own));
        m_detail.titleKeys = {QString(key::from), QString(key::to)};
        for (int number = 2; number <= mostLegs && addLeg(object, number); ++number) {
        }
        m_detail.classDetail = TransitClass{transitTypeName(type)};
        m_detail.objectDetail = object;
        return m_detail;
    }

    /// From fields like those of the first with a number behind: to_2, departure_2. Where it begins is where
    /// the one before ended, unless a from_2 says otherwise. False: there is none with this number.
    bool addLeg(TransitObject &object, int number)
    {
        const auto taken = [&](QLatin1StringView name) {
            const QString field = u"%1_%2"_s.arg(name).arg(number);
            const QString text = m_source.values.value(field);
            hold(field, text);
            return text;
        };
        TransitLeg leg{.originName = {}, .destinationName = taken(key::to)};
        if (leg.destinationName.isEmpty())
            return false;
        leg.originName = taken(key::from);
        if (leg.originName.isEmpty())
            leg.originName = object.lastStop();
        leg.departure = taken(key::departure);
        leg.platform = taken(key::platform);
        leg.seat = taken(key::seat);
        object.furtherLegs.append(leg);
        return true;
    }

    const DetailSource &m_source;
    Detail m_detail;
};

} // namespace

Detail detailFor(const DetailSource &source)
{
    return Builder(source).build();
}

bool isLaterLegKey(const QString &key)
{
    const auto line = key.lastIndexOf(u'_');
    bool isNumber = false;
    const int number = QStringView(key).sliced(line + 1).toInt(&isNumber);
    constexpr std::array names{key::from, key::to, key::departure, key::platform, key::seat};
    return line > 0 && isNumber && number >= 2 && number <= mostLegs &&
           std::ranges::any_of(
               names, [name = QStringView(key).first(line)](QLatin1StringView each) { return name == each; });
}

} // namespace qairopay::google
