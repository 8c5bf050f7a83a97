// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/amounttext.h"

#include "base/currencydigits.h"

#include <algorithm>

namespace qairopay {

namespace {

QString symbolOf(const QString &code, const QLocale &locale, std::span<const CurrencySymbol> symbols)
{
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == code)
        return locale.currencySymbol();
    const auto found = std::ranges::find(symbols, code, &CurrencySymbol::code);
    // A code keeps its distance from the amount.
    return found == symbols.end() ? code + QChar(QChar::Nbsp) : found->symbol.toString();
}

} // namespace

QString amountText(double amount, const QString &code, const QLocale &locale,
                   std::span<const CurrencySymbol> symbols)
{
    return locale.toCurrencyString(amount, symbolOf(code, locale, symbols), currencyDigits(code)).trimmed();
}

} // namespace qairopay
