// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/defaultrows.h"

#include "google/item.h"
#include "google/paths.h"

using namespace Qt::StringLiterals;

namespace qairopay::google {

namespace {

RowItem at(QLatin1StringView path, DateFormat format = DateFormat::None)
{
    return FieldReference{path, format};
}

RowItem both(QLatin1StringView first, QLatin1StringView second)
{
    return {FieldReference{first}, FieldReference{second}};
}

/// A gate takes a place of its own; row and seat then share one.
QList<CardRow> eventRows(const EventTicketObject &event)
{
    const CardRow when{
        {at(path::eventStart, DateFormat::DateOnly), at(path::eventStart, DateFormat::TimeOnly)}};
    if (event.gate.isEmpty())
        return {when, {{at(path::section), at(path::row), at(path::seat)}}};
    return {when, {{at(path::gate), at(path::section), both(path::row, path::seat)}}};
}

QList<CardRow> defaultRows(const Document &document)
{
    switch (document.vertical()) {
    case Vertical::Generic:
    case Vertical::Offer:
    case Vertical::GiftCard:
        return {};
    case Vertical::Loyalty:
        return {{{at(path::loyaltyPoints)}}};
    case Vertical::EventTicket:
        return eventRows(std::get<EventTicketObject>(document.object.detail));
    case Vertical::Flight:
        return {{{at(path::flightDeparture, DateFormat::DateOnly),
                  at(path::flightDeparture, DateFormat::TimeOnly), at(path::flightGate)}},
                {{at(path::passenger), at(path::boardingGroup), at(path::flightSeat)}}};
    case Vertical::Transit:
        return {{{at(path::transitDeparture, DateFormat::DateOnly),
                  at(path::transitDeparture, DateFormat::TimeOnly)}},
                {{at(path::passengers), at(path::platform), at(path::transitSeat)}}};
    }
    Q_UNREACHABLE_RETURN({});
}

QList<RowItem> ownItems(Vertical vertical)
{
    switch (vertical) {
    case Vertical::Generic:
        return {};
    case Vertical::Loyalty:
        return {at(path::accountName), at(path::accountId)};
    case Vertical::Offer:
        return {at(path::provider)};
    case Vertical::GiftCard:
        return {at(path::cardNumber), at(path::pin)};
    case Vertical::EventTicket:
        return {at(path::ticketHolder), at(path::venueAddress),
                at(path::eventStart, DateFormat::DateTimeYear), at(path::ticketNumber)};
    case Vertical::Flight:
        return {at(path::passenger),
                at(path::flightNumber),
                at(path::flightDeparture, DateFormat::DateTimeYear),
                at(path::flightGate),
                at(path::flightSeat),
                at(path::boardingGroup),
                at(path::confirmation)};
    case Vertical::Transit:
        return {at(path::passengers), at(path::transitDeparture, DateFormat::DateTimeYear),
                at(path::platform), at(path::transitSeat)};
    }
    Q_UNREACHABLE_RETURN({});
}

/// Members whose place is a row of the card.
QList<QLatin1StringView> rowMembers(Vertical vertical)
{
    switch (vertical) {
    case Vertical::Loyalty:
        return {path::loyaltyPoints};
    case Vertical::EventTicket:
        return {path::gate, path::section, path::row, path::seat};
    case Vertical::Generic:
    case Vertical::Offer:
    case Vertical::GiftCard:
    case Vertical::Flight:
    case Vertical::Transit:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

/// When and where a leg begins: several legs say it each for itself.
bool isOfALeg(const RowItem &item)
{
    return item.first.path.startsWith("object.ticketLeg."_L1);
}

} // namespace

QList<CardRow> rowsOf(const Document &document)
{
    if (!document.passClass.rows.isEmpty())
        return document.passClass.rows;
    // What is not there leaves its place to its neighbours (assumed).
    auto rows = defaultRows(document);
    for (auto &row : rows)
        row.items.removeIf([&](const RowItem &item) { return !itemAt(document, item, QLocale::c()); });
    rows.removeIf([](const CardRow &row) { return row.items.isEmpty(); });
    return rows;
}

QList<RowItem> detailItemsOf(const Document &document)
{
    auto items = ownItems(document.vertical());
    if (const auto *trip = std::get_if<TransitObject>(&document.object.detail);
        trip && !trip->furtherLegs.isEmpty())
        items.removeIf(isOfALeg);
    const auto rows = rowsOf(document);
    for (const auto member : rowMembers(document.vertical())) {
        if (!isNamed(rows, member))
            items.append(at(member));
    }
    return items;
}

} // namespace qairopay::google
