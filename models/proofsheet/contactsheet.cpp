// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "proofsheet/contactsheet.h"

#include "proofsheet/markup.h"
#include "proofsheet/proof.h"
#include "scene/composer.h"
#include "scene/painter.h"

#include <QtGui/qpainter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::proofsheet {

namespace {

using scene::Align;
using scene::Span;

constexpr QLatin1StringView style{R"(header, main, footer { padding: 24px clamp(16px, 4vw, 48px); }
h1 { margin: 0; font-size: 24px; } h2 { margin: 0 0 8px; font-size: 15px; } p { margin: 4px 0; }
.quiet, footer { color: var(--quiet); font-size: 13px; }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 420px), 1fr)); gap: 24px; background: var(--band); }
section { background: var(--window); border: 1px solid var(--line); border-radius: 8px; padding: 16px; min-width: 0; }
.cards { display: flex; align-items: flex-start; gap: 12px; } .cards img { width: calc(50% - 6px); height: auto;
  filter: drop-shadow(0 0 .5px #0006) drop-shadow(0 2px 6px #0002); }
ul { list-style: none; margin: 12px 0 0; padding: 0; font-size: 13px; } li { margin-bottom: 4px; }
.error b { color: var(--error); } .warning b { color: var(--warning); } .info b { color: var(--advice); }
@media print { :root { color-scheme: light; } section { break-inside: avoid; } }
)"};

QString titleOf(const SheetRow &row)
{
    return row.holder.isEmpty() ? Words::tr("Row %1").arg(row.number)
                                : Words::tr("Row %1: %2").arg(row.number).arg(row.holder);
}

QString remarkHtml(const SheetRemark &remark)
{
    return u"<li class=\"%1\"><b>%2</b> %3</li>\n"_s.arg(
        lint::toName(remark.severity), escaped(severityWord(remark.severity)), escaped(remark.sentence));
}

QString rowHtml(const SheetRow &row, const scene::Fonts &fonts)
{
    constexpr double pixelsToAPoint = 1;
    QString html = u"<section><h2>%1</h2>\n<div class=\"cards\">"_s.arg(escaped(titleOf(row)));
    for (const auto &card : row.cards)
        html += pictureTag(card, titleOf(row), pixelsToAPoint, fonts);
    html += u"</div>\n<ul>\n"_s;
    for (const auto &remark : row.remarks)
        html += remarkHtml(remark);
    return html + u"</ul></section>\n"_s;
}

constexpr Colour white{255, 255, 255};
constexpr Colour ink{0x1A, 0x1D, 0x21};
constexpr Colour grey{0x5B, 0x63, 0x6E};
constexpr Colour error{0xB9, 0x38, 0x15};
constexpr Colour warning{0x8A, 0x5A, 0x00};

constexpr qsizetype across = 3;
constexpr double margin = 24;
constexpr double gap = 24;
constexpr double cardGap = 8;
constexpr double cardWidth = 180;
constexpr double cellWidth = 2 * cardWidth + cardGap;
constexpr double headHeight = 72;
constexpr double captionHeight = 22;
constexpr double remarkHeight = 15;
constexpr qsizetype mostRemarks = 3;
constexpr double mostPixels = 32'000; ///< a side

scene::FontSpec fontOf(double size, int weight)
{
    return {scene::Family::Inter, size, weight, 0};
}

double scaleOf(const scene::Scene &card)
{
    return cardWidth / std::max(1.0, card.size.width());
}

/// Cards and words of the picture; its height is known before anything is painted.
class PictureSheet
{
public:
    PictureSheet(const ContactSheet &sheet, scene::Kit &kit)
        : m_sheet(sheet)
        , m_kit(kit)
    {
        double top = margin + headHeight;
        for (qsizetype i = 0; i < sheet.rows.size(); i += across) {
            m_tops.append(top);
            double height = 0;
            for (const auto &row : sheet.rows.mid(i, across))
                height = std::max(height, heightOf(row));
            top += height + gap;
        }
        m_size = {2 * margin + across * cellWidth + (across - 1) * gap, top + margin};
    }

    [[nodiscard]] QSizeF size() const { return m_size; }

    [[nodiscard]] QImage painted(double scale)
    {
        QImage picture((m_size * scale).toSize(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.scale(scale, scale);
        scene::paint(painter, words(), m_kit.fonts);
        for (qsizetype i = 0; i < m_sheet.rows.size(); ++i)
            paintCards(painter, m_sheet.rows[i], cornerOf(i), scale);
        return picture;
    }

private:
    [[nodiscard]] static double cardsHeightOf(const SheetRow &row)
    {
        double height = 0;
        for (const auto &card : row.cards)
            height = std::max(height, card.size.height() * scaleOf(card));
        return height;
    }

    [[nodiscard]] static double heightOf(const SheetRow &row)
    {
        return captionHeight + cardsHeightOf(row) +
               remarkHeight * static_cast<double>(std::min(mostRemarks, row.remarks.size()) + 1);
    }

    [[nodiscard]] QPointF cornerOf(qsizetype index) const
    {
        return {margin + static_cast<double>(index % across) * (cellWidth + gap), m_tops[index / across]};
    }

    [[nodiscard]] scene::Scene words()
    {
        scene::Composer composer(m_size, white, m_kit);
        QPainterPath whole;
        whole.addRect(QRectF(QPointF(), m_size));
        composer.setOutline({whole, {}});
        const Span head{margin, m_size.width() - 2 * margin};
        addLine(composer, m_sheet.title, fontOf(20, 600), ink, head, margin + 22);
        addLine(composer, u"%1  ·  %2"_s.arg(m_sheet.summary, m_sheet.maker), fontOf(11, 400), grey, head,
                margin + 42);
        for (qsizetype i = 0; i < m_sheet.rows.size(); ++i)
            addWords(composer, m_sheet.rows[i], cornerOf(i));
        return composer.take();
    }

    static void addWords(scene::Composer &composer, const SheetRow &row, QPointF corner)
    {
        const Span cell{corner.x(), cellWidth};
        addLine(composer, titleOf(row), fontOf(12, 600), ink, cell, corner.y() + 13);
        double baseline = corner.y() + captionHeight + cardsHeightOf(row) + remarkHeight;
        for (const auto &remark : row.remarks.first(std::min(mostRemarks, row.remarks.size()))) {
            addLine(composer, u"%1: %2"_s.arg(severityWord(remark.severity), remark.sentence),
                    fontOf(10.5, 400), colourOf(remark.severity), cell, baseline);
            baseline += remarkHeight;
        }
        if (const auto more = row.remarks.size() - mostRemarks; more > 0)
            addLine(composer, Words::tr("and %1 more").arg(more), fontOf(10.5, 400), grey, cell, baseline);
    }

    static void addLine(scene::Composer &composer, const QString &text, const scene::FontSpec &font,
                        Colour colour, Span span, double baseline)
    {
        scene::Line line;
        line.id = u"text"_s;
        line.font = font;
        line.colour = colour;
        line.text = text;
        composer.addLine(line, span, baseline, Align::Left);
    }

    static Colour colourOf(lint::Severity severity)
    {
        switch (severity) {
        case lint::Severity::Error:
            return error;
        case lint::Severity::Warning:
            return warning;
        case lint::Severity::Info:
            return grey;
        }
        Q_UNREACHABLE_RETURN(grey);
    }

    void paintCards(QPainter &painter, const SheetRow &row, QPointF corner, double scale) const
    {
        double left = corner.x();
        for (const auto &card : row.cards) {
            const QImage picture = scene::render(card, scaleOf(card) * scale, m_kit.fonts);
            painter.drawImage(
                QRectF(QPointF(left, corner.y() + captionHeight), QSizeF(picture.size()) / scale), picture);
            left += cardWidth + cardGap;
        }
    }

    const ContactSheet &m_sheet;
    scene::Kit &m_kit;
    QList<double> m_tops; ///< of each line of cells
    QSizeF m_size;
};

} // namespace

QByteArray toHtml(const ContactSheet &sheet, const scene::Fonts &fonts)
{
    QString html = pageHead(sheet.title, style);
    html += u"<header><h1>%1</h1><p class=\"quiet\">%2</p></header>\n<main>\n"_s.arg(escaped(sheet.title),
                                                                                     escaped(sheet.summary));
    for (const auto &row : sheet.rows)
        html += rowHtml(row, fonts);
    html += u"</main>\n<footer>%1</footer>\n</body>\n</html>\n"_s.arg(escaped(sheet.maker));
    return html.toUtf8();
}

Result<QImage> toPicture(const ContactSheet &sheet, double scale, scene::Kit &kit)
{
    PictureSheet picture(sheet, kit);
    if (picture.size().height() * scale > mostPixels)
        return failure(
            ErrorKind::InvalidInput,
            Words::tr("One picture cannot hold so many rows: ask for fewer, or for HTML or a folder."), {});
    return picture.painted(scale);
}

} // namespace qairopay::proofsheet
