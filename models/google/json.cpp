// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/json.h"

#include "google/translate.h"
#include "google/valuetext.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

namespace qairopay::google {

namespace {

QJsonObject localized(const QString &text)
{
    return {{u"defaultValue"_s, QJsonObject{{u"language"_s, passLanguage}, {u"value"_s, text}}}};
}

QJsonObject image(const QString &uri)
{
    return {{u"sourceUri"_s, QJsonObject{{u"uri"_s, uri}}}};
}

QJsonObject moneyJson(const Money &money)
{
    return {{u"currencyCode"_s, money.currencyCode}, {u"micros"_s, QString::number(money.micros)}};
}

void put(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

void putLocalized(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, localized(text));
}

void putImage(QJsonObject &object, const QString &name, const QString &uri)
{
    if (!uri.isEmpty())
        object.insert(name, image(uri));
}

QString barcodeType(BarcodeFormat format)
{
    switch (format) {
    case BarcodeFormat::Qr:
        return u"QR_CODE"_s;
    case BarcodeFormat::Pdf417:
        return u"PDF_417"_s;
    case BarcodeFormat::Aztec:
        return u"AZTEC"_s;
    case BarcodeFormat::Code128:
        return u"CODE_128"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString dateFormatName(DateFormat format)
{
    switch (format) {
    case DateFormat::None:
        return {};
    case DateFormat::DateTime:
        return u"DATE_TIME"_s;
    case DateFormat::DateOnly:
        return u"DATE_ONLY"_s;
    case DateFormat::TimeOnly:
        return u"TIME_ONLY"_s;
    case DateFormat::DateTimeYear:
        return u"DATE_TIME_YEAR"_s;
    case DateFormat::DateYear:
        return u"DATE_YEAR"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject selector(const FieldReference &reference)
{
    QJsonObject field{{u"fieldPath"_s, reference.path}};
    put(field, u"dateFormat"_s, dateFormatName(reference.dateFormat));
    return {{u"fields"_s, QJsonArray{field}}};
}

QJsonObject item(const RowItem &item)
{
    QJsonObject object{{u"firstValue"_s, selector(item.first)}};
    if (!item.second.path.isEmpty())
        object.insert(u"secondValue"_s, selector(item.second));
    return object;
}

QJsonObject row(const CardRow &row)
{
    switch (row.items.size()) {
    case 1:
        return {{u"oneItem"_s, QJsonObject{{u"item"_s, item(row.items[0])}}}};
    case 2:
        return {{u"twoItems"_s,
                 QJsonObject{{u"startItem"_s, item(row.items[0])}, {u"endItem"_s, item(row.items[1])}}}};
    case 3:
        return {{u"threeItems"_s, QJsonObject{{u"startItem"_s, item(row.items[0])},
                                              {u"middleItem"_s, item(row.items[1])},
                                              {u"endItem"_s, item(row.items[2])}}}};
    }
    return {};
}

QJsonObject templateInfo(const QList<CardRow> &rows)
{
    QJsonArray infos;
    for (const auto &cardRow : rows)
        infos.append(row(cardRow));
    return {{u"cardTemplateOverride"_s, QJsonObject{{u"cardRowTemplateInfos"_s, infos}}}};
}

void putColour(QJsonObject &object, const Document &document)
{
    if (document.background)
        object.insert(u"hexBackgroundColor"_s, document.background->toHex());
}

/// Adds a vertical's own members of the class; shared ones that only some verticals have are here as well.
class ClassMembers
{
public:
    ClassMembers(QJsonObject &object, const Document &document)
        : m_object(object)
        , m_document(document)
    {}

    void operator()(const GenericClass &) {}

    void operator()(const LoyaltyClass &loyalty)
    {
        issued();
        m_object.insert(u"programName"_s, loyalty.programName);
        putImage(m_object, u"programLogo"_s, m_document.passClass.logoUri);
        putImage(m_object, u"wideProgramLogo"_s, m_document.passClass.wideLogoUri);
    }

    void operator()(const OfferClass &offer)
    {
        issued();
        m_object.insert(u"title"_s, offer.title);
        m_object.insert(u"provider"_s, offer.provider);
        m_object.insert(u"redemptionChannel"_s, offer.redemptionChannel);
        putImage(m_object, u"titleImage"_s, m_document.passClass.logoUri);
        putImage(m_object, u"wideTitleImage"_s, m_document.passClass.wideLogoUri);
    }

    void operator()(const GiftCardClass &giftCard)
    {
        issued();
        put(m_object, u"merchantName"_s, giftCard.merchantName);
        putImage(m_object, u"programLogo"_s, m_document.passClass.logoUri);
        putImage(m_object, u"wideProgramLogo"_s, m_document.passClass.wideLogoUri);
    }

    void operator()(const EventTicketClass &event)
    {
        issued();
        m_object.insert(u"eventName"_s, localized(event.eventName));
        if (!event.venueName.isEmpty())
            m_object.insert(u"venue"_s, QJsonObject{{u"name"_s, localized(event.venueName)},
                                                    {u"address"_s, localized(event.venueAddress)}});
        if (!event.start.isEmpty())
            m_object.insert(u"dateTime"_s, QJsonObject{{u"start"_s, event.start}});
        logos();
    }

    void operator()(const FlightClass &flight)
    {
        issued();
        QJsonObject carrier{{u"carrierIataCode"_s, flight.carrierIataCode}};
        putImage(carrier, u"airlineLogo"_s, m_document.passClass.logoUri);
        putImage(carrier, u"wideAirlineLogo"_s, m_document.passClass.wideLogoUri);
        m_object.insert(u"flightHeader"_s,
                        QJsonObject{{u"carrier"_s, carrier}, {u"flightNumber"_s, flight.flightNumber}});
        QJsonObject origin{{u"airportIataCode"_s, flight.originIataCode}};
        put(origin, u"gate"_s, flight.gate);
        putLocalized(origin, u"airportNameOverride"_s, flight.originName);
        m_object.insert(u"origin"_s, origin);
        QJsonObject destination{{u"airportIataCode"_s, flight.destinationIataCode}};
        putLocalized(destination, u"airportNameOverride"_s, flight.destinationName);
        m_object.insert(u"destination"_s, destination);
        m_object.insert(u"localScheduledDepartureDateTime"_s, flight.departure);
    }

    void operator()(const TransitClass &transit)
    {
        issued();
        m_object.insert(u"transitType"_s, transit.transitType);
        logos();
    }

private:
    /// What all verticals but generic have.
    void issued()
    {
        m_object.insert(u"issuerName"_s, m_document.passClass.issuerName);
        m_object.insert(u"reviewStatus"_s, u"UNDER_REVIEW"_s);
        putColour(m_object, m_document);
        putImage(m_object, u"heroImage"_s, m_document.passClass.heroUri);
    }

    void logos()
    {
        putImage(m_object, u"logo"_s, m_document.passClass.logoUri);
        putImage(m_object, u"wideLogo"_s, m_document.passClass.wideLogoUri);
    }

    QJsonObject &m_object;
    const Document &m_document;
};

QJsonObject pointsJson(const LoyaltyPoints &points)
{
    struct Visitor
    {
        QJsonObject operator()(const QString &text) const { return {{u"string"_s, text}}; }
        QJsonObject operator()(qint64 number) const { return {{u"int"_s, number}}; }
        QJsonObject operator()(double number) const { return {{u"double"_s, number}}; }
        QJsonObject operator()(const Money &money) const { return {{u"money"_s, moneyJson(money)}}; }
    };
    QJsonObject object{{u"balance"_s, std::visit(Visitor(), points.balance)}};
    put(object, u"label"_s, points.label);
    return object;
}

class ObjectMembers
{
public:
    ObjectMembers(QJsonObject &object, const Document &document)
        : m_object(object)
        , m_document(document)
    {}

    void operator()(const GenericObject &generic)
    {
        m_object.insert(u"cardTitle"_s, localized(generic.cardTitle));
        m_object.insert(u"header"_s, localized(generic.header));
        putLocalized(m_object, u"subheader"_s, generic.subheader);
        m_object.insert(u"genericType"_s, generic.genericType);
        putColour(m_object, m_document);
        putImage(m_object, u"logo"_s, m_document.passClass.logoUri);
        putImage(m_object, u"wideLogo"_s, m_document.passClass.wideLogoUri);
        putImage(m_object, u"heroImage"_s, m_document.passClass.heroUri);
    }

    void operator()(const LoyaltyObject &loyalty)
    {
        put(m_object, u"accountName"_s, loyalty.accountName);
        put(m_object, u"accountId"_s, loyalty.accountId);
        if (loyalty.points)
            m_object.insert(u"loyaltyPoints"_s, pointsJson(*loyalty.points));
    }

    void operator()(const OfferObject &) {}

    void operator()(const GiftCardObject &giftCard)
    {
        m_object.insert(u"cardNumber"_s, giftCard.cardNumber);
        put(m_object, u"pin"_s, giftCard.pin);
        if (giftCard.balance)
            m_object.insert(u"balance"_s, moneyJson(*giftCard.balance));
    }

    void operator()(const EventTicketObject &event)
    {
        put(m_object, u"ticketHolderName"_s, event.ticketHolderName);
        put(m_object, u"ticketNumber"_s, event.ticketNumber);
        QJsonObject seat;
        const std::array members{std::pair{u"seat"_s, event.seat}, std::pair{u"row"_s, event.row},
                                 std::pair{u"section"_s, event.section}, std::pair{u"gate"_s, event.gate}};
        for (const auto &[name, text] : members) {
            if (!text.isEmpty())
                seat.insert(name, localized(text));
        }
        if (!seat.isEmpty())
            m_object.insert(u"seatInfo"_s, seat);
    }

    void operator()(const FlightObject &flight)
    {
        m_object.insert(u"passengerName"_s, flight.passengerName);
        QJsonObject reservation;
        put(reservation, u"confirmationCode"_s, flight.confirmationCode);
        m_object.insert(u"reservationInfo"_s, reservation);
        QJsonObject boarding;
        put(boarding, u"seatNumber"_s, flight.seatNumber);
        put(boarding, u"boardingGroup"_s, flight.boardingGroup);
        if (!boarding.isEmpty())
            m_object.insert(u"boardingAndSeatingInfo"_s, boarding);
    }

    void operator()(const TransitObject &transit)
    {
        m_object.insert(u"tripType"_s, transit.tripType);
        if (!transit.passengerNames.isEmpty()) {
            m_object.insert(u"passengerType"_s, u"SINGLE_PASSENGER"_s);
            m_object.insert(u"passengerNames"_s, transit.passengerNames);
        }
        // Google wants the one or the other.
        const auto legs = transit.legs();
        QJsonArray all;
        for (const auto &leg : legs)
            all.append(legJson(leg));
        if (legs.size() == 1)
            m_object.insert(u"ticketLeg"_s, all.first());
        else
            m_object.insert(u"ticketLegs"_s, all);
    }

private:
    [[nodiscard]] static QJsonObject legJson(const TransitLeg &leg)
    {
        QJsonObject object{{u"originName"_s, localized(leg.originName)},
                           {u"destinationName"_s, localized(leg.destinationName)}};
        put(object, u"departureDateTime"_s, leg.departure);
        put(object, u"platform"_s, leg.platform);
        if (!leg.seat.isEmpty())
            object.insert(u"ticketSeat"_s, QJsonObject{{u"seat"_s, leg.seat}});
        return object;
    }

    QJsonObject &m_object;
    const Document &m_document;
};

QJsonArray textModules(const QList<TextModule> &modules)
{
    QJsonArray array;
    for (const auto &module : modules) {
        QJsonObject object{{u"id"_s, module.id}, {u"body"_s, module.body}};
        put(object, u"header"_s, module.header);
        array.append(object);
    }
    return array;
}

QJsonObject barcodeJson(const Barcode &barcode)
{
    QJsonObject object{{u"type"_s, barcodeType(barcode.format)}, {u"value"_s, barcode.value}};
    if (barcode.format == BarcodeFormat::Qr)
        object.insert(u"renderEncoding"_s, u"UTF_8"_s);
    put(object, u"alternateText"_s, barcode.alternateText);
    putLocalized(object, u"showCodeText"_s, barcode.showCodeText);
    return object;
}

QString stateName(ObjectState state)
{
    switch (state) {
    case ObjectState::Active:
        return u"ACTIVE"_s;
    case ObjectState::Completed:
        return u"COMPLETED"_s;
    case ObjectState::Expired:
        return u"EXPIRED"_s;
    case ObjectState::Inactive:
        return u"INACTIVE"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonArray messagesJson(const QList<Message> &messages)
{
    QJsonArray array;
    for (const auto &message : messages)
        array.append(QJsonObject{{u"id"_s, message.id},
                                 {u"header"_s, message.header},
                                 {u"body"_s, message.body},
                                 {u"messageType"_s, u"TEXT_AND_NOTIFY"_s}});
    return array;
}

QJsonArray imageModulesJson(const ImageModule &module)
{
    return {QJsonObject{{u"id"_s, module.id}, {u"mainImage"_s, image(module.uri)}}};
}

QJsonObject linksJson(const QList<Link> &links)
{
    QJsonArray array;
    for (const auto &link : links)
        array.append(
            QJsonObject{{u"id"_s, link.id}, {u"uri"_s, link.uri}, {u"description"_s, link.description}});
    return {{u"uris"_s, array}};
}

} // namespace

QJsonObject classJson(const Document &document)
{
    const auto &passClass = document.passClass;
    QJsonObject object{{u"id"_s, passClass.id}};
    std::visit(ClassMembers(object, document), passClass.detail);
    if (!passClass.rows.isEmpty())
        object.insert(u"classTemplateInfo"_s, templateInfo(passClass.rows));
    if (passClass.imageModule && !passClass.imageModule->uri.isEmpty())
        object.insert(u"imageModulesData"_s, imageModulesJson(*passClass.imageModule));
    QJsonArray places;
    for (const auto &place : passClass.merchantLocations)
        places.append(QJsonObject{{u"latitude"_s, place.latitude}, {u"longitude"_s, place.longitude}});
    if (!places.isEmpty())
        object.insert(u"merchantLocations"_s, places);
    if (passClass.isSmartTapEnabled)
        object.insert(u"enableSmartTap"_s, true);
    return translated(object, document.translations);
}

QJsonObject objectJson(const Document &document)
{
    const auto &pass = document.object;
    QJsonObject object{{u"id"_s, pass.id}, {u"classId"_s, pass.classId}, {u"state"_s, stateName(pass.state)}};
    std::visit(ObjectMembers(object, document), pass.detail);
    if (!pass.textModules.isEmpty())
        object.insert(u"textModulesData"_s, textModules(pass.textModules));
    if (pass.barcode)
        object.insert(u"barcode"_s, barcodeJson(*pass.barcode));
    put(object, u"smartTapRedemptionValue"_s, pass.smartTapRedemptionValue);
    if (!pass.messages.isEmpty())
        object.insert(u"messages"_s, messagesJson(pass.messages));
    if (!pass.links.isEmpty())
        object.insert(u"linksModuleData"_s, linksJson(pass.links));
    return translated(object, document.translations);
}

QJsonObject saveClaims(const Document &document, const Issuer &issuer, const QDateTime &issuedAt,
                       SaveForm form)
{
    const QString name = memberName(document.vertical());
    QJsonObject payload;
    if (form == SaveForm::Full) {
        payload.insert(name + u"Classes"_s, QJsonArray{classJson(document)});
        payload.insert(name + u"Objects"_s, QJsonArray{objectJson(document)});
    } else {
        const QJsonObject reference{{u"id"_s, document.object.id}, {u"classId"_s, document.object.classId}};
        payload.insert(name + u"Objects"_s, QJsonArray{reference});
    }
    return {{u"iss"_s, issuer.serviceAccountEmail},
            {u"aud"_s, u"google"_s},
            {u"typ"_s, u"savetowallet"_s},
            {u"iat"_s, issuedAt.toSecsSinceEpoch()},
            {u"origins"_s, QJsonArray::fromStringList(issuer.origins)},
            {u"payload"_s, payload}};
}

} // namespace qairopay::google
