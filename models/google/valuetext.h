// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "google/document.h"
#include "template/field.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlocale.h>

namespace qairopay::google {

/// The one language that the texts of a pass are written in; Google's service wants it beside each of them.
inline constexpr QLatin1StringView passLanguage("en-US");
[[nodiscard]] const QLocale &passLocale();

/// "$25.00" where dollars are at home, "25.00 CHF" elsewhere.
[[nodiscard]] QString moneyText(const Money &money, const QLocale &locale);

/// Grouped as the phone's language does it (assumed: Google documents the type of a balance, not its look).
[[nodiscard]] QString balanceText(const LoyaltyPoints &points, const QLocale &locale);

/// A date of Google's own as its format says, by the clock of the place it happens at: without any
/// conversion. What is no date stands as it is.
[[nodiscard]] QString dateText(const QString &isoDate, DateFormat format, const QLocale &locale);

/// By the offset it was written with; without one the clock of UTC stands for the place's, which is the same
/// on every machine and skips no hour. Invalid: it is no date.
[[nodiscard]] QDateTime momentOf(const QString &isoDate);

/// What a text module says of a field's value. Google takes texts as they are, so they are written out once,
/// in the pass's language: numbers grouped, money with its currency, dates in words.
[[nodiscard]] QString moduleText(const Field &field, const QString &value, const QLocale &locale);

} // namespace qairopay::google
