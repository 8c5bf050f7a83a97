// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/layout.h"

#include "google/background.h"
#include "google/barcodeplate.h"
#include "google/cardmetrics.h"
#include "google/defaultrows.h"
#include "google/face.h"
#include "google/glyphs.h"
#include "google/item.h"
#include "google/logo.h"
#include "google/paths.h"
#include "google/valuetext.h"

#include <QtCore/qtimezone.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::google {

namespace {

using namespace metrics;
using scene::Family;
using scene::FontSpec;
using scene::Role;
using scene::Span;

const FontSpec issuerFont{Family::Roboto, issuerSize, 500, 0};
const FontSpec issuerEndFont{Family::Roboto, issuerEndSize, 400, 0};
const FontSpec smallFont{Family::Roboto, smallSize, 400, 0};
const FontSpec labelFont{Family::Roboto, labelSize, 500, 0};
const FontSpec valueFont{Family::Roboto, valueSize, 400, 0};

Side sideOf(qsizetype index, qsizetype count)
{
    if (count == 1)
        return Side::Middle; // documented: one item is centred
    if (index == 0)
        return Side::Start;
    return index == count - 1 ? Side::End : Side::Middle;
}

class CardLayout
{
public:
    CardLayout(const Document &document, const scene::Images &images, const LayoutOptions &options,
               scene::Kit &kit)
        : m_document(document)
        , m_images(images)
        , m_options(options)
        , m_background(backgroundOf(document, images))
        , m_text(textColourOn(m_background))
        , m_sheet({options.width, smallestHeight}, m_background, options.isMirrored(), kit)
        , m_face(faceOf(document, options.locale))
        , m_inner{padding, options.width - 2 * padding}
    {}

    scene::Scene run()
    {
        addBackground();
        m_sheet.follow(Rule::CardHead);
        addHead();
        m_sheet.follow(m_face.journey ? Rule::CardJourney : Rule::CardTitle);
        if (m_face.journey)
            addJourney(*m_face.journey);
        else
            addTitle();
        for (const auto &row : rowsOf(m_document))
            addRow(row);
        addBarcode();
        addHero();
        m_sheet.composer().scene().elements.front().rect.setHeight(m_y);
        return m_sheet.take(m_y, cornerRadius, Rule::Card);
    }

private:
    [[nodiscard]] scene::Line line(const QString &id, Role role, const FontSpec &font,
                                   const QString &text) const
    {
        scene::Line line;
        line.id = id;
        line.role = role;
        line.font = font;
        line.colour = m_text;
        line.text = text;
        return line;
    }

    /// The scene's background is painted already: this is what a pointer finds where nothing else is. As high
    /// as the card, once that is known.
    void addBackground()
    {
        m_sheet.follow(Rule::CardColour);
        m_sheet.composer().addFill(u"card"_s, Role::Background, {0, 0, m_sheet.width(), smallestHeight},
                                   {{}, m_background, 0, 0});
    }

    void addHead()
    {
        const double end = addIssuerEnd();
        if (m_images.has(ImageSlot::WideLogo))
            addWideLogo(end);
        else
            addIssuer(end);
        m_sheet.follow(Rule::CardHead);
        m_y = headHeight;
        m_sheet.composer().addRect(u"divider"_s, {0, m_y, m_sheet.width(), dividerHeight}, m_text,
                                   dividerOpacity, dividerOpacity);
        m_y += titleTop;
    }

    /// Gives where the texts of the head have to end.
    double addIssuerEnd()
    {
        if (m_face.issuerEnd.isEmpty())
            return m_inner.right();
        const double width = m_sheet.fonts().width(issuerEndFont, m_face.issuerEnd);
        auto end = line(u"issuer-end"_s, Role::Subtitle, issuerEndFont, m_face.issuerEnd);
        end.fieldKey = u"flight"_s;
        m_sheet.addText(end, {m_inner.right() - width, width},
                        (headHeight - m_sheet.lineHeight(end.font)) / 2, Side::End);
        return m_inner.right() - width - columnGap;
    }

    /// In place of the circle and the name (documented); what stands before a name is beside it (assumed).
    void addWideLogo(double end)
    {
        const QImage logo = m_images.value(ImageSlot::WideLogo);
        const QSizeF size = QSizeF(logo.size()).scaled(wideLogoWidth, logoSize, Qt::KeepAspectRatio);
        const QRectF box(padding, (headHeight - logoSize) / 2, size.width(), logoSize);
        m_sheet.composer().addFitted(u"wide-logo"_s, Role::Logo, ImageSlot::WideLogo, logo,
                                     m_sheet.placed(box));
        if (!m_options.isTestIssuer)
            return;
        m_sheet.follow(Rule::TestIssuer);
        const double left = box.right() + logoGap;
        m_sheet.addText(line(u"test-only"_s, Role::Notice, issuerFont, testMark.toString()),
                        {left, end - left}, (headHeight - m_sheet.lineHeight(issuerFont)) / 2, Side::Start);
    }

    void addIssuer(double end)
    {
        const QRectF circle(padding, (headHeight - logoSize) / 2, logoSize, logoSize);
        addRoundLogo(m_sheet, m_images, circle, {m_face.issuer, m_text, m_background});
        const double left = circle.right() + logoGap;
        auto issuer = line(u"issuer"_s, Role::LogoText, issuerFont, m_options.marked(m_face.issuer));
        issuer.full = m_face.issuer;
        m_sheet.followIssuer(m_options.isTestIssuer, Rule::CardHead);
        m_sheet.addText(issuer, {left, end - left}, (headHeight - m_sheet.lineHeight(issuerFont)) / 2,
                        Side::Start);
    }

    void addSmall(const QString &id, const QString &text)
    {
        if (text.isEmpty())
            return;
        m_sheet.addText(line(id, Role::Subtitle, smallFont, text), m_inner, m_y, Side::Start);
        m_y += m_sheet.lineHeight(smallFont) + lineGap;
    }

    void addTitle()
    {
        addSmall(u"subtitle"_s, m_face.above);
        if (!m_face.title.isEmpty()) {
            const auto title = titleLine(u"title"_s, m_face.title, m_inner.width, titleSize);
            m_sheet.addText(title, m_inner, m_y, Side::Start);
            m_y += m_sheet.lineHeight(title.font) + lineGap;
        }
        addSmall(u"below-title"_s, m_face.below);
        m_y += titleBottom - lineGap;
    }

    /// Shrinks before it is cut off (assumed).
    [[nodiscard]] scene::Line titleLine(const QString &id, const QString &text, double width,
                                        double size) const
    {
        FontSpec font{Family::Roboto, size, 400, 0};
        const double wanted = m_sheet.fonts().width(font, text);
        if (wanted > width)
            font.size = std::max(std::min(smallestTitleSize, size), size * width / wanted);
        auto title = line(id, Role::Title, font, text);
        title.shrunkFrom = font.size < size ? size : 0;
        title.fieldKey = m_face.fieldKey;
        return title;
    }

    /// Documented: the name small above the code, or the name alone; between both what goes there.
    void addJourney(const Journey &journey)
    {
        const double width = (m_inner.width - vehicleSize) / 2 - vehicleGap;
        const Span start{m_inner.left, width};
        const Span end{m_inner.right() - width, width};
        if (!journey.origin.small().isEmpty() || !journey.destination.small().isEmpty()) {
            m_sheet.addText(line(u"origin-name"_s, Role::Subtitle, smallFont, journey.origin.small()), start,
                            m_y, Side::Start);
            m_sheet.addText(
                line(u"destination-name"_s, Role::Subtitle, smallFont, journey.destination.small()), end, m_y,
                Side::End);
            m_y += m_sheet.lineHeight(smallFont) + lineGap;
        }
        const double size = journey.origin.code.isEmpty() ? titleSize : codeSize;
        auto origin = titleLine(u"title"_s, journey.origin.large(), width, size);
        auto destination = titleLine(u"title-end"_s, journey.destination.large(), width, size);
        destination.fieldKey = u"to"_s;
        shrinkTogether(origin, destination);
        m_sheet.addText(origin, start, m_y, Side::Start);
        m_sheet.addText(destination, end, m_y, Side::End);
        const double height = m_sheet.lineHeight(origin.font);
        m_sheet.addGlyph(
            u"transit-icon"_s, glyphOf(journey.vehicle),
            {(m_sheet.width() - vehicleSize) / 2, m_y + (height - vehicleSize) / 2, vehicleSize, vehicleSize},
            m_text);
        m_y += height + titleBottom;
    }

    static void shrinkTogether(scene::Line &one, scene::Line &other)
    {
        const double size = std::min(one.font.size, other.font.size);
        for (auto *line : {&one, &other}) {
            if (line->font.size > size && line->shrunkFrom == 0)
                line->shrunkFrom = line->font.size;
            line->font.size = size;
        }
    }

    void addRow(const CardRow &row)
    {
        bool hasItem = false;
        const auto count = row.items.size();
        const double width =
            (m_inner.width - columnGap * static_cast<double>(count - 1)) / static_cast<double>(count);
        for (qsizetype i = 0; i < count; ++i) {
            const auto item = itemAt(m_document, row.items[i], m_options.locale);
            if (!item)
                continue;
            hasItem = true;
            m_sheet.follow(ruleOf(row.items[i]));
            const Span span{m_inner.left + static_cast<double>(i) * (width + columnGap), width};
            addItem(*item, fieldKeyOf(*item), span, sideOf(i, count));
        }
        if (hasItem)
            m_y += rowHeight;
    }

    [[nodiscard]] Rule ruleOf(const RowItem &item) const
    {
        if (item.first.path == path::loyaltyPoints)
            return Rule::CardPoints;
        return m_document.passClass.rows.isEmpty() ? Rule::CardDefaultRows : Rule::CardRows;
    }

    void addItem(const TextModule &item, const QString &fieldKey, Span span, Side side)
    {
        auto label = line(u"label:"_s + item.id, Role::Label, labelFont, item.header);
        label.fieldKey = fieldKey;
        auto value = line(u"value:"_s + item.id, Role::Value, valueFont, item.body);
        value.fieldKey = fieldKey;
        m_sheet.addText(label, span, m_y, side);
        m_sheet.addText(value, span, m_y + m_sheet.lineHeight(labelFont) + lineGap, side);
    }

    void addBarcode()
    {
        const bool isActive = shownStateOf(m_document, m_options) == ObjectState::Active;
        const double bottom = addBarcodePlate(m_sheet, m_document, isActive, m_y + plateTop);
        m_y = bottom > m_y + plateTop ? bottom + plateBottom : m_y;
    }

    void addHero()
    {
        m_y = std::max(smallestHeight, m_y);
        m_sheet.follow(Rule::CardImage);
        if (!m_images.has(ImageSlot::Hero))
            return;
        const QRectF hero(0, m_y, m_sheet.width(), m_sheet.width() * heroRatio);
        m_sheet.composer().addCropped(u"hero"_s, Role::Image, ImageSlot::Hero,
                                      m_images.value(ImageSlot::Hero), hero);
        m_y = hero.bottom();
    }

    const Document &m_document;
    const scene::Images &m_images;
    const LayoutOptions &m_options;
    Colour m_background;
    Colour m_text;
    Sheet m_sheet;
    Face m_face;
    Span m_inner;
    double m_y = 0;
};

/// From when on the wallet keeps the pass among the expired ones; invalid: it does so for no date.
QDateTime endOf(const Document &document)
{
    constexpr qint64 hour = 3600;
    if (const auto *event = std::get_if<EventTicketClass>(&document.passClass.detail))
        return momentOf(event->start).addSecs(96 * hour);
    if (const auto *flight = std::get_if<FlightClass>(&document.passClass.detail))
        return momentOf(flight->departure).addSecs(48 * hour);
    return {};
}

} // namespace

scene::Scene layoutCard(const Document &document, const scene::Images &images, const LayoutOptions &options,
                        scene::Kit &kit)
{
    return CardLayout(document, images, options, kit).run();
}

double cardWidthOn(double deviceWidth)
{
    return deviceWidth - 2 * screenMargin;
}

ObjectState shownStateOf(const Document &document, const LayoutOptions &options)
{
    const auto &object = document.object;
    if (object.state != ObjectState::Active || !options.now.isValid())
        return object.state;
    const auto end = endOf(document);
    return end.isValid() && end < options.now ? ObjectState::Expired : ObjectState::Active;
}

} // namespace qairopay::google
