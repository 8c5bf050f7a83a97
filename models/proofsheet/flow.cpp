// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "proofsheet/flow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::proofsheet {

namespace {

using scene::Align;
using scene::Role;
using scene::Span;

constexpr double leading = 1.34;
constexpr double rise = 0.98; ///< from a line's top to its baseline, in em
constexpr double cellGap = 6;
constexpr double hairline = 0.4;
constexpr double displayFrom = 12;
constexpr double tightening = 0.022; ///< em
constexpr TextStyle headingStyle{9, 600, {0x1A, 0x1D, 0x21}};
constexpr Colour lineColour{0xE1, 0xE4, 0xE8};
constexpr Colour edgeColour{0xC9, 0xCE, 0xD6};

/// As many characters as fit, at least one, and no half surrogate pair.
qsizetype fittingLength(const scene::Fonts &fonts, const scene::FontSpec &font, QStringView word,
                        double width)
{
    qsizetype length = word.size();
    while (length > 1 && fonts.width(font, word.first(length).toString()) > width)
        --length;
    return length < word.size() && word.at(length).isLowSurrogate() ? length + 1 : length;
}

} // namespace

scene::FontSpec fontOf(const TextStyle &style, double factor)
{
    const double size = style.size * factor;
    // San Francisco is set wide where it is small; a page for print is not a phone.
    const double tracking =
        style.family == scene::Family::Inter && size < displayFrom ? -tightening * size : 0;
    return {style.family, size, style.weight, tracking};
}

QStringList wrapped(const scene::Fonts &fonts, const scene::FontSpec &font, const QString &text, double width)
{
    QStringList lines;
    QString line;
    for (const auto &part : text.simplified().split(u' ')) {
        QString word = part;
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (fonts.width(font, longer) <= width) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines.append(line);
        while (fonts.width(font, word) > width && word.size() > 1) {
            const auto length = fittingLength(fonts, font, word, width);
            lines.append(word.first(length));
            word.remove(0, length);
        }
        line = word;
    }
    if (!line.isEmpty())
        lines.append(line);
    return lines;
}

Flow::Flow(scene::Composer &composer, const Column &column, double factor)
    : m_composer(composer)
    , m_column(column)
    , m_factor(factor)
    , m_y(column.top)
{}

double Flow::lineHeight(const TextStyle &style) const
{
    return style.size * m_factor * leading;
}

bool Flow::hasRoom(const TextStyle &style, int lines)
{
    if (m_omitted == 0 && m_y + lines * lineHeight(style) <= m_column.bottom + 0.01)
        return true;
    ++m_omitted;
    return false;
}

void Flow::addText(const QString &text, const TextStyle &style, Span span)
{
    scene::Line line;
    line.id = u"text"_s;
    line.font = fontOf(style, m_factor);
    line.colour = style.colour;
    line.text = text;
    m_composer.addLine(line, span, m_y + rise * line.font.size, Align::Left);
}

void Flow::addHeading(const QString &text)
{
    // Headings keep their size: the page's grid is read by them.
    const double factor = std::exchange(m_factor, 1);
    addText(text, headingStyle, m_column.span);
    m_y += lineHeight(headingStyle) + 4;
    m_factor = factor;
}

void Flow::addParagraph(const QString &text, const TextStyle &style, double indent, int mostLines)
{
    const Span span{m_column.span.left + indent, m_column.span.width - indent};
    auto lines = wrapped(m_composer.kit().fonts, fontOf(style, m_factor), text, span.width);
    if (lines.size() > mostLines) {
        lines[mostLines - 1] = lines.mid(mostLines - 1).join(u' ');
        lines.resize(mostLines);
    }
    for (const auto &line : lines) {
        addText(line, style, span);
        m_y += lineHeight(style);
    }
}

void Flow::addCells(const QStringList &texts, const QList<double> &shares, const QList<TextStyle> &styles)
{
    double left = m_column.span.left;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const double width = m_column.span.width * shares[i];
        addText(texts[i], styles[i], {left, width - cellGap});
        left += width;
    }
    m_y += lineHeight(styles.first());
}

void Flow::addRule()
{
    m_composer.addFill(u"rule"_s, Role::Decoration, {m_column.span.left, m_y, m_column.span.width, hairline},
                       {{}, lineColour});
    m_y += 3 * m_factor;
}

void Flow::addGap(double height)
{
    m_y += height * m_factor;
}

void Flow::addSquare(Colour colour, double size)
{
    const QRectF square(m_column.span.left, m_y, size * m_factor, size * m_factor);
    const QRectF edge = square.adjusted(-hairline, -hairline, hairline, hairline);
    m_composer.addRoundedFill(u"edge"_s, Role::Decoration, edge, 2 + hairline, edgeColour);
    m_composer.addRoundedFill(u"swatch"_s, Role::Decoration, square, 2, colour);
}

void Flow::addDot(Colour colour)
{
    const double size = 4.5 * m_factor;
    const QRectF dot(m_column.span.left, m_y + 3 * m_factor, size, size);
    QPainterPath path;
    path.addEllipse(dot);
    m_composer.addFill(u"dot"_s, Role::Decoration, dot, {path, colour});
}

} // namespace qairopay::proofsheet
