// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qstringview.h>

namespace qairopay {

/// Three capitals, "EUR", as ISO 4217 writes them; whether anybody pays with it is not asked.
[[nodiscard]] bool isCurrencyCode(QStringView code);

/// How many decimals a phone writes of an amount in a currency, "EUR": 0, 2, 3 or 4.
[[nodiscard]] int currencyDigits(QStringView code);

} // namespace qairopay
