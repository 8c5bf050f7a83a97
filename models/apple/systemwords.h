// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qlocale.h>

namespace qairopay::apple {

/// What the device says itself, beside the pass's own texts. Assumed: nobody has read them off a phone in
/// each language; a language without a word here says it in English.
enum class SystemWord {
    Now,         ///< beside a message
    Nearby,      ///< of a place without a text
    ViewExpired, ///< below the cards
    PassExpired, ///< on the card itself
};
inline constexpr std::size_t systemWordCount = static_cast<std::size_t>(SystemWord::PassExpired) + 1;

[[nodiscard]] QString systemWord(SystemWord word, const QLocale &locale);

} // namespace qairopay::apple
