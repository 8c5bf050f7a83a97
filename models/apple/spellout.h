// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qlocale.h>

#include <optional>

namespace qairopay::apple {

/// "one thousand two hundred thirty-four", "minus eins Komma fünf": as the system's formatter writes numbers
/// out, with at most three decimals, by the CLDR's rules (resources/cldr/spellout: 16 languages and the
/// varieties that count otherwise). nullopt: another language, or 10^15 and beyond.
[[nodiscard]] std::optional<QString> spelledOut(double number, const QLocale &locale);

} // namespace qairopay::apple
