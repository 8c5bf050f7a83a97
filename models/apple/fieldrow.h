// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/cardmetrics.h"
#include "apple/layout.h"
#include "scene/composer.h"

namespace qairopay::apple {

/// One field on its way to the card.
struct FieldCell
{
    const Field *field = nullptr;
    FieldSlot slot = FieldSlot::Auxiliary;
};

/// Colours of a card's texts.
struct TextColours
{
    Colour label;
    Colour value;
};

/// Lays out rows of labels over values by the phone's rule (wallet-formats D.1): columns as wide as their
/// content, what remains split evenly between them, the last one at the right edge; values that do not fit
/// shrink together as far as their row may, then the widest column gives way: its value shrinks alone, its
/// label is elided.
class FieldRow
{
public:
    FieldRow(scene::Composer &composer, const LayoutOptions &options, TextColours colours, double inset)
        : m_composer(composer)
        , m_options(options)
        , m_colours(colours)
        , m_inset(inset)
    {}

    void add(const QList<FieldCell> &cells, const metrics::Band &band, scene::Span span,
             double leastGap = metrics::rowGap);
    /// From the right edge to the left, the first field rightmost; gives the left edge of what it took.
    double addHeader(const QList<FieldCell> &cells);
    /// One field alone, its value shrinking to the span.
    void addSingle(const FieldCell &cell, const metrics::Band &band, scene::Span span, scene::Align align,
                   double size);
    /// The same, the value's capitals centred on a line of their own: a boarding pass's two places.
    void addCentred(const FieldCell &cell, const metrics::Band &band, scene::Span span, scene::Align align,
                    double size);
    /// The value over its label, which stands as typed: the primary field of a strip.
    void addLarge(const FieldCell &cell, const metrics::Band &band, scene::Span span);
    /// The largest size at which the field's value fits a width.
    [[nodiscard]] double fittingSize(const FieldCell &cell, const metrics::Band &band, double width) const;

private:
    struct Column;

    [[nodiscard]] QList<Column> columns(const QList<FieldCell> &cells) const;
    [[nodiscard]] static double widthOf(const QList<Column> &row);
    double setToLargest(QList<Column> &row, const metrics::Band &band, double room) const;
    static void giveWay(QList<Column> &row, double room);
    [[nodiscard]] double sizeIn(const Column &column, const metrics::Band &band, double size) const;
    [[nodiscard]] scene::FontSpec valueFont(const metrics::Band &band, double size) const;
    [[nodiscard]] QString text(const FieldCell &cell) const;
    void addLabel(const FieldCell &cell, double baseline, scene::Span span, scene::Align align);
    void addValue(const FieldCell &cell, const metrics::Band &band, scene::Span span, scene::Align align,
                  double size);

    scene::Composer &m_composer;
    const LayoutOptions &m_options;
    TextColours m_colours;
    double m_inset; ///< from the card's sides
};

} // namespace qairopay::apple
