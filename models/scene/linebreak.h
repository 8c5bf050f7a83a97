// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/fonts.h"

namespace qairopay::scene {

/// A stretch of a text that stands in one line, without the spaces at its end.
struct LineRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    friend bool operator==(const LineRange &, const LineRange &) = default;
};

struct LineLimits
{
    double width = 0;    ///< points
    qsizetype lines = 1; ///< what comes after them is not broken
};

/// Breaks a text where its script allows it, inside a word only where the word alone is too long. Whatever
/// the text, the work is bounded by the number of lines: no line holds more than a few hundred characters.
[[nodiscard]] QList<LineRange> brokenLines(const QString &text, const FontSpec &font, const Fonts &fonts,
                                           LineLimits limits);

} // namespace qairopay::scene
