// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/item.h"

#include "google/paths.h"
#include "google/valuetext.h"
#include "google/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::google {

namespace {

/// A member of Google's own that rows and details may name. Labels are Google's, in the phone's language.
struct Member
{
    QLatin1StringView path;
    Word label;
    QLatin1StringView fieldKey;
    QString (*text)(const Document &document, const QLocale &locale);
};

template <typename Detail, typename Variant> constexpr bool isAlternative = false;
template <typename Detail, typename... Details>
constexpr bool isAlternative<Detail, std::variant<Details...>> = (std::is_same_v<Detail, Details> || ...);

/// The class's or object's own members of one vertical; null: it is another one.
template <typename Detail> const Detail *detailOf(const Document &document)
{
    if constexpr (isAlternative<Detail, ObjectDetail>)
        return std::get_if<Detail>(&document.object.detail);
    else
        return std::get_if<Detail>(&document.passClass.detail);
}

template <typename Detail> QString partOf(const Document &document, QString Detail::*part)
{
    const auto *detail = detailOf<Detail>(document);
    return detail ? detail->*part : QString();
}

template <auto part> QString textOf(const Document &document, const QLocale &)
{
    return partOf(document, part);
}

QString pointsText(const Document &document, const QLocale &locale)
{
    const auto *loyalty = detailOf<LoyaltyObject>(document);
    return loyalty && loyalty->points ? balanceText(*loyalty->points, locale) : QString();
}

QString giftCardText(const Document &document, const QLocale &locale)
{
    const auto *giftCard = detailOf<GiftCardObject>(document);
    return giftCard && giftCard->balance ? moneyText(*giftCard->balance, locale) : QString();
}

QString flightText(const Document &document, const QLocale &)
{
    const auto *flight = detailOf<FlightClass>(document);
    return flight ? flight->carrierIataCode + u' ' + flight->flightNumber : QString();
}

constexpr std::array members{
    Member{path::loyaltyPoints, Word::Points, "points"_L1, pointsText},
    Member{path::accountName, Word::MemberName, {}, textOf<&LoyaltyObject::accountName>},
    Member{path::accountId, Word::MemberId, {}, textOf<&LoyaltyObject::accountId>},
    Member{path::provider, Word::Provider, {}, textOf<&OfferClass::provider>},
    Member{path::giftCardBalance, Word::Balance, "balance"_L1, giftCardText},
    Member{path::cardNumber, Word::CardNumber, "card_number"_L1, textOf<&GiftCardObject::cardNumber>},
    Member{path::pin, Word::Pin, "pin"_L1, textOf<&GiftCardObject::pin>},
    Member{path::eventStart, Word::Date, "start"_L1, textOf<&EventTicketClass::start>},
    Member{path::venueName, Word::Venue, "venue"_L1, textOf<&EventTicketClass::venueName>},
    Member{path::venueAddress, Word::Address, "venue_address"_L1, textOf<&EventTicketClass::venueAddress>},
    Member{path::seat, Word::Seat, "seat"_L1, textOf<&EventTicketObject::seat>},
    Member{path::row, Word::Row, "row"_L1, textOf<&EventTicketObject::row>},
    Member{path::section, Word::Section, "section"_L1, textOf<&EventTicketObject::section>},
    Member{path::gate, Word::Gate, "gate"_L1, textOf<&EventTicketObject::gate>},
    Member{path::ticketHolder, Word::TicketHolder, {}, textOf<&EventTicketObject::ticketHolderName>},
    Member{path::ticketNumber, Word::TicketNumber, "ticket_number"_L1,
           textOf<&EventTicketObject::ticketNumber>},
    Member{path::flightNumber, Word::Flight, "flight"_L1, flightText},
    Member{path::flightDeparture, Word::FlightDeparture, "departure"_L1, textOf<&FlightClass::departure>},
    Member{path::flightGate, Word::FlightGate, "gate"_L1, textOf<&FlightClass::gate>},
    Member{path::passenger, Word::FlightPassenger, {}, textOf<&FlightObject::passengerName>},
    Member{path::flightSeat, Word::Seat, "seat"_L1, textOf<&FlightObject::seatNumber>},
    Member{path::boardingGroup, Word::Group, "boarding_group"_L1, textOf<&FlightObject::boardingGroup>},
    Member{path::confirmation, Word::ConfirmationCode, "confirmation"_L1,
           textOf<&FlightObject::confirmationCode>},
    Member{path::passengers, Word::Passenger, {}, textOf<&TransitObject::passengerNames>},
    Member{path::transitDeparture, Word::Departure, "departure"_L1, textOf<&TransitObject::departure>},
    Member{path::platform, Word::Platform, "platform"_L1, textOf<&TransitObject::platform>},
    Member{path::transitSeat, Word::Seat, "seat"_L1, textOf<&TransitObject::seat>},
};

const Member *memberAt(QStringView path)
{
    const auto it =
        std::ranges::find_if(members, [path](const Member &member) { return member.path == path; });
    return it == members.end() ? nullptr : &*it;
}

/// "tier" of "object.textModulesData['tier']"; empty: the path names something else.
QStringView moduleIdOf(QStringView path)
{
    if (!path.startsWith(path::textModulePrefix) || !path.endsWith(path::textModuleSuffix))
        return {};
    return path.sliced(path::textModulePrefix.size()).chopped(path::textModuleSuffix.size());
}

QString labelOf(const Document &document, const Member &member, const QLocale &locale)
{
    const auto *loyalty = detailOf<LoyaltyObject>(document);
    if (member.path == path::loyaltyPoints && loyalty && loyalty->points)
        return loyalty->points->label;
    return wordOf(member.label, locale);
}

std::optional<TextModule> valueAt(const Document &document, const FieldReference &reference,
                                  const QLocale &locale)
{
    if (const auto id = moduleIdOf(reference.path); !id.isEmpty()) {
        const auto *module = document.textModule(id);
        return module ? std::optional(*module) : std::nullopt;
    }
    const auto *member = memberAt(reference.path);
    if (!member)
        return std::nullopt;
    QString text = member->text(document, locale);
    if (text.isEmpty())
        return std::nullopt;
    if (reference.dateFormat != DateFormat::None)
        text = dateText(text, reference.dateFormat, locale);
    const bool isTime = reference.dateFormat == DateFormat::TimeOnly;
    return TextModule{reference.path,
                      isTime ? wordOf(Word::Time, locale) : labelOf(document, *member, locale), text};
}

} // namespace

std::optional<TextModule> itemAt(const Document &document, const RowItem &item, const QLocale &locale)
{
    auto first = valueAt(document, item.first, locale);
    const auto second = valueAt(document, item.second, locale);
    if (!first || !second)
        return first ? first : second;
    // documented: values and labels stand with a slash between them
    first->header = u"%1 / %2"_s.arg(first->header, second->header);
    first->body = u"%1 / %2"_s.arg(first->body, second->body);
    return first;
}

QString fieldKeyOf(const TextModule &item)
{
    const auto *member = memberAt(item.id);
    return member ? QString(member->fieldKey) : item.id;
}

} // namespace qairopay::google
