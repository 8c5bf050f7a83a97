// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qlatin1stringview.h>

/// Field paths of card rows (wallet-formats E.4).
namespace qairopay::google::path {

inline constexpr QLatin1StringView textModulePrefix{"object.textModulesData['"};
inline constexpr QLatin1StringView textModuleSuffix{"']"};
inline constexpr QLatin1StringView loyaltyPoints{"object.loyaltyPoints.balance"};
inline constexpr QLatin1StringView giftCardBalance{"object.balance"};
inline constexpr QLatin1StringView cardNumber{"object.cardNumber"};
inline constexpr QLatin1StringView seat{"object.seatInfo.seat"};
inline constexpr QLatin1StringView row{"object.seatInfo.row"};
inline constexpr QLatin1StringView section{"object.seatInfo.section"};
inline constexpr QLatin1StringView gate{"object.seatInfo.gate"};
inline constexpr QLatin1StringView accountName{"object.accountName"};
inline constexpr QLatin1StringView accountId{"object.accountId"};
inline constexpr QLatin1StringView pin{"object.pin"};
inline constexpr QLatin1StringView provider{"class.provider"};
inline constexpr QLatin1StringView eventStart{"class.dateTime.start"};
inline constexpr QLatin1StringView venueName{"class.venue.name"};
inline constexpr QLatin1StringView venueAddress{"class.venue.address"};
inline constexpr QLatin1StringView ticketHolder{"object.ticketHolderName"};
inline constexpr QLatin1StringView ticketNumber{"object.ticketNumber"};
inline constexpr QLatin1StringView flightDeparture{"class.localScheduledDepartureDateTime"};
inline constexpr QLatin1StringView flightNumber{"class.flightHeader.flightNumber"};
inline constexpr QLatin1StringView flightGate{"class.origin.gate"};
inline constexpr QLatin1StringView passenger{"object.passengerName"};
inline constexpr QLatin1StringView flightSeat{"object.boardingAndSeatingInfo.seatNumber"};
inline constexpr QLatin1StringView boardingGroup{"object.boardingAndSeatingInfo.boardingGroup"};
inline constexpr QLatin1StringView confirmation{"object.reservationInfo.confirmationCode"};
inline constexpr QLatin1StringView passengers{"object.passengerNames"};
inline constexpr QLatin1StringView transitDeparture{"object.ticketLeg.departureDateTime"};
inline constexpr QLatin1StringView platform{"object.ticketLeg.platform"};
inline constexpr QLatin1StringView transitSeat{"object.ticketLeg.ticketSeat.seat"};

} // namespace qairopay::google::path
