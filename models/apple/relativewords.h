// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qlocale.h>

namespace qairopay::apple {

enum class TimeUnit { Minute, Hour, Day };

/// "in 2 days", "vor 1 Stunde", "خلال يومين": the CLDR's words for a distance in time
/// (resources/cldr/relative.txt: 18 languages; any other is said in English). `count` is not below nought.
[[nodiscard]] QString relativeWords(qint64 count, TimeUnit unit, bool isPast, const QLocale &locale);

} // namespace qairopay::apple
