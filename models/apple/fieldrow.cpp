// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/fieldrow.h"

#include "apple/fieldtext.h"
#include "apple/systemlook.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

using namespace metrics;
using scene::Align;
using scene::Span;

const scene::FontSpec labelFont{scene::Family::Inter, labelSize, labelWeight, 0};

/// A row's size goes down by whole points, as far as its band says: what the photographs' five shrunk rows
/// show (20 to 19 and 16, 26 to 19 and 13).
constexpr double sizeStep = 1;
constexpr double fitTolerance = 0.3; ///< of our widths against the phone's
constexpr int fittingRounds = 8;

/// Left and right are meant as they are: a row that is turned afterwards gets them the other way round.
Align alignOf(const Field &field, Align natural, bool isTurned)
{
    switch (field.alignment) {
    case TextAlignment::Natural:
        return natural;
    case TextAlignment::Left:
        return isTurned ? Align::Right : Align::Left;
    case TextAlignment::Center:
        return Align::Center;
    case TextAlignment::Right:
        return isTurned ? Align::Left : Align::Right;
    }
    Q_UNREACHABLE_RETURN(natural);
}

} // namespace

struct FieldRow::Column
{
    FieldCell cell;
    QString text;
    double labelWidth = 0;
    double valueWidth = 0; ///< at the row's size
    double width = 0;
};

QString FieldRow::text(const FieldCell &cell) const
{
    return frontText(*cell.field, m_options);
}

scene::FontSpec FieldRow::valueFont(const Band &band, double size) const
{
    return {scene::Family::Inter, size, band.valueWeight, 0};
}

QList<FieldRow::Column> FieldRow::columns(const QList<FieldCell> &cells) const
{
    const auto &fonts = m_composer.kit().fonts;
    QList<Column> columns;
    for (const auto &cell : cells) {
        Column column{cell, text(cell)};
        if (!cell.field->label.isEmpty())
            column.labelWidth = fonts.width(labelFont, cell.field->label.toUpper()) + labelPadding;
        columns.append(column);
    }
    return columns;
}

double FieldRow::widthOf(const QList<Column> &row)
{
    return std::accumulate(row.begin(), row.end(), 0.0,
                           [](double sum, const Column &column) { return sum + column.width; });
}

/// Columns as wide as their content, at the largest size at which they find room.
double FieldRow::setToLargest(QList<Column> &row, const Band &band, double room) const
{
    const auto set = [&](double size) {
        for (auto &column : row) {
            column.valueWidth = m_composer.kit().fonts.width(valueFont(band, size), column.text);
            column.width = std::max(column.valueWidth, column.labelWidth);
        }
    };
    double size = band.valueSize;
    set(size);
    while (widthOf(row) > room + fitTolerance && size - sizeStep >= band.smallestSize)
        set(size -= sizeStep);
    return size;
}

/// What is still too much the widest column gives up: two photographs show it, one where a label is widest
/// and one where a value is. Where that would be more than half of it no column stays wider than another that
/// gave way (assumed).
void FieldRow::giveWay(QList<Column> &row, double room)
{
    const double excess = widthOf(row) - room;
    const auto widest = std::ranges::max_element(row, {}, &Column::width);
    if (excess <= widest->width / 2) {
        widest->width -= std::max(0.0, excess);
        return;
    }
    QList<double> widths;
    for (const auto &column : row)
        widths.append(column.width);
    std::ranges::sort(widths);
    double most = std::max(0.0, room) / static_cast<double>(widths.size());
    for (qsizetype i = 0; i < widths.size() && widths[i] <= most; ++i) {
        room -= widths[i];
        most = room / static_cast<double>(std::max<qsizetype>(1, widths.size() - i - 1));
    }
    for (auto &column : row)
        column.width = std::min(column.width, most);
}

/// The row's size, or less where the column gave way.
double FieldRow::sizeIn(const Column &column, const Band &band, double size) const
{
    if (column.valueWidth <= column.width + fitTolerance)
        return size;
    Band squeezed = band;
    squeezed.valueSize = size;
    squeezed.smallestSize = size * smallestSqueeze;
    return fittingSize(column.cell, squeezed, column.width - squeezeMargin);
}

void FieldRow::add(const QList<FieldCell> &cells, const Band &band, Span span, double leastGap)
{
    if (cells.isEmpty())
        return;
    auto row = columns(cells);
    const double gaps = static_cast<double>(row.size() - 1);
    const double room = span.width - leastGap * gaps;
    const double size = setToLargest(row, band, room);
    giveWay(row, room);
    const double gap = leastGap + (gaps > 0 ? (room - widthOf(row)) / gaps : 0);

    double left = span.left;
    for (const auto &column : row) {
        const Span place{left, column.width};
        const Align align = alignOf(*column.cell.field, Align::Left, isRightToLeft(m_options));
        addLabel(column.cell, band.labelBaseline, place, align);
        addValue(column.cell, band, place, align, sizeIn(column, band, size));
        left += column.width + gap;
    }
}

double FieldRow::addHeader(const QList<FieldCell> &cells)
{
    double right = m_composer.scene().size.width() - m_inset;
    const auto &fonts = m_composer.kit().fonts;
    const double most = cells.size() == 1 ? headerMaxWidth : headerMaxWidth * 0.75;
    for (const auto &cell : cells) {
        const double size = fittingSize(cell, header, most);
        const double width = std::min(most, std::max(fonts.width(valueFont(header, size), text(cell)),
                                                     fonts.width(labelFont, cell.field->label.toUpper())));
        addLabel(cell, header.labelBaseline, {right - width, width}, Align::Right);
        Band band = header;
        band.valueTop += headerShrinkDrop * (header.valueSize - size);
        addValue(cell, band, {right - width, width}, Align::Right, size);
        right -= width + headerGap;
    }
    return right + (cells.isEmpty() ? 0 : headerGap);
}

double FieldRow::fittingSize(const FieldCell &cell, const Band &band, double width) const
{
    const QString value = text(cell);
    double size = band.valueSize;
    // In rounds, because tracking and the cut of the typeface change on the way down.
    for (int i = 0; i < fittingRounds; ++i) {
        const double taken = m_composer.kit().fonts.width(valueFont(band, size), value);
        if (taken <= width)
            break;
        size *= width / taken * 0.9995;
    }
    return std::max(band.smallestSize, size);
}

void FieldRow::addSingle(const FieldCell &cell, const Band &band, Span span, Align align, double size)
{
    addLabel(cell, band.labelBaseline, span, align);
    addValue(cell, band, span, align, size);
}

void FieldRow::addCentred(const FieldCell &cell, const Band &band, Span span, Align align, double size)
{
    addLabel(cell, band.labelBaseline, span, align);
    const auto &fonts = m_composer.kit().fonts;
    const auto font = valueFont(band, size);
    Band centred = band;
    centred.valueTop = boardingValueCentre + fonts.capHeight(font) / 2 - fonts.ascent(font);
    addValue(cell, centred, span, align, size);
}

void FieldRow::addLarge(const FieldCell &cell, const Band &band, Span span)
{
    addValue(cell, band, span, Align::Left, fittingSize(cell, band, span.width));
    scene::Line line;
    line.id = u"label:"_s + cell.field->key;
    line.role = scene::Role::Label;
    line.font = {scene::Family::Inter, stripLabelSize, 400, 0};
    line.colour = m_colours.label;
    line.text = cell.field->label;
    line.fieldKey = cell.field->key;
    line.slot = cell.slot;
    m_composer.addLine(line, span, band.labelBaseline, Align::Left);
}

void FieldRow::addLabel(const FieldCell &cell, double baseline, Span span, Align align)
{
    scene::Line line;
    line.id = u"label:"_s + cell.field->key;
    line.role = scene::Role::Label;
    line.font = labelFont;
    line.colour = m_colours.label;
    line.text = cell.field->label.toUpper();
    line.full = cell.field->label;
    line.fieldKey = cell.field->key;
    line.slot = cell.slot;
    m_composer.addLine(line, span, baseline, align);
}

void FieldRow::addValue(const FieldCell &cell, const Band &band, Span span, Align align, double size)
{
    scene::Line line;
    line.id = u"value:"_s + cell.field->key;
    line.role = scene::Role::Value;
    line.font = valueFont(band, size);
    line.colour = m_colours.value;
    line.text = text(cell);
    line.fieldKey = cell.field->key;
    line.slot = cell.slot;
    line.shrunkFrom = size < band.valueSize ? band.valueSize : 0;
    m_composer.addLine(line, span, band.valueTop + m_composer.kit().fonts.ascent(line.font), align);
}

} // namespace qairopay::apple
