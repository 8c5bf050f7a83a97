// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/composer.h"

namespace qairopay::proofsheet {

/// How a text of the page looks, at its full size.
struct TextStyle
{
    double size = 7.5;
    int weight = 400;
    Colour colour;
    scene::Family family = scene::Family::Inter;
};

[[nodiscard]] scene::FontSpec fontOf(const TextStyle &style, double factor);

/// Breaks a text into lines of a width, at spaces where there are any.
[[nodiscard]] QStringList wrapped(const scene::Fonts &fonts, const scene::FontSpec &font, const QString &text,
                                  double width);

/// Sets texts one below the other into a column. Everything is smaller by a factor, so that a full column can
/// be set again; what has no room is counted, not drawn.
class Flow
{
public:
    struct Column
    {
        scene::Span span;
        double top = 0;
        double bottom = 0;
    };

    Flow(scene::Composer &composer, const Column &column, double factor);

    void addHeading(const QString &text);
    /// At most `mostLines`, the last one elided; `indent` in points of the page.
    void addParagraph(const QString &text, const TextStyle &style, double indent = 0, int mostLines = 4);
    /// A line of texts in columns whose shares sum up to one.
    void addCells(const QStringList &texts, const QList<double> &shares, const QList<TextStyle> &styles);
    void addRule();
    void addGap(double height);
    /// A square of colour, or a dot, left of the next line.
    void addSquare(Colour colour, double size);
    void addDot(Colour colour);

    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double factor() const { return m_factor; }
    /// True when a block of so many lines still has room; else it counts as left out.
    [[nodiscard]] bool hasRoom(const TextStyle &style, int lines);
    [[nodiscard]] int omitted() const { return m_omitted; }

private:
    [[nodiscard]] double lineHeight(const TextStyle &style) const;
    void addText(const QString &text, const TextStyle &style, scene::Span span);

    scene::Composer &m_composer;
    Column m_column;
    double m_factor;
    double m_y;
    int m_omitted = 0;
};

} // namespace qairopay::proofsheet
