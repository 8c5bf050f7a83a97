// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/face.h"

#include "google/valuetext.h"
#include "google/words.h"

using namespace Qt::StringLiterals;

namespace qairopay::google {

namespace {

Vehicle vehicleOf(const QString &transitType)
{
    if (transitType == "RAIL"_L1 || transitType == "TRAM"_L1)
        return Vehicle::Train;
    if (transitType == "BUS"_L1)
        return Vehicle::Bus;
    return transitType == "FERRY"_L1 ? Vehicle::Ferry : Vehicle::Other;
}

/// The members of a document that one of its verticals has.
class Members
{
public:
    Members(const Document &document, const QLocale &locale)
        : m_document(document)
        , m_locale(locale)
    {}

protected:
    [[nodiscard]] QString issuer() const { return m_document.passClass.issuerName; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    template <typename Object> [[nodiscard]] const Object &object() const
    {
        return std::get<Object>(m_document.object.detail);
    }

    [[nodiscard]] QString balance() const
    {
        const auto &giftCard = object<GiftCardObject>();
        return giftCard.balance ? moneyText(*giftCard.balance, m_locale) : QString();
    }

    [[nodiscard]] static QString merchant(const GiftCardClass &giftCard, const QString &issuer)
    {
        return giftCard.merchantName.isEmpty() ? issuer : giftCard.merchantName;
    }

    [[nodiscard]] static QString numberOf(const FlightClass &flight)
    {
        return flight.carrierIataCode + u' ' + flight.flightNumber;
    }

    [[nodiscard]] QString moment(const QString &isoDate) const
    {
        return isoDate.isEmpty() ? QString() : dateText(isoDate, DateFormat::DateTime, m_locale);
    }

private:
    const Document &m_document;
    const QLocale &m_locale;
};

struct FaceByVertical : Members
{
    using Members::Members;

    Face operator()(const GenericClass &) const
    {
        const auto &generic = object<GenericObject>();
        return {.issuer = generic.cardTitle, .above = generic.subheader, .title = generic.header};
    }

    Face operator()(const LoyaltyClass &loyalty) const
    {
        return {.issuer = issuer(), .title = loyalty.programName};
    }

    Face operator()(const OfferClass &offer) const { return {.issuer = issuer(), .title = offer.title}; }

    Face operator()(const GiftCardClass &giftCard) const
    {
        const QString amount = balance();
        return {.issuer = merchant(giftCard, issuer()),
                .above = amount.isEmpty() ? QString() : wordOf(Word::Balance, locale()),
                .title = amount,
                .fieldKey = u"balance"_s};
    }

    Face operator()(const EventTicketClass &event) const
    {
        return {.issuer = issuer(), .title = event.eventName, .below = event.venueName};
    }

    Face operator()(const FlightClass &flight) const
    {
        return {.issuer = issuer(),
                .issuerEnd = numberOf(flight),
                .fieldKey = u"from"_s,
                .journey = Journey{{flight.originName, flight.originIataCode},
                                   {flight.destinationName, flight.destinationIataCode},
                                   Vehicle::Plane}};
    }

    Face operator()(const TransitClass &transit) const
    {
        const auto &trip = object<TransitObject>();
        return {.issuer = issuer(),
                .fieldKey = u"from"_s,
                .journey =
                    Journey{{trip.originName, {}}, {trip.lastStop(), {}}, vehicleOf(transit.transitType)}};
    }
};

struct LinesByVertical : Members
{
    using Members::Members;

    static QString route(const QString &origin, const QString &destination)
    {
        return u"%1 – %2"_s.arg(origin, destination);
    }

    ListLines operator()(const GenericClass &) const
    {
        const auto &generic = object<GenericObject>();
        return {generic.cardTitle, generic.header};
    }

    ListLines operator()(const LoyaltyClass &loyalty) const { return {loyalty.programName, issuer()}; }
    ListLines operator()(const OfferClass &offer) const { return {offer.title, offer.provider}; }

    ListLines operator()(const GiftCardClass &giftCard) const
    {
        return {merchant(giftCard, issuer()), balance()};
    }

    ListLines operator()(const EventTicketClass &event) const
    {
        const QString when = moment(event.start);
        return {event.eventName, when.isEmpty() ? event.venueName : when};
    }

    ListLines operator()(const FlightClass &flight) const
    {
        return {route(flight.originIataCode, flight.destinationIataCode),
                u"%1 · %2"_s.arg(numberOf(flight), moment(flight.departure))};
    }

    ListLines operator()(const TransitClass &) const
    {
        const auto &trip = object<TransitObject>();
        const QString when = moment(trip.departure);
        return {route(trip.originName, trip.lastStop()), when.isEmpty() ? issuer() : when};
    }
};

} // namespace

Face faceOf(const Document &document, const QLocale &locale)
{
    return std::visit(FaceByVertical(document, locale), document.passClass.detail);
}

ListLines listLinesOf(const Document &document, const QLocale &locale)
{
    return std::visit(LinesByVertical(document, locale), document.passClass.detail);
}

QString barcodeTextOf(const Document &document)
{
    if (!document.object.barcode)
        return {};
    const auto &barcode = *document.object.barcode;
    if (!barcode.alternateText.isEmpty())
        return barcode.alternateText;
    if (const auto *loyalty = std::get_if<LoyaltyObject>(&document.object.detail))
        return loyalty->accountId.isEmpty() ? barcode.value : loyalty->accountId;
    return std::holds_alternative<OfferObject>(document.object.detail) ? barcode.value : QString();
}

} // namespace qairopay::google
