// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/back.h"

#include "apple/grounds.h"
#include "scene/composer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

using scene::Align;
using scene::Role;
using scene::Span;

// The system's grouped list at its usual text size (assumed).
constexpr double backWidth = 375;
constexpr double margin = 16;
constexpr double padding = 16;
constexpr double groupRadius = 10;
constexpr double above = 11;
constexpr double below = 12;
constexpr double hairline = 0.34;
constexpr double labelLine = 18;
constexpr double valueLine = 22;
constexpr double labelRise = 13; ///< from a line's top to its baseline
constexpr double valueRise = 17;
constexpr qsizetype mostLines = 500; ///< of all values together
constexpr Span column{margin + padding, backWidth - 2 * margin - 2 * padding};

const scene::FontSpec labelFont{scene::Family::Inter, 13, 400, 0};
const scene::FontSpec valueFont{scene::Family::Inter, 17, 400, 0};

struct Palette
{
    Colour ground, group, line, label, value, link;
};
constexpr Palette light{{242, 242, 247}, {255, 255, 255}, {198, 198, 200},
                        {110, 110, 115}, {0, 0, 0},       {0, 98, 204}};
constexpr Palette dark{{0, 0, 0},       {28, 28, 30},    {56, 56, 58},
                       {152, 152, 159}, {255, 255, 255}, {64, 156, 255}};

/// A stretch of a line in one colour.
struct Run
{
    QString text;
    bool isLink = false;
};
using TextLine = QList<Run>;

/// Breaks a text into lines of the column, at spaces where there are any.
class Breaker
{
public:
    Breaker(const BackText &text, const scene::Fonts &fonts, qsizetype most)
        : m_text(text)
        , m_fonts(fonts)
        , m_most(most)
    {}

    QList<TextLine> lines()
    {
        const QString &text = m_text.text;
        for (qsizetype start = 0; start <= text.size() && m_lines.size() < m_most;) {
            qsizetype end = text.indexOf(u'\n', start);
            if (end < 0)
                end = text.size();
            addParagraph(start, end);
            start = end + 1;
        }
        return m_lines;
    }

private:
    void addParagraph(qsizetype start, qsizetype end)
    {
        do {
            const qsizetype stop = lineEnd(start, end);
            m_lines.append(runs(start, stop));
            start = stop;
            while (start < end && m_text.text.at(start) == u' ')
                ++start;
        } while (start < end && m_lines.size() < m_most);
    }

    /// As many words as fit; of a word that is too long alone, as many characters.
    [[nodiscard]] qsizetype lineEnd(qsizetype start, qsizetype end) const
    {
        qsizetype best = start;
        for (qsizetype stop = start; stop < end;) {
            const qsizetype space = m_text.text.indexOf(u' ', stop + 1);
            stop = space < 0 || space > end ? end : space;
            if (!fits(start, stop))
                break;
            best = stop;
        }
        if (best > start || start == end)
            return best;
        for (best = start + 1; best < end && fits(start, best + 1);)
            ++best;
        // Half a surrogate pair is no character.
        return best < end && m_text.text.at(best).isLowSurrogate() ? best + 1 : best;
    }

    [[nodiscard]] bool fits(qsizetype start, qsizetype end) const
    {
        return m_fonts.width(valueFont, m_text.text.mid(start, end - start)) <= column.width;
    }

    [[nodiscard]] bool isLink(qsizetype at) const
    {
        return std::ranges::any_of(m_text.links, [at](const Link &link) {
            return at >= link.start && at < link.start + link.length;
        });
    }

    [[nodiscard]] TextLine runs(qsizetype start, qsizetype end) const
    {
        TextLine line;
        for (qsizetype at = start; at < end; ++at) {
            if (line.isEmpty() || line.last().isLink != isLink(at))
                line.append({{}, isLink(at)});
            line.last().text += m_text.text.at(at);
        }
        return line;
    }

    const BackText &m_text;
    const scene::Fonts &m_fonts;
    qsizetype m_most;
    QList<TextLine> m_lines;
};

struct Row
{
    const Field *field = nullptr;
    QList<TextLine> lines;

    [[nodiscard]] double height() const
    {
        return above + (field->label.isEmpty() ? 0 : labelLine) +
               valueLine * static_cast<double>(lines.size()) + below;
    }
};

QList<Row> rowsOf(const Document &document, const LayoutOptions &options, const scene::Kit &kit)
{
    QList<Row> rows;
    qsizetype left = mostLines;
    for (const auto &field : document.backFields) {
        if (left <= 0)
            break;
        const BackText text = backText(field, options);
        rows.append({&field, Breaker(text, kit.fonts, left).lines()});
        left -= rows.last().lines.size();
    }
    return rows;
}

double heightOf(const QList<Row> &rows)
{
    double height = 0;
    for (const auto &row : rows)
        height += row.height();
    return height;
}

void addText(scene::Composer &composer, scene::Line line, double left, double baseline)
{
    line.slot = FieldSlot::Back;
    // It was broken to fit: eliding never sets in but for a label.
    composer.addLine(line, {left, column.right() - left + 1}, baseline, Align::Left);
}

void addRow(scene::Composer &composer, const Row &row, double top, const Palette &palette)
{
    double y = top + above;
    const QString &key = row.field->key;
    if (!row.field->label.isEmpty()) {
        addText(composer,
                {u"label:"_s + key, Role::Label, labelFont, palette.label, row.field->label, {}, key},
                column.left, y + labelRise);
        y += labelLine;
    }
    for (qsizetype i = 0; i < row.lines.size(); ++i, y += valueLine) {
        double x = column.left;
        for (const auto &run : row.lines[i]) {
            composer.setGround(&groundOf(run.isLink ? Rule::BackLink : Rule::BackField));
            addText(composer,
                    {u"value:%1:%2"_s.arg(key).arg(i),
                     Role::Value,
                     valueFont,
                     run.isLink ? palette.link : palette.value,
                     run.text,
                     {},
                     key},
                    x, y + valueRise);
            x += composer.kit().fonts.width(valueFont, run.text);
        }
    }
}

} // namespace

scene::Scene layoutBack(const Document &document, const LayoutOptions &options, scene::Kit &kit)
{
    const Palette &palette = options.isDark ? dark : light;
    const auto rows = rowsOf(document, options, kit);
    const double content = rows.isEmpty() ? above + valueLine + below : heightOf(rows);
    const QSizeF size(backWidth, content + 2 * margin);
    scene::Composer composer(size, palette.ground, kit);
    composer.setOutline(scene::Outline::rounded(size, groupRadius));
    composer.scene().ground = &groundOf(Rule::Back);
    composer.setGround(&groundOf(Rule::BackField));
    composer.addRoundedFill(u"group"_s, Role::Decoration, {margin, margin, backWidth - 2 * margin, content},
                            groupRadius, palette.group);
    double y = margin;
    for (const auto &row : rows) {
        if (y > margin)
            composer.addRect(u"line"_s, {column.left, y, backWidth - margin - column.left, hairline},
                             palette.line, 1, 1);
        addRow(composer, row, y, palette);
        y += row.height();
    }
    for (const auto &field : document.backFields.mid(rows.size()))
        composer.drop({field.key, FieldSlot::Back, {}, u"The back is longer than is drawn here."_s});
    if (rows.isEmpty())
        composer.addLine({u"nothing"_s, Role::Notice, valueFont, palette.label,
                          u"Nothing stands on the back of this pass."_s},
                         column, margin + above + valueRise, Align::Left);
    return composer.take();
}

} // namespace qairopay::apple
