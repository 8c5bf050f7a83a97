// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qstring.h>

namespace qairopay {

/// The letters somebody types who has no accents on the keyboard and does not mind capitals: "Größe" and
/// "GROSSE" are "grosse", "Øst" is "ost", a wide letter is a letter.
[[nodiscard]] QString foldedText(QStringView text);

/// At most one letter too many, too few, another, or two in each other's place. Never in words of less than
/// four letters: there a slip makes another word. Both texts are folded.
[[nodiscard]] bool isOneSlipAway(QStringView a, QStringView b);

} // namespace qairopay
