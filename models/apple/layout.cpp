// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/layout.h"

#include "apple/barcodearea.h"
#include "apple/cardlook.h"
#include "apple/fieldrow.h"
#include "apple/grounds.h"
#include "apple/outline.h"
#include "apple/slots.h"
#include "apple/systemlook.h"
#include "apple/systemwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

using namespace metrics;
using scene::Align;
using scene::Role;
using scene::Span;

constexpr Colour white{255, 255, 255};
constexpr Colour black{0, 0, 0};

/// As large as the screen leaves it, in the measured card's shape (assumed).
QSizeF cardSize(double deviceWidth)
{
    const double width = deviceWidth - 2 * screenMargin;
    return {width, width == cardWidth ? cardHeight : width * cardHeight / cardWidth};
}

double insetOf(Style style)
{
    switch (style) {
    case Style::BoardingPass:
        return boardingInset;
    case Style::Coupon:
    case Style::EventTicket:
        return ticketInset;
    case Style::Generic:
        return inset;
    case Style::StoreCard:
        return storeInset;
    }
    Q_UNREACHABLE_RETURN(inset);
}

class FrontLayout
{
public:
    FrontLayout(const Document &document, const scene::Images &images, const LayoutOptions &options,
                scene::Kit &kit)
        : m_document(document)
        , m_images(images)
        , m_options(options)
        , m_card(cardSize(options.deviceWidth))
        , m_composer(m_card, backgroundOf(document), kit)
        , m_colours(coloursOf(document))
        , m_span{insetOf(document.style), m_card.width() - 2 * insetOf(document.style)}
        , m_row(m_composer, options, m_colours, m_span.left)
    {}

    scene::Scene run()
    {
        m_composer.setOutline(outlineFor(m_document.style, m_card));
        addBackground();
        addHeader();
        switch (m_document.style) {
        case Style::BoardingPass:
            addBoardingPass();
            break;
        case Style::Coupon:
        case Style::StoreCard:
            addStripCard();
            break;
        case Style::EventTicket:
            addEventTicket();
            break;
        case Style::Generic:
            addGeneric();
            break;
        }
        addBarcodeArea();
        return m_composer.take();
    }

private:
    [[nodiscard]] QList<FieldCell> cells(FieldSlot slot) const
    {
        QList<FieldCell> cells;
        for (const auto &field : m_document.fields(slot))
            cells.append({&field, slot});
        return cells;
    }

    /// The first `count` of them; the rest is noted as dropped.
    QList<FieldCell> limited(const QList<FieldCell> &cells, qsizetype count)
    {
        for (const auto &cell : cells.mid(std::min(count, cells.size())))
            m_composer.drop({cell.field->key, cell.slot, {}, u"The phone draws only %1 here."_s.arg(count)});
        return cells.first(std::min(count, cells.size()));
    }

    [[nodiscard]] bool usesEventBackground() const
    {
        return m_document.style == Style::EventTicket && m_images.has(ImageSlot::Background) &&
               !m_images.has(ImageSlot::Strip);
    }

    void addBackground()
    {
        if (usesEventBackground())
            m_composer.addCropped(u"background"_s, Role::Image, ImageSlot::Background,
                                  m_composer.kit().blurred(m_images.value(ImageSlot::Background)),
                                  QRectF(QPointF(), m_card));
        m_composer.addRect(u"sheen"_s, {0, 0, m_card.width(), sheenHeight}, white, sheenOpacity, 0);
        const auto edge = notchEdgeFor(m_document.style, m_card);
        if (!edge.isEmpty())
            m_composer.addFill(u"edge"_s, Role::Decoration, edge.boundingRect(),
                               {edge, backgroundOf(m_document).mixed(black, edgeOpacity), 1, 1});
    }

    void addHeader()
    {
        const auto fields = limited(cells(FieldSlot::Header), maxShown(m_document.style, FieldSlot::Header));
        const double right = m_row.addHeader(fields) - headerGap;
        double left = m_span.left - logoTextOutdent;
        if (m_images.has(ImageSlot::Logo)) {
            const QRectF box(m_span.left, logoTop, std::min(logoMaxWidth, right - m_span.left),
                             logoMaxHeight);
            left =
                m_composer
                    .addFitted(u"logo"_s, Role::Logo, ImageSlot::Logo, m_images.value(ImageSlot::Logo), box)
                    .right() +
                logoGap;
        }
        scene::Line line;
        line.id = u"logo-text"_s;
        line.role = Role::LogoText;
        line.font = {scene::Family::Inter, logoTextSize, 600, 0};
        line.colour = m_colours.value;
        line.text = m_document.logoText;
        m_composer.addLine(line, {left, std::max(0.0, right - left)}, logoTextBaseline, Align::Left);
    }

    void addPrimary(const Band &band, double width)
    {
        const auto fields =
            limited(cells(FieldSlot::Primary), maxShown(m_document.style, FieldSlot::Primary));
        if (fields.isEmpty())
            return;
        m_row.addSingle(fields.first(), band, {m_span.left, width}, Align::Left,
                        m_row.fittingSize(fields.first(), band, width));
    }

    void addRow(FieldSlot slot, const Band &band, double width)
    {
        m_row.add(limited(cells(slot), maxShown(m_document.style, slot)), band, {m_span.left, width});
    }

    void addRow(FieldSlot slot, const Band &band) { addRow(slot, band, m_span.width); }

    /// Right of the primary field; gives the width that is left for texts.
    double addThumbnail()
    {
        if (!m_images.has(ImageSlot::Thumbnail))
            return m_span.width;
        const QImage image = m_images.value(ImageSlot::Thumbnail);
        // Between 2:3 and 3:2 as it is; anything longer is cut to that.
        const double ratio = std::clamp(static_cast<double>(image.width()) / image.height(), 2.0 / 3, 1.5);
        const QSizeF size = QSizeF(ratio, 1).scaled(thumbnailSize, thumbnailSize, Qt::KeepAspectRatio);
        const QRectF target(QPointF(m_span.right() - size.width(), thumbnailTop), size);
        m_composer.addCropped(u"thumbnail"_s, Role::Image, ImageSlot::Thumbnail, image, target);
        return target.left() - m_span.left - rowGap;
    }

    void addGeneric()
    {
        addPrimary(genericPrimary, addThumbnail());
        addRow(FieldSlot::Secondary, genericSecondary);
        addRow(FieldSlot::Auxiliary, genericAuxiliary);
    }

    void addStrip(double height)
    {
        if (m_images.has(ImageSlot::Strip))
            m_composer.addCropped(u"strip"_s, Role::Image, ImageSlot::Strip, m_images.value(ImageSlot::Strip),
                                  QRectF(0, stripTop, m_card.width(), height));
    }

    /// The value large on the strip, its label below, as typed.
    void addStripPrimary(const Band &band)
    {
        const auto fields =
            limited(cells(FieldSlot::Primary), maxShown(m_document.style, FieldSlot::Primary));
        if (fields.isEmpty())
            return;
        // Text over a strip is white whatever the template says (assumed).
        const bool isOnStrip = m_images.has(ImageSlot::Strip);
        const TextColours colours = isOnStrip ? TextColours{white, white} : m_colours;
        FieldRow row(m_composer, m_options, colours, m_span.left);
        row.addLarge(fields.first(), band, m_span);
    }

    void addStripCard()
    {
        addStrip(stripHeight);
        addStripPrimary(stripPrimary);
        const auto merged = cells(FieldSlot::Secondary) + cells(FieldSlot::Auxiliary);
        const Band &band = m_document.style == Style::Coupon ? couponRow : storeRow;
        m_row.add(limited(merged, mergedRowFields), band, m_span, mergedRowGap);
    }

    void addBoardingPass()
    {
        const auto fields =
            limited(cells(FieldSlot::Primary), maxShown(Style::BoardingPass, FieldSlot::Primary));
        const double side = boardingSideWidth + (m_card.width() - cardWidth) / 2;
        double size = boardingPrimary.valueSize;
        for (const auto &cell : fields)
            size = std::min(size, m_row.fittingSize(cell, boardingPrimary, side));
        const Span sides[]{{m_span.left, side}, {m_span.right() - side, side}};
        for (qsizetype i = 0; i < fields.size(); ++i)
            m_row.addCentred(fields[i], boardingPrimary, sides[i], i == 0 ? Align::Left : Align::Right, size);
        const QPainterPath icon =
            transitIcon(m_document.transitType.value_or(TransitType::Generic), m_card.width());
        m_composer.addFill(u"transit-icon"_s, Role::TransitIcon, icon.boundingRect(),
                           {icon, m_colours.label});
        addRow(FieldSlot::Auxiliary, boardingAuxiliary);
        addRow(FieldSlot::Secondary, boardingSecondary);
    }

    void addEventTicket()
    {
        if (m_images.has(ImageSlot::Strip)) {
            addStrip(eventStripHeight);
            addStripPrimary(eventStripPrimary);
            addRow(FieldSlot::Secondary, shifted(eventSecondary, eventStripShift));
            addEventAuxiliary(eventStripShift);
            return;
        }
        const double width = addThumbnail();
        addPrimary(eventPrimary, width);
        addRow(FieldSlot::Secondary, eventSecondary, width);
        addEventAuxiliary(0);
    }

    /// In the two rows the fields ask for, lower by `shift`.
    void addEventAuxiliary(double shift)
    {
        QList<FieldCell> first;
        QList<FieldCell> second;
        for (const auto &cell : cells(FieldSlot::Auxiliary))
            (cell.field->row == 0 ? first : second).append(cell);
        const auto most = maxShown(Style::EventTicket, FieldSlot::Auxiliary);
        m_row.add(limited(first, most), shifted(eventAuxiliary, shift), m_span);
        m_composer.setGround(&groundOf(Rule::FrontSecondRow));
        m_row.add(limited(second, most), shifted(eventAuxiliary, shift + eventRowPitch), m_span);
        m_composer.setGround(nullptr);
    }

    static Band shifted(Band band, double by)
    {
        band.labelBaseline += by;
        band.valueTop += by;
        return band;
    }

    void addBarcodeArea()
    {
        const bool isPast = isExpired(m_document, m_options.now);
        const QRectF box = addBarcode(m_composer, m_document.barcodes, isPast ? expiredOpacity : 1);
        const double top =
            addFooter(box.isEmpty() ? squareBoxBottom + m_card.height() - cardHeight : box.top());
        if (isPast)
            addExpiredLine(top);
    }

    /// Above what stands there; gives what is the upper edge now.
    double addFooter(double top)
    {
        if (m_document.style != Style::BoardingPass || !m_images.has(ImageSlot::Footer))
            return top;
        const QRectF place((m_card.width() - footerWidth) / 2, top - footerGap - footerHeight, footerWidth,
                           footerHeight);
        m_composer.addFitted(u"footer"_s, Role::Image, ImageSlot::Footer, m_images.value(ImageSlot::Footer),
                             place);
        return place.top();
    }

    /// The wallet's own words; nothing is stamped across the card.
    void addExpiredLine(double top)
    {
        scene::Line line;
        line.id = u"expired"_s;
        line.role = Role::Notice;
        line.font = {scene::Family::Inter, expiredTextSize, expiredTextWeight, 0};
        line.colour = m_colours.value;
        line.text = systemWord(SystemWord::PassExpired, m_options.locale);
        m_composer.setGround(&groundOf(Rule::FrontExpired));
        m_composer.addLine(line, m_span, top - expiredTextGap, Align::Center);
        m_composer.setGround(nullptr);
    }

    const Document &m_document;
    const scene::Images &m_images;
    const LayoutOptions &m_options;
    QSizeF m_card;
    scene::Composer m_composer;
    TextColours m_colours;
    Span m_span; ///< where texts stand
    FieldRow m_row;
};

} // namespace

scene::Scene layoutFront(const Document &document, const scene::Images &images, const LayoutOptions &options,
                         scene::Kit &kit)
{
    auto scene = FrontLayout(document, images, options, kit).run();
    giveFrontGrounds(scene, document);
    return directed(std::move(scene), options);
}

} // namespace qairopay::apple
