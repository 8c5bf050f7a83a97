// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/linebreak.h"

#include <QtCore/qtextboundaryfinder.h>

#include <algorithm>

namespace qairopay::scene {

namespace {

/// More do not fit a phone at any size; without it, characters that take no width would fill a line for ever.
constexpr qsizetype mostCharacters = 200;

/// One paragraph: a text without line feeds.
class Paragraph
{
public:
    Paragraph(const QString &text, const FontSpec &font, const Fonts &fonts)
        : m_text(text)
        , m_font(font)
        , m_fonts(fonts)
        , m_words(QTextBoundaryFinder::Line, text)
        , m_characters(QTextBoundaryFinder::Grapheme, text)
    {}

    /// Where the line from start ends at the latest, spaces included; always beyond start.
    [[nodiscard]] qsizetype lineEnd(qsizetype start, double width)
    {
        const qsizetype fits = fittingEnd(start, width);
        if (fits == m_text.size())
            return fits;
        const qsizetype word = boundaryUpTo(m_words, pastSpaces(fits));
        if (word > start)
            return word;
        const qsizetype character = boundaryUpTo(m_characters, fits);
        return character > start ? character : nextCharacter(start);
    }

    [[nodiscard]] LineRange trimmed(qsizetype start, qsizetype end) const
    {
        while (end > start && m_text.at(end - 1).isSpace())
            --end;
        return {start, end - start};
    }

    [[nodiscard]] qsizetype pastSpaces(qsizetype at) const
    {
        while (at < m_text.size() && m_text.at(at).isSpace())
            ++at;
        return at;
    }

private:
    [[nodiscard]] bool fits(const LineRange &range, double width) const
    {
        return m_fonts.width(m_font, m_text.mid(range.start, range.length)) <= width;
    }

    /// The longest stretch that fits, by halving: width grows with length.
    [[nodiscard]] qsizetype fittingEnd(qsizetype start, double width) const
    {
        qsizetype good = start;
        qsizetype bad = std::min(m_text.size(), start + mostCharacters) + 1;
        while (good + 1 < bad) {
            const qsizetype middle = (good + bad) / 2;
            (fits(trimmed(start, middle), width) ? good : bad) = middle;
        }
        return good;
    }

    [[nodiscard]] static qsizetype boundaryUpTo(QTextBoundaryFinder &finder, qsizetype at)
    {
        finder.setPosition(at);
        return finder.isAtBoundary() ? at : std::max<qsizetype>(0, finder.toPreviousBoundary());
    }

    [[nodiscard]] qsizetype nextCharacter(qsizetype start)
    {
        m_characters.setPosition(start);
        const qsizetype next = m_characters.toNextBoundary();
        return next > start ? std::min(next, start + mostCharacters) : m_text.size();
    }

    const QString &m_text;
    FontSpec m_font;
    const Fonts &m_fonts;
    QTextBoundaryFinder m_words;
    QTextBoundaryFinder m_characters;
};

class Breaker
{
public:
    Breaker(const FontSpec &font, const Fonts &fonts, LineLimits limits)
        : m_font(font)
        , m_fonts(fonts)
        , m_limits(limits)
    {}

    QList<LineRange> run(const QString &text)
    {
        for (qsizetype start = 0; start <= text.size() && !isFull();) {
            const qsizetype feed = text.indexOf(u'\n', start);
            const qsizetype end = feed < 0 ? text.size() : feed;
            addParagraph(text.mid(start, end - start), start);
            start = end + 1;
        }
        return m_lines;
    }

private:
    [[nodiscard]] bool isFull() const { return m_lines.size() >= m_limits.lines; }

    void addParagraph(const QString &text, qsizetype offset)
    {
        Paragraph paragraph(text, m_font, m_fonts);
        qsizetype start = 0;
        do {
            const qsizetype end = paragraph.lineEnd(start, m_limits.width);
            const auto line = paragraph.trimmed(start, end);
            m_lines.append({line.start + offset, line.length});
            start = paragraph.pastSpaces(end);
        } while (start < text.size() && !isFull());
    }

    FontSpec m_font;
    const Fonts &m_fonts;
    LineLimits m_limits;
    QList<LineRange> m_lines;
};

} // namespace

QList<LineRange> brokenLines(const QString &text, const FontSpec &font, const Fonts &fonts, LineLimits limits)
{
    return Breaker(font, fonts, limits).run(text);
}

} // namespace qairopay::scene
