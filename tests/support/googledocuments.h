// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "google/document.h"

namespace qairopay::test {

/// A pass with everything that all of Google's verticals have, but for the rows of its class: without them
/// the wallet puts its own.
inline google::Document googleDocument(google::ClassDetail classDetail, google::ObjectDetail objectDetail)
{
    using namespace Qt::StringLiterals;
    google::Document document;
    document.background = Colour{0x1F, 0x3A, 0x5F};
    auto &passClass = document.passClass;
    passClass.id = u"3388.class"_s;
    passClass.issuerName = u"Acme"_s;
    passClass.logoUri = u"https://acme.example/logo.png"_s;
    passClass.wideLogoUri = u"https://acme.example/wide.png"_s;
    passClass.heroUri = u"https://acme.example/hero.png"_s;
    passClass.merchantLocations = {{28.4734, -81.4683}};
    passClass.isSmartTapEnabled = true;
    passClass.detail = std::move(classDetail);
    auto &object = document.object;
    object.id = u"3388.object"_s;
    object.classId = passClass.id;
    object.textModules = {
        {u"terms"_s, u"Terms"_s, u"Valid in all our houses. Please show it when you pay."_s}};
    object.barcode = google::Barcode{BarcodeFormat::Qr, u"acme:4711"_s, {}, u"Show code"_s};
    object.smartTapRedemptionValue = u"4711"_s;
    object.messages = {{u"change"_s, u"Acme"_s, u"Doors open half an hour earlier."_s}};
    object.links = {{u"site"_s, u"https://acme.example"_s, u"Website"_s}};
    object.detail = std::move(objectDetail);
    return document;
}

/// One of each vertical, in the order of google::Vertical.
inline QList<google::Document> googleDocuments()
{
    using namespace Qt::StringLiterals;
    using namespace google;
    const Money money{u"EUR"_s, 1'234'500'000};
    return {
        googleDocument(GenericClass{}, GenericObject{u"Acme Club"_s, u"Member"_s, u"Jane Doe"_s}),
        googleDocument(LoyaltyClass{u"Acme Rewards"_s},
                       LoyaltyObject{u"Jane Doe"_s, u"4711"_s, LoyaltyPoints{u"Points"_s, qint64(12450)}}),
        googleDocument(OfferClass{u"20 % off your next stay"_s, u"Acme Deals"_s}, OfferObject{}),
        googleDocument(GiftCardClass{u"Acme Store"_s}, GiftCardObject{u"6034 9327"_s, u"1234"_s, money}),
        googleDocument(EventTicketClass{u"Winter Gala"_s, u"Concert Hall"_s, u"1 Main Street"_s,
                                        u"2026-12-01T20:00:00+01:00"_s},
                       EventTicketObject{u"Jane Doe"_s, u"T-77"_s, u"12"_s, u"C"_s, u"Balcony"_s, u"B"_s}),
        googleDocument(FlightClass{u"LX"_s, u"123"_s, u"ZRH"_s, u"LIS"_s, u"B31"_s, u"2026-12-01T10:15:00"_s,
                                   u"Zurich"_s, u"Lisbon"_s},
                       FlightObject{u"Jane Doe"_s, u"ABC123"_s, u"12A"_s, u"2"_s}),
        googleDocument(TransitClass{u"RAIL"_s},
                       TransitObject{u"ONE_WAY"_s, u"Jane Doe"_s, u"Zürich HB"_s, u"Milano Centrale"_s,
                                     u"2026-12-01T10:15:00+01:00"_s, u"7"_s, u"61"_s})};
}

} // namespace qairopay::test
