// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/back.h"

#include "apple/grounds.h"
#include "apple/systemlook.h"
#include "scene/linebreak.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

using scene::Align;
using scene::LineRange;
using scene::Role;
using scene::Span;

// The system's grouped list (assumed); distances do not grow with the text.
constexpr double margin = 16;
constexpr double padding = 16;
constexpr double groupRadius = 10;
constexpr double above = 11;
constexpr double below = 12;
constexpr double hairline = 0.34;
constexpr qsizetype mostLines = 500; ///< of all values together

/// A stretch of a line that is a link as a whole, or none.
struct Run
{
    LineRange range;
    bool isLink = false;
};

struct Row
{
    const Field *field = nullptr;
    BackText text;
    QList<LineRange> lines;
};

/// The runs of a line, in the order of the text. Links are in order, so that the first one that may matter
/// moves on with the lines.
QList<Run> runsOf(const LineRange &line, const QList<Link> &links)
{
    QList<Run> runs;
    qsizetype at = line.start;
    auto link = std::ranges::lower_bound(links, line.start + 1, {}, &Link::end);
    for (; at < line.end(); ++link) {
        const bool isLast = link == links.end() || link->start >= line.end();
        const qsizetype linkStart = isLast ? line.end() : std::max(link->start, at);
        if (linkStart > at)
            runs.append({{at, linkStart - at}, false});
        if (isLast)
            break;
        const qsizetype linkEnd = std::min(link->end(), line.end());
        runs.append({{linkStart, linkEnd - linkStart}, true});
        at = linkEnd;
    }
    return runs;
}

class BackLayout
{
public:
    BackLayout(const Document &document, const LayoutOptions &options, scene::Kit &kit)
        : m_document(document)
        , m_options(options)
        , m_colours(systemColours(options.isDark))
        , m_label(sizeOf(TextStyle::Footnote, options.textSize))
        , m_value(sizeOf(TextStyle::Body, options.textSize))
        , m_column{margin + padding, options.deviceWidth - 2 * (margin + padding)}
        , m_rows(rows(kit))
        , m_composer({options.deviceWidth, contentHeight() + 2 * margin}, m_colours.ground, kit)
    {}

    scene::Scene run()
    {
        auto &scene = m_composer.scene();
        scene.ground = &groundOf(Rule::Back);
        m_composer.setOutline(scene::Outline::rounded(scene.size, groupRadius));
        m_composer.setGround(&groundOf(Rule::BackField));
        m_composer.addRoundedFill(u"group"_s, Role::Decoration,
                                  {margin, margin, m_options.deviceWidth - 2 * margin, contentHeight()},
                                  groupRadius, m_colours.group);
        double y = margin;
        for (const auto &row : m_rows) {
            if (y > margin)
                addSeparator(y);
            addRow(row, y);
            y += heightOf(row);
        }
        noteWhatIsMissing();
        return directed(m_composer.take(), m_options);
    }

private:
    [[nodiscard]] QList<Row> rows(const scene::Kit &kit) const
    {
        QList<Row> rows;
        qsizetype left = mostLines;
        for (const auto &field : m_document.backFields) {
            if (left <= 0)
                break;
            Row row{&field, backText(field, m_options), {}};
            row.lines = scene::brokenLines(row.text.text, systemFont(m_value.size), kit.fonts,
                                           {m_column.width, left});
            left -= row.lines.size();
            rows.append(std::move(row));
        }
        return rows;
    }

    [[nodiscard]] double heightOf(const Row &row) const
    {
        return above + (row.field->label.isEmpty() ? 0 : m_label.leading) +
               m_value.leading * static_cast<double>(row.lines.size()) + below;
    }

    [[nodiscard]] double contentHeight() const
    {
        double height = m_rows.isEmpty() ? above + m_value.leading + below : 0;
        for (const auto &row : m_rows)
            height += heightOf(row);
        return height;
    }

    void addSeparator(double y)
    {
        m_composer.addRect(u"line"_s,
                           {m_column.left, y, m_options.deviceWidth - margin - m_column.left, hairline},
                           m_colours.line, 1, 1);
    }

    void addText(scene::Line line, Span span, double top, double leading)
    {
        line.slot = FieldSlot::Back;
        const double baseline = top + baselineIn(leading, line.font, m_composer.kit().fonts);
        m_composer.addLine(line, span, baseline, Align::Left);
    }

    void addRow(const Row &row, double top)
    {
        const QString &key = row.field->key;
        double y = top + above;
        if (!row.field->label.isEmpty()) {
            m_composer.setGround(&groundOf(Rule::BackField));
            addText({u"label:"_s + key,
                     Role::Label,
                     systemFont(m_label.size),
                     m_colours.secondary,
                     row.field->label,
                     {},
                     key},
                    m_column, y, m_label.leading);
            y += m_label.leading;
        }
        for (qsizetype i = 0; i < row.lines.size(); ++i, y += m_value.leading)
            addLine(row, i, y);
    }

    void addLine(const Row &row, qsizetype index, double top)
    {
        auto runs = runsOf(row.lines[index], row.text.links);
        // A text that reads the other way than the device begins at its far end.
        if (row.text.text.isRightToLeft() != isRightToLeft(m_options))
            std::ranges::reverse(runs);
        const auto font = systemFont(m_value.size);
        double x = m_column.left;
        for (const auto &run : std::as_const(runs)) {
            const QString text = row.text.text.mid(run.range.start, run.range.length);
            m_composer.setGround(&groundOf(run.isLink ? Rule::BackLink : Rule::BackField));
            // It was broken to fit: eliding never sets in.
            addText({u"value:%1:%2"_s.arg(row.field->key).arg(index),
                     Role::Value,
                     font,
                     run.isLink ? m_colours.link : m_colours.text,
                     text,
                     {},
                     row.field->key},
                    {x, m_options.deviceWidth}, top, m_value.leading);
            x += m_composer.kit().fonts.width(font, text);
        }
    }

    void noteWhatIsMissing()
    {
        m_composer.setGround(&groundOf(Rule::Back));
        for (const auto &field : m_document.backFields.mid(m_rows.size()))
            m_composer.drop({field.key, FieldSlot::Back, {}, u"The back is longer than is drawn here."_s});
        if (!m_rows.isEmpty())
            return;
        // Our words, not the phone's: whole on any screen, whatever size its texts have.
        const double size = sizeOf(TextStyle::Footnote, TextSize::Large).size;
        addText({u"nothing"_s, Role::Notice, systemFont(size), m_colours.secondary,
                 u"Nothing stands on the back of this pass."_s},
                m_column, margin + above, m_value.leading);
    }

    const Document &m_document;
    const LayoutOptions &m_options;
    const SystemColours &m_colours;
    StyleSize m_label;
    StyleSize m_value;
    Span m_column;
    QList<Row> m_rows;
    scene::Composer m_composer;
};

} // namespace

scene::Scene layoutBack(const Document &document, const LayoutOptions &options, scene::Kit &kit)
{
    return BackLayout(document, options, kit).run();
}

} // namespace qairopay::apple
