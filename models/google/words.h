// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qlocale.h>

namespace qairopay::google {

/// What Google Wallet itself writes on a pass and about it, in the phone's language. Documented, and in
/// English alone: those of the seats and the points (Google's older guides). All others, and every
/// translation, are assumed; a language without a row says it in English.
enum class Word {
    Points,
    MemberName,
    MemberId,
    Provider,
    Balance,
    CardNumber,
    Pin,
    Date,
    Time,
    Venue,
    Address,
    Seat,
    Row,
    Section,
    Gate,
    TicketHolder,
    TicketNumber,
    Flight,
    FlightDeparture,
    FlightPassenger,
    FlightGate,
    Departure, ///< of a train, bus, ferry …
    Passenger,
    Group,
    ConfirmationCode,
    Platform,
    NoDetails,  ///< a sentence
    Now,        ///< beside a notification
    NewMessage, ///< the notification's sentence, with what to do
};
inline constexpr std::size_t wordCount = static_cast<std::size_t>(Word::NewMessage) + 1;

[[nodiscard]] QString wordOf(Word word, const QLocale &locale);

} // namespace qairopay::google
