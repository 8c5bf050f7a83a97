// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace qairopay::apple {

struct DateRange
{
    qsizetype start = 0;
    qsizetype length = 0;
};

/// Dates with a day, a month and a year, and the time that follows: "2026-05-19", "19.05.2026", "05/19/2026",
/// "May 19, 2026 at 7:30 PM", "19. Mai 2026, 19:30". Months by name in English, German, French, Spanish,
/// Italian, Dutch and Portuguese.
[[nodiscard]] QList<DateRange> datesIn(const QString &text);

} // namespace qairopay::apple
