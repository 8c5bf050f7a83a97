// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "proofsheet/page.h"

#include "proofsheet/flow.h"
#include "proofsheet/markup.h"
#include "scene/painter.h"
#include "scene/qcolour.h"
#include "scene/standin.h"

#include <QtGui/qfontdatabase.h>
#include <QtGui/qpainter.h>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qairopay::proofsheet {

namespace {

using scene::Align;
using scene::Role;
using scene::Span;

constexpr QSizeF pageSize(841.89, 595.28); // A4
constexpr double margin = 36;
constexpr double contentWidth = 841.89 - 2 * margin;
constexpr double bandTop = 82;
constexpr double bandBottom = 368;
constexpr double cardTop = bandTop + 16;
constexpr double cardHeight = 234;
constexpr double cardGap = 20;
constexpr double mostCardWidth = 230;
constexpr double captionBaseline = bandBottom - 22;
constexpr double columnTop = 382;
constexpr double columnBottom = 560;
constexpr double footBaseline = 578;
constexpr double cardEdge = 0.5;
constexpr double fadeHeight = 26;
constexpr std::array factors{1.0, 0.94, 0.88, 0.82, 0.76, 0.7};

constexpr Colour white{255, 255, 255};
constexpr Colour band{0xE9, 0xEB, 0xEE};
constexpr Colour edge{0xC9, 0xCE, 0xD6};
constexpr Colour ink{0x1A, 0x1D, 0x21};
constexpr Colour grey{0x5B, 0x63, 0x6E};

constexpr TextStyle body{7.5, 400, ink};
constexpr TextStyle strong{7.5, 500, ink};
constexpr TextStyle quiet{7, 400, grey};
constexpr TextStyle mono{6.8, 400, ink, scene::Family::Mono};

Colour colourOf(lint::Severity severity)
{
    switch (severity) {
    case lint::Severity::Error:
        return {0xB9, 0x38, 0x15};
    case lint::Severity::Warning:
        return {0x8A, 0x5A, 0x00};
    case lint::Severity::Info:
        return {0x1A, 0x5F, 0xCB};
    }
    Q_UNREACHABLE_RETURN(ink);
}

class PageComposer
{
public:
    PageComposer(const Proof &proof, scene::Kit &kit)
        : m_proof(proof)
        , m_composer(pageSize, white, kit)
    {
        QPainterPath sheet;
        sheet.addRect(QRectF(QPointF(), pageSize));
        m_composer.setOutline({sheet, {}});
    }

    Page run()
    {
        addHead();
        addCards();
        const double gap = 26;
        const double fields = 320;
        const double side = (contentWidth - fields - 2 * gap) / 2;
        addColumn({margin, fields}, &PageComposer::addFields);
        addColumn({margin + fields + gap, side}, &PageComposer::addFacts);
        addColumn({margin + fields + side + 2 * gap, side}, &PageComposer::addFindings);
        addFoot();
        return {m_composer.take(), m_cards};
    }

private:
    void addLine(const QString &text, const TextStyle &style, Span span, double baseline,
                 Align align = Align::Left)
    {
        scene::Line line;
        line.id = u"text"_s;
        line.font = fontOf(style, 1);
        line.colour = style.colour;
        line.text = text;
        m_composer.addLine(line, span, baseline, align);
    }

    void addHead()
    {
        const Span left{margin, contentWidth - 200};
        const Span right{margin + contentWidth - 190, 190};
        addLine(m_proof.title, {20, 600, ink}, left, 50);
        addLine(m_proof.about.join(u"  ·  "_s), {8.5, 400, grey}, left, 67);
        addLine(Words::tr("Wallet pass proof"), {10, 600, ink}, right, 50, Align::Right);
        addLine(m_proof.organisation, {8.5, 400, grey}, right, 67, Align::Right);
    }

    void addCards()
    {
        m_composer.addFill(u"band"_s, Role::Decoration, {0, bandTop, pageSize.width(), bandBottom - bandTop},
                           {{}, band});
        const auto count = static_cast<double>(m_proof.faces.size());
        const double width = std::min(mostCardWidth, (contentWidth - (count - 1) * cardGap) / count);
        double left = (pageSize.width() - count * width - (count - 1) * cardGap) / 2;
        for (const auto &face : m_proof.faces) {
            addCard(face, {left, width});
            left += width + cardGap;
        }
    }

    /// A whole card where it is about as high as a phone shows it; of a list, the upper part.
    void addCard(const Face &face, Span span)
    {
        constexpr double mostAspect = 1.75;
        const QSizeF size = face.scene.size;
        const double whole = std::min(size.height(), size.width() * mostAspect);
        const double scale = std::min(span.width / size.width(), cardHeight / whole);
        PlacedCard card{face.scene, {}, scale, std::min(size.height() * scale, cardHeight)};
        card.at = {span.left + (span.width - size.width() * scale) / 2,
                   cardTop + (cardHeight - card.shownHeight) / 2};
        m_cards.append(card);
        const QString note = card.isCut() ? Words::tr("%1; goes on below").arg(face.note) : face.note;
        addLine(face.title, {8, 500, ink}, span, captionBaseline, Align::Center);
        addLine(note, {6.5, 400, grey}, span, captionBaseline + 10, Align::Center);
    }

    /// Smaller until everything has room.
    void addColumn(Span span, void (PageComposer::*fill)(Flow &) const)
    {
        auto &elements = m_composer.scene().elements;
        const auto before = elements.size();
        for (const double factor : factors) {
            elements.resize(before);
            Flow flow(m_composer, {span, columnTop, columnBottom}, factor);
            (this->*fill)(flow);
            if (flow.omitted() == 0)
                return;
            if (factor == factors.back())
                addLine(Words::tr("and %1 more, in the HTML proof").arg(flow.omitted()), {6.5, 400, grey},
                        span, columnBottom + 6);
        }
    }

    void addFields(Flow &flow) const
    {
        const QList<double> shares{0.3, 0.34, 0.14, 0.22};
        flow.addHeading(Words::tr("Fields"));
        flow.addCells({Words::tr("Label"), Words::tr("Sample"), Words::tr("Place"), Words::tr("Key")}, shares,
                      {quiet, quiet, quiet, quiet});
        for (const auto &field : m_proof.fields) {
            if (!flow.hasRoom(body, 1))
                continue;
            flow.addRule();
            flow.addCells({field.label, field.sample, field.slot, field.key}, shares,
                          {body, strong, quiet, mono});
        }
    }

    void addFacts(Flow &flow) const
    {
        flow.addHeading(Words::tr("Colours"));
        const double indent = 22 * flow.factor();
        for (const auto &swatch : m_proof.swatches) {
            flow.addSquare(swatch.colour, 15);
            flow.addParagraph(swatch.name + u"  "_s + swatch.colour.toHex(), strong, indent, 1);
            flow.addParagraph(swatch.contrast ? contrastWords(*swatch.contrast) : swatch.colour.toRgb(),
                              quiet, indent, 1);
            flow.addGap(3);
        }
        flow.addGap(4);
        flow.addHeading(Words::tr("Code, NFC, places"));
        for (const auto &fact : m_proof.technology) {
            if (!flow.hasRoom(body, 2))
                continue;
            flow.addParagraph(fact.name, quiet);
            flow.addParagraph(fact.text, mono, 0, 2);
            flow.addGap(2);
        }
    }

    void addFindings(Flow &flow) const
    {
        flow.addHeading(Words::tr("Findings"));
        flow.addParagraph(findingWords(m_proof.findings), quiet);
        flow.addGap(3);
        const double indent = 9 * flow.factor();
        for (const auto &finding : m_proof.findings) {
            if (!flow.hasRoom(body, 4))
                continue;
            flow.addDot(colourOf(finding.severity));
            flow.addParagraph(severityWord(finding.severity) + u": "_s + finding.sentence, body, indent, 3);
            flow.addParagraph(finding.advice, quiet, indent, 3);
            flow.addGap(3);
        }
    }

    void addFoot()
    {
        addLine(
            Words::tr("Texts are set in Inter and Roboto in place of the wallets' own typefaces. Colours as "
                      "the screen shows them; a phone may differ."),
            {6.5, 400, grey}, {margin, contentWidth - 160}, footBaseline);
        addLine(m_proof.maker, {6.5, 400, grey}, {margin + contentWidth - 150, 150}, footBaseline,
                Align::Right);
    }

    const Proof &m_proof;
    scene::Composer m_composer;
    QList<PlacedCard> m_cards;
};

/// The families of the stand-ins' files, as Qt knows them.
QHash<QString, QString> loadFamilies()
{
    QHash<QString, QString> families;
    for (const auto &file : scene::standInFiles()) {
        const int id = QFontDatabase::addApplicationFont(u":/fonts/"_s + file);
        families.insert(file, QFontDatabase::applicationFontFamilies(id).value(0));
    }
    return families;
}

/// The typeface of a text as Qt knows it: only what was loaded by name is embedded into a PDF as a font.
QFont fontFor(const scene::FontSpec &font)
{
    static const auto families = loadFamilies(); // Qt keeps them as long as the program runs
    const auto standIn = scene::standInFor(font);
    QFont result(families.value(standIn.file));
    result.setPointSizeF(font.size * standIn.scale);
    result.setWeight(QFont::Weight(font.weight));
    result.setHintingPreference(QFont::PreferNoHinting);
    // A colon between digits gets another glyph, which no reader of the PDF finds again.
    result.setFeature("calt", 0);
    return result;
}

/// As wide as it was laid out, whatever advances Qt's own shaping has.
void paintText(QPainter &painter, const scene::Text &text, double width, double dotsPerPoint)
{
    QFont font = fontFor(text.font);
    const double natural = QFontMetricsF(font, painter.device()).horizontalAdvance(text.drawn);
    font.setLetterSpacing(QFont::PercentageSpacing, 100 * width * dotsPerPoint / natural);
    painter.setFont(font);
    painter.setPen(scene::toQColor(text.colour));
    painter.drawText(text.baseline * dotsPerPoint, text.drawn);
}

void paintSheet(QPainter &painter, const scene::Scene &sheet, double dotsPerPoint)
{
    for (const auto &element : sheet.elements) {
        if (const auto *text = std::get_if<scene::Text>(&element.shape))
            paintText(painter, *text, element.rect.width(), dotsPerPoint);
        if (const auto *fill = std::get_if<scene::Fill>(&element.shape)) {
            QPainterPath path = fill->path;
            if (path.isEmpty())
                path.addRoundedRect(element.rect, fill->radius, fill->radius);
            painter.fillPath(QTransform::fromScale(dotsPerPoint, dotsPerPoint).map(path),
                             scene::toQColor(fill->colour));
        }
    }
}

/// What is seen of a card, fading out where it goes on.
QImage pictureOf(const PlacedCard &card, const scene::Fonts &fonts)
{
    constexpr double pixelsToAPoint = 4; // some 600 to an inch at the usual scale
    const QImage whole = scene::render(card.scene, pixelsToAPoint, fonts);
    if (!card.isCut())
        return whole;
    const double pixels = pixelsToAPoint / card.scale;
    QImage picture = whole.copy(0, 0, whole.width(), qRound(card.shownHeight * pixels));
    QLinearGradient fade(0, picture.height() - fadeHeight * pixels, 0, picture.height());
    fade.setColorAt(0, QColor(0, 0, 0, 0));
    fade.setColorAt(1, QColor(0, 0, 0, 255));
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    painter.fillRect(picture.rect(), fade);
    return picture;
}

void paintCard(QPainter &painter, const PlacedCard &card, const scene::Fonts &fonts)
{
    const QSizeF size(card.scene.size.width() * card.scale, card.shownHeight);
    if (!card.isCut()) {
        // A hairline of its own: a white card on a pale ground has none.
        painter.save();
        painter.translate(card.at);
        painter.scale(card.scale, card.scale);
        painter.strokePath(card.scene.outline, QPen(scene::toQColor(edge), 2 * cardEdge / card.scale));
        painter.restore();
    }
    painter.drawImage(QRectF(card.at, size), pictureOf(card, fonts));
}

} // namespace

Page pageOf(const Proof &proof, scene::Kit &kit)
{
    return PageComposer(proof, kit).run();
}

void paint(QPainter &painter, const Page &page, double dotsPerPoint, const scene::Fonts &fonts)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform |
                           QPainter::LosslessImageRendering);
    paintSheet(painter, page.sheet, dotsPerPoint);
    painter.scale(dotsPerPoint, dotsPerPoint);
    for (const auto &card : page.cards)
        paintCard(painter, card, fonts);
}

} // namespace qairopay::proofsheet
