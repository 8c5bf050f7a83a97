// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/face.h"

using namespace Qt::StringLiterals;

namespace qairopay::google {

namespace {

struct ByVertical
{
    const Document &document;

    [[nodiscard]] QString issuer() const { return document.passClass.issuerName; }

    template <typename Object> [[nodiscard]] const Object &object() const
    {
        return std::get<Object>(document.object.detail);
    }

    Face operator()(const GenericClass &) const
    {
        const auto &generic = object<GenericObject>();
        return {generic.cardTitle, generic.subheader, generic.header, {}, u"header"_s};
    }

    Face operator()(const LoyaltyClass &loyalty) const
    {
        return {issuer(), object<LoyaltyObject>().accountName, loyalty.programName, {}, u"programName"_s};
    }

    Face operator()(const OfferClass &offer) const
    {
        return {
            issuer(), offer.provider == issuer() ? QString() : offer.provider, offer.title, {}, u"title"_s};
    }

    Face operator()(const GiftCardClass &giftCard) const
    {
        return {issuer(), {}, giftCard.merchantName, {}, u"merchantName"_s};
    }

    Face operator()(const EventTicketClass &event) const
    {
        return {issuer(), event.venueName, event.eventName, {}, u"eventName"_s};
    }

    Face operator()(const FlightClass &flight) const
    {
        return {issuer(), flight.carrierIataCode + u' ' + flight.flightNumber, flight.originIataCode,
                flight.destinationIataCode, u"origin"_s};
    }

    Face operator()(const TransitClass &) const
    {
        const auto &transit = object<TransitObject>();
        return {issuer(), transit.departure, transit.originName, transit.destinationName, u"origin"_s};
    }
};

} // namespace

Face faceOf(const Document &document)
{
    return std::visit(ByVertical{document}, document.passClass.detail);
}

} // namespace qairopay::google
