// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/ink.h"

#include <QtGui/qrawfont.h>

namespace qairopay::scene {

namespace {

/// Pixels: edges are rounded to whole ones, glyphs are smoothed.
constexpr int margin = 2;

QRectF inkOf(const Element &element, const Text &text, const Fonts &fonts)
{
    QRectF ink = element.rect;
    for (const auto &run : fonts.shaped(text.font, text.drawn).runs) {
        // Of each glyph: a run's own rectangle leaves out marks beside it.
        const auto glyphs = run.glyphIndexes();
        const auto positions = run.positions();
        const auto font = run.rawFont();
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            ink |= font.boundingRect(glyphs[i]).translated(text.baseline + positions[i]);
    }
    return ink;
}

QRectF inkOf(const Element &element, const Fill &fill, const Fonts &)
{
    return fill.path.isEmpty() ? element.rect : fill.path.boundingRect();
}

QRectF inkOf(const Element &, const Picture &picture, const Fonts &)
{
    return picture.target;
}

QRectF inkOf(const Element &, const Modules &modules, const Fonts &)
{
    return modules.area;
}

} // namespace

QRect inkOf(const Element &element, const QTransform &pointsToPixels, const Fonts &fonts)
{
    const QRectF ink =
        std::visit([&](const auto &shape) { return inkOf(element, shape, fonts); }, element.shape);
    const QRect pixels = pointsToPixels.mapRect(ink).toAlignedRect();
    return pixels.adjusted(-margin, -margin, margin, margin);
}

} // namespace qairopay::scene
