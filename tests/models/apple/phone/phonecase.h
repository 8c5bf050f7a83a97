// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "scene/kit.h"

/// One photographed pass: a folder with pass.json and phone.jpg.
namespace qairopay::phone {

/// How far our ink reaches beyond the photograph's on each side of a text, in points.
struct InkOffset
{
    QString element;
    QString text;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    [[nodiscard]] double largest() const;
};

struct Score
{
    double similarity = 0;
    double differing = 0; ///< share of pixels, 0 to 1
    double blank = 0;     ///< similarity of an empty card in its own colour
    QList<InkOffset> texts;

    /// 0: no better than the empty card, 1: the photograph itself.
    [[nodiscard]] double gain() const { return (similarity - blank) / (1 - blank); }
};

/// Draws the pass and holds it against its photograph, which shows the whole card or a part of it: the better
/// fit counts.
[[nodiscard]] Result<Score> scoreOf(const QString &folder, scene::Kit &kit);

} // namespace qairopay::phone
