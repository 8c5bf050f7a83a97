// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/watch.h"

#include "apple/barcodearea.h"
#include "apple/cardlook.h"
#include "apple/fieldtext.h"
#include "apple/grounds.h"
#include "apple/outline.h"
#include "apple/slots.h"
#include "apple/systemlook.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

using scene::Align;
using scene::Role;
using scene::Span;

// Every measure assumed: a watch of 45 mm, 198 pt wide.
constexpr double screenWidth = 198;
constexpr double margin = 4; ///< around the pages
constexpr double pageRadius = 16;
constexpr double screenRadius = pageRadius + margin;
constexpr double pageGap = 8;
constexpr double padding = 12;
constexpr double headHeight = 34; ///< logo and header field
constexpr QSizeF logoBox{84, 22};
constexpr double labelSize = 11;
constexpr double labelLine = 14;
constexpr double headSize = 15;
constexpr double primarySize = 27;
constexpr double rowSize = 16;
constexpr double smallestShare = 0.55; ///< of its size, that a value shrinks to
constexpr double rowGap = 9;
constexpr double columnGap = 10;
constexpr double iconHeight = 16;
constexpr double squareCode = 150;
constexpr double quiet = 14;
constexpr double flatCode = 168;
constexpr Colour black{0, 0, 0};
constexpr Colour white{255, 255, 255};
constexpr Span column{margin + padding, screenWidth - 2 * (margin + padding)};

struct Cell
{
    const Field *field = nullptr;
    FieldSlot slot = FieldSlot::Primary;
};

class WatchLayout
{
public:
    WatchLayout(const Document &document, const scene::Images &images, const LayoutOptions &options,
                scene::Kit &kit)
        : m_document(document)
        , m_images(images)
        , m_options(options)
        , m_composer({screenWidth, 0}, black, kit)
        , m_colours(coloursOf(document))
    {}

    scene::Scene run()
    {
        auto &scene = m_composer.scene();
        scene.ground = &groundOf(Rule::Watch);
        m_composer.setGround(&groundOf(Rule::WatchCard));
        addCard();
        addCode();
        noteWhatIsMissing();
        scene.size.setHeight(m_y + margin);
        m_composer.setOutline(
            scene::Outline::rounded(scene.size, std::min(screenRadius, scene.size.height() / 2)));
        return directed(m_composer.take(), m_options);
    }

private:
    [[nodiscard]] QList<Cell> cells(FieldSlot slot)
    {
        QList<Cell> cells;
        for (const auto &field : m_document.fields(slot)) {
            if (cells.size() < maxShown(m_document.style, slot))
                cells.append({&field, slot});
            else
                drop({field.key, slot, {}, u"The card has no place for so many fields."_s});
        }
        return cells;
    }

    void drop(const scene::Dropped &dropped) { m_composer.drop(dropped); }

    void addCard()
    {
        // Its height is known when everything stands on it.
        m_composer.addRoundedFill(u"card"_s, Role::Background, {}, pageRadius, backgroundOf(m_document));
        m_y = margin + padding;
        addHead();
        addPrimary();
        const bool isAuxiliaryFirst = m_document.style == Style::BoardingPass;
        addPairs(cells(isAuxiliaryFirst ? FieldSlot::Auxiliary : FieldSlot::Secondary));
        addPairs(cells(isAuxiliaryFirst ? FieldSlot::Secondary : FieldSlot::Auxiliary));
        m_y += padding - rowGap;
        m_composer.scene().elements.front().rect = {margin, margin, screenWidth - 2 * margin, m_y - margin};
    }

    /// The logo or its text at the left, the first header field at the right.
    void addHead()
    {
        double right = column.right();
        const auto fields = cells(FieldSlot::Header);
        if (!fields.isEmpty())
            right -= addHeaderField(fields.first()) + columnGap;
        for (const auto &cell : fields.mid(1))
            drop({cell.field->key, cell.slot, {}, u"The Watch has room for one header field."_s});
        addLogo({column.left, right - column.left});
        m_y += headHeight + rowGap;
    }

    double addHeaderField(const Cell &cell)
    {
        const Span span{column.left + column.width / 2, column.width / 2};
        const QString text = displayText(*cell.field, m_options);
        const auto &fonts = m_composer.kit().fonts;
        addCell(cell, span, {headSize, m_y}, Align::Right);
        const double widest = std::max(fonts.width(systemFont(headSize), text),
                                       fonts.width(systemFont(labelSize, 600), cell.field->label.toUpper()));
        return std::min(span.width, widest);
    }

    void addLogo(Span span)
    {
        if (m_images.has(ImageSlot::Logo)) {
            const QRectF box(span.left, m_y, std::min(span.width, logoBox.width()), logoBox.height());
            m_composer.addFitted(u"logo"_s, Role::Logo, ImageSlot::Logo, m_images.value(ImageSlot::Logo),
                                 box);
            return;
        }
        addText(
            {u"logo-text"_s, Role::LogoText, systemFont(headSize, 600), m_colours.value, m_document.logoText},
            span, {m_y, logoBox.height()}, Align::Left);
    }

    struct LineBox
    {
        double top;
        double height;
    };

    void addText(const scene::Line &line, Span span, LineBox box, Align align)
    {
        const double baseline = box.top + baselineIn(box.height, line.font, m_composer.kit().fonts);
        m_composer.addLine(line, span, baseline, align);
    }

    struct CellPlace
    {
        double size; ///< of the value
        double top;
    };

    /// Label over value; gives the height.
    double addCell(const Cell &cell, Span span, CellPlace place, Align align)
    {
        const QString &key = cell.field->key;
        addText({u"label:"_s + key, Role::Label, systemFont(labelSize, 600), m_colours.label,
                 cell.field->label.toUpper(), cell.field->label, key, cell.slot},
                span, {place.top, labelLine}, align);
        const QString text = displayText(*cell.field, m_options);
        const double taken = m_composer.kit().fonts.width(systemFont(place.size), text);
        const double share = std::clamp(span.width / std::max(taken, 1.0), smallestShare, 1.0);
        const double valueLine = place.size * 1.2;
        addText({u"value:"_s + key,
                 Role::Value,
                 systemFont(place.size * share),
                 m_colours.value,
                 text,
                 {},
                 key,
                 cell.slot,
                 share < 1 ? place.size : 0},
                span, {place.top + labelLine, valueLine}, align);
        return labelLine + valueLine;
    }

    static Span half(bool isSecond)
    {
        const double width = (column.width - columnGap) / 2;
        return {isSecond ? column.left + width + columnGap : column.left, width};
    }

    void addPrimary()
    {
        const auto fields = cells(FieldSlot::Primary);
        if (fields.isEmpty())
            return;
        double height = 0;
        if (fields.size() == 1)
            height = addCell(fields.first(), column, {primarySize, m_y}, Align::Left);
        else
            height = addJourney(fields);
        m_y += height + rowGap;
    }

    /// From and to, the symbol between them.
    double addJourney(const QList<Cell> &fields)
    {
        const QPainterPath icon =
            transitIcon(m_document.transitType.value_or(TransitType::Generic), screenWidth);
        const QRectF drawn = icon.boundingRect();
        const double scale = iconHeight / drawn.height();
        const double side = (column.width - drawn.width() * scale) / 2 - columnGap / 2;
        double height = addCell(fields[0], {column.left, side}, {primarySize, m_y}, Align::Left);
        height = std::max(
            height, addCell(fields[1], {column.right() - side, side}, {primarySize, m_y}, Align::Right));
        QTransform place;
        place.translate(screenWidth / 2, m_y + labelLine + primarySize * 0.6);
        place.scale(scale, scale);
        place.translate(-drawn.center().x(), -drawn.center().y());
        const QPainterPath small = place.map(icon);
        m_composer.addFill(u"transit-icon"_s, Role::TransitIcon, small.boundingRect(),
                           {small, m_colours.label});
        return height;
    }

    void addPairs(const QList<Cell> &fields)
    {
        for (qsizetype i = 0; i < fields.size(); i += 2) {
            const bool isAlone = i + 1 == fields.size();
            const double height =
                addCell(fields[i], isAlone ? column : half(false), {rowSize, m_y}, Align::Left);
            if (!isAlone)
                addCell(fields[i + 1], half(true), {rowSize, m_y}, Align::Left);
            m_y += height + rowGap;
        }
    }

    /// Of the first code that the Watch can draw.
    void addCode()
    {
        if (const auto code = drawnCode(m_composer, m_document.barcodes, CodeDevice::Watch))
            addCodePage(*code);
    }

    void addCodePage(const DrawnCode &code)
    {
        const auto &symbol = code.symbol;
        const bool isSquare = symbol.rows == symbol.columns;
        const double width = isSquare ? squareCode : flatCode;
        const double height = isSquare ? width : width / symbol.columns * symbol.rows * symbol.rowHeight;
        const double pageHeight = height + 2 * quiet + (isSquare ? 4 : 24);
        const QRectF page(margin, m_y + pageGap, screenWidth - 2 * margin, pageHeight);
        const bool isGuess = code.passedOver == Rule::BarcodeEncoding;
        m_composer.setGround(&groundOf(isGuess ? Rule::BarcodeEncoding : Rule::WatchCode));
        m_composer.addRoundedFill(u"barcode-box"_s, Role::Decoration, page, pageRadius, white);
        const QPointF corner(page.center().x() - width / 2, page.center().y() - height / 2);
        const double opacity = isExpired(m_document, m_options.now) ? expiredOpacity : 1;
        m_composer.addModules(u"barcode"_s, symbol, {corner, QSizeF(width, height)}, opacity);
        if (!code.barcode->altText.isEmpty())
            drop({{}, {}, {}, u"The Watch does not show the text below the code."_s});
        m_y = page.bottom();
    }

    void noteWhatIsMissing()
    {
        static constexpr std::array slots{ImageSlot::Strip, ImageSlot::Thumbnail, ImageSlot::Background,
                                          ImageSlot::Footer};
        for (const auto slot : slots)
            if (m_images.has(slot))
                drop({{}, {}, slot, u"The Watch does not show this image."_s});
        for (const auto &field : m_document.backFields)
            drop({field.key, FieldSlot::Back, {}, u"The Watch does not show the back."_s});
    }

    const Document &m_document;
    const scene::Images &m_images;
    const LayoutOptions &m_options;
    scene::Composer m_composer;
    TextColours m_colours;
    double m_y = 0;
};

} // namespace

scene::Scene layoutWatch(const Document &document, const scene::Images &images, const LayoutOptions &options,
                         scene::Kit &kit)
{
    return WatchLayout(document, images, options, kit).run();
}

} // namespace qairopay::apple
