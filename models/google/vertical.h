// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <optional>
#include <variant>

namespace qairopay::google {

/// The kinds of class and object of Google Wallet (wallet-formats E.1).
enum class Vertical { Generic, Loyalty, Offer, GiftCard, EventTicket, Flight, Transit };

/// "giftCard": `giftCardClasses` and `giftCardObjects` in a save link.
[[nodiscard]] QLatin1StringView memberName(Vertical vertical);

/// An amount in millionths of the currency's unit, whatever the currency (E.1, G13).
struct Money
{
    QString currencyCode;
    qint64 micros = 0;

    friend bool operator==(const Money &, const Money &) = default;
};

/// What only one vertical's class or object has. The order of the alternatives is that of Vertical.
struct GenericClass
{
    friend bool operator==(const GenericClass &, const GenericClass &) = default;
};

struct GenericObject
{
    QString cardTitle;
    QString subheader;
    QString header;
    QString genericType = QStringLiteral("GENERIC_OTHER");

    friend bool operator==(const GenericObject &, const GenericObject &) = default;
};

struct LoyaltyClass
{
    QString programName;

    friend bool operator==(const LoyaltyClass &, const LoyaltyClass &) = default;
};

struct LoyaltyPoints
{
    QString label;
    std::variant<QString, qint64, double, Money> balance;

    friend bool operator==(const LoyaltyPoints &, const LoyaltyPoints &) = default;
};

struct LoyaltyObject
{
    QString accountName;
    QString accountId;
    std::optional<LoyaltyPoints> points;

    friend bool operator==(const LoyaltyObject &, const LoyaltyObject &) = default;
};

struct OfferClass
{
    QString title;
    QString provider;
    QString redemptionChannel = QStringLiteral("BOTH");

    friend bool operator==(const OfferClass &, const OfferClass &) = default;
};

struct OfferObject
{
    friend bool operator==(const OfferObject &, const OfferObject &) = default;
};

struct GiftCardClass
{
    QString merchantName;

    friend bool operator==(const GiftCardClass &, const GiftCardClass &) = default;
};

struct GiftCardObject
{
    QString cardNumber;
    QString pin;
    std::optional<Money> balance;

    friend bool operator==(const GiftCardObject &, const GiftCardObject &) = default;
};

struct EventTicketClass
{
    QString eventName;
    QString venueName; ///< given together with the address, or neither
    QString venueAddress;
    QString start; ///< ISO 8601, with or without an offset

    friend bool operator==(const EventTicketClass &, const EventTicketClass &) = default;
};

struct EventTicketObject
{
    QString ticketHolderName;
    QString ticketNumber;
    QString seat;
    QString row;
    QString section;
    QString gate;

    friend bool operator==(const EventTicketObject &, const EventTicketObject &) = default;
};

struct FlightClass
{
    QString carrierIataCode; ///< "LX"
    QString flightNumber;    ///< digits only
    QString originIataCode;
    QString destinationIataCode;
    QString gate;
    QString departure; ///< by the airport's clock, without an offset: Google refuses one
    /// Instead of the city that Google knows by the code; empty: Google's own.
    QString originName = {};
    QString destinationName = {};

    friend bool operator==(const FlightClass &, const FlightClass &) = default;
};

struct FlightObject
{
    QString passengerName;
    QString confirmationCode;
    QString seatNumber;
    QString boardingGroup;

    friend bool operator==(const FlightObject &, const FlightObject &) = default;
};

struct TransitClass
{
    QString transitType; ///< "RAIL", "BUS", "FERRY", "OTHER"

    friend bool operator==(const TransitClass &, const TransitClass &) = default;
};

/// From one change to the next.
struct TransitLeg
{
    QString originName;
    QString destinationName;
    QString departure; ///< ISO 8601, with or without an offset
    QString platform;
    QString seat;

    friend bool operator==(const TransitLeg &, const TransitLeg &) = default;
};

struct TransitObject
{
    QString tripType = QStringLiteral("ONE_WAY");
    QString passengerNames;
    QString originName; ///< this to `seat`: of the first leg
    QString destinationName;
    QString departure; ///< ISO 8601
    QString platform;
    QString seat;
    QList<TransitLeg> furtherLegs = {};

    /// All of them, the first one first.
    [[nodiscard]] QList<TransitLeg> legs() const
    {
        return QList<TransitLeg>{{originName, destinationName, departure, platform, seat}} + furtherLegs;
    }
    /// Where the journey ends.
    [[nodiscard]] QString lastStop() const
    {
        return furtherLegs.isEmpty() ? destinationName : furtherLegs.last().destinationName;
    }

    friend bool operator==(const TransitObject &, const TransitObject &) = default;
};

using ClassDetail = std::variant<GenericClass, LoyaltyClass, OfferClass, GiftCardClass, EventTicketClass,
                                 FlightClass, TransitClass>;
using ObjectDetail = std::variant<GenericObject, LoyaltyObject, OfferObject, GiftCardObject,
                                  EventTicketObject, FlightObject, TransitObject>;

} // namespace qairopay::google
