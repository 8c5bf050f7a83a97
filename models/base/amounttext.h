// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qlocale.h>

#include <span>

namespace qairopay {

/// What stands for a currency outside of its own country.
struct CurrencySymbol
{
    QLatin1StringView code;
    QStringView symbol;
};

/// An amount of money as a phone in this locale writes it; a currency that is not among the symbols is
/// written as its code.
[[nodiscard]] QString amountText(double amount, const QString &code, const QLocale &locale,
                                 std::span<const CurrencySymbol> symbols);

} // namespace qairopay
