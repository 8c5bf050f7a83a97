// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/layout.h"

#include "google/cardmetrics.h"
#include "google/face.h"
#include "google/grounds.h"
#include "google/paths.h"
#include "scene/composer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::google {

namespace {

using namespace metrics;
using scene::Align;
using scene::Family;
using scene::FontSpec;
using scene::Role;
using scene::Span;

constexpr Colour white{255, 255, 255};
constexpr Colour darkText{0x20, 0x21, 0x24};
constexpr double inactiveOpacity = 0.25;
constexpr Span innerSpan{padding, innerWidth};

/// "tier" of "object.textModulesData['tier']", so that the designer finds the field again.
QString fieldKeyOf(const RowItem &path, const TextModule &item)
{
    return path.startsWith(path::textModulePrefix) ? item.id : QString();
}

class CardLayout
{
public:
    CardLayout(const Document &document, const scene::Images &images, const LayoutOptions &options,
               scene::Kit &kit)
        : m_document(document)
        , m_images(images)
        , m_options(options)
        , m_composer({cardWidth, smallestHeight}, document.background, kit)
        , m_text(textColourOn(document.background))
        , m_face(faceOf(document))
    {}

    scene::Scene run()
    {
        addHead();
        addTitle();
        for (const auto &row : m_document.passClass.rows)
            addRow(row);
        addBarcode();
        addHero();
        return finish();
    }

private:
    void addLine(const scene::Line &line, Span span, double top, Align align)
    {
        m_composer.addLine(line, span, top + m_composer.kit().fonts.ascent(line.font), align);
    }

    [[nodiscard]] double lineHeight(const FontSpec &font) const
    {
        const auto &fonts = m_composer.kit().fonts;
        return fonts.ascent(font) + fonts.descent(font);
    }

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

    void addHead()
    {
        if (m_images.has(ImageSlot::WideLogo)) {
            const QRectF box(padding, (headHeight - logoSize) / 2, wideLogoWidth, logoSize);
            m_composer.addFitted(u"wide-logo"_s, Role::Logo, ImageSlot::WideLogo,
                                 m_images.value(ImageSlot::WideLogo), box);
        } else {
            addLogo();
            const FontSpec font{Family::Roboto, issuerSize, 500, 0};
            const double left = padding + logoSize + logoGap;
            const QString prefix = m_options.isTestIssuer ? u"[TEST ONLY] "_s : QString();
            auto issuer = line(u"issuer"_s, Role::LogoText, font, prefix + m_face.issuer);
            issuer.full = m_face.issuer;
            addLine(issuer, {left, cardWidth - padding - left}, (headHeight - lineHeight(font)) / 2,
                    Align::Left);
        }
        m_y = headHeight;
        m_composer.addRect(u"divider"_s, {0, m_y, cardWidth, dividerHeight}, m_text, dividerOpacity,
                           dividerOpacity);
    }

    /// The logo in a circle; without one the issuer's initial, as the wallet draws it.
    void addLogo()
    {
        const QRectF circle(padding, (headHeight - logoSize) / 2, logoSize, logoSize);
        const ImageSlot slot = m_images.has(ImageSlot::Icon) ? ImageSlot::Icon : ImageSlot::Logo;
        if (m_images.has(slot)) {
            QPainterPath clip;
            clip.addEllipse(circle);
            m_composer.addCropped(u"logo"_s, Role::Logo, slot, m_images.value(slot), circle, clip);
            return;
        }
        m_composer.addRoundedFill(u"logo-circle"_s, Role::Decoration, circle, logoSize / 2, m_text);
        const FontSpec font{Family::Roboto, issuerSize, 500, 0};
        auto initial = line(u"logo"_s, Role::Logo, font, m_face.issuer.left(1).toUpper());
        initial.colour = m_document.background;
        addLine(initial, {circle.left(), circle.width()}, (headHeight - lineHeight(font)) / 2, Align::Center);
    }

    void addTitle()
    {
        m_y += titleTop;
        const FontSpec subtitleFont{Family::Roboto, subtitleSize, 400, 0};
        if (!m_face.subtitle.isEmpty()) {
            addLine(line(u"subtitle"_s, Role::Subtitle, subtitleFont, m_face.subtitle), innerSpan, m_y,
                    Align::Left);
            m_y += lineHeight(subtitleFont) + lineGap;
        }
        const bool isJourney = !m_face.titleEnd.isEmpty();
        const double width = isJourney ? (innerWidth - columnGap) / 2 : innerWidth;
        const FontSpec font = titleFont(width);
        auto title = line(u"title"_s, Role::Title, font, m_face.title);
        title.shrunkFrom = font.size < titleSize ? titleSize : 0;
        addLine(title, {padding, width}, m_y, Align::Left);
        if (isJourney)
            addLine(line(u"title-end"_s, Role::Title, font, m_face.titleEnd),
                    {cardWidth - padding - width, width}, m_y, Align::Right);
        m_y += lineHeight(font) + titleBottom;
    }

    [[nodiscard]] FontSpec titleFont(double width) const
    {
        const auto &fonts = m_composer.kit().fonts;
        FontSpec font{Family::Roboto, titleSize, 400, 0};
        const double widest = std::max(fonts.width(font, m_face.title), fonts.width(font, m_face.titleEnd));
        if (widest > width)
            font.size = std::max(smallestTitleSize, titleSize * width / widest);
        return font;
    }

    static Align alignOf(qsizetype index, qsizetype count)
    {
        if (count == 1)
            return Align::Center; // oneItem stands in the middle (E.4)
        if (index == 0)
            return Align::Left;
        return index == count - 1 ? Align::Right : Align::Center;
    }

    void addRow(const CardRow &row)
    {
        bool hasItem = false;
        const auto count = row.items.size();
        const double width =
            (innerWidth - columnGap * static_cast<double>(count - 1)) / static_cast<double>(count);
        for (qsizetype i = 0; i < count; ++i) {
            const auto item = m_document.itemAt(row.items[i]);
            if (!item)
                continue;
            hasItem = true;
            const Span span{padding + static_cast<double>(i) * (width + columnGap), width};
            addItem(row.items[i], *item, span, alignOf(i, count));
        }
        if (hasItem)
            m_y += rowHeight;
    }

    void addItem(const RowItem &path, const TextModule &item, Span span, Align align)
    {
        const FontSpec labelFont{Family::Roboto, labelSize, 500, 0};
        const FontSpec valueFont{Family::Roboto, valueSize, 400, 0};
        auto label = line(u"label:"_s + item.id, Role::Label, labelFont, item.header);
        label.fieldKey = fieldKeyOf(path, item);
        auto value = line(u"value:"_s + item.id, Role::Value, valueFont, item.body);
        value.fieldKey = label.fieldKey;
        addLine(label, span, m_y, align);
        addLine(value, span, m_y + lineHeight(labelFont) + lineGap, align);
    }

    void addBarcode()
    {
        if (!m_document.object.barcode)
            return;
        const auto &barcode = *m_document.object.barcode;
        const auto symbol = m_composer.kit().symbols.symbol(barcode.format, barcode.value.toUtf8());
        if (!symbol) {
            m_composer.drop({{}, {}, {}, u"The barcode's text cannot be encoded."_s});
            return;
        }
        const bool isSquare = barcode.format == BarcodeFormat::Qr || barcode.format == BarcodeFormat::Aztec;
        const bool hasText = !barcode.alternateText.isEmpty();
        const double width = isSquare ? squarePlate : flatPlateWidth;
        const double height = (isSquare ? squarePlate : flatPlateHeight) + (hasText ? plateTextHeight : 0);
        const QRectF plate((cardWidth - width) / 2, m_y + plateTop, width, height);
        m_composer.addRoundedFill(u"barcode-box"_s, Role::Decoration, plate, plateRadius, white);
        const QRectF ink = plate.adjusted(platePadding, platePadding, -platePadding,
                                          -platePadding - (hasText ? plateTextHeight : 0));
        const bool isActive = m_document.object.state == ObjectState::Active;
        m_composer.addModules(u"barcode"_s, *symbol, ink, isActive ? 1 : inactiveOpacity);
        auto text = line(u"barcode-text"_s, Role::BarcodeText, {Family::Roboto, plateTextSize, 400, 0},
                         barcode.alternateText);
        text.colour = darkText;
        addLine(text, {plate.left() + platePadding, plate.width() - 2 * platePadding},
                plate.bottom() - platePadding - plateTextHeight + 6, Align::Center);
        m_y = plate.bottom() + plateBottom;
    }

    void addHero()
    {
        m_height = std::max(smallestHeight, m_y);
        if (!m_images.has(ImageSlot::Hero))
            return;
        const QRectF hero(0, m_height, cardWidth, cardWidth * heroRatio);
        m_composer.addCropped(u"hero"_s, Role::Image, ImageSlot::Hero, m_images.value(ImageSlot::Hero), hero);
        m_height = hero.bottom();
    }

    scene::Scene finish()
    {
        m_composer.scene().size = {cardWidth, m_height};
        m_composer.setOutline(scene::Outline::rounded(m_composer.scene().size, cornerRadius));
        giveGrounds(m_composer.scene());
        return m_composer.take();
    }

    const Document &m_document;
    const scene::Images &m_images;
    const LayoutOptions &m_options;
    scene::Composer m_composer;
    Colour m_text;
    Face m_face;
    double m_y = 0;
    double m_height = smallestHeight;
};

} // namespace

scene::Scene layoutCard(const Document &document, const scene::Images &images, const LayoutOptions &options,
                        scene::Kit &kit)
{
    return CardLayout(document, images, options, kit).run();
}

Colour textColourOn(Colour background)
{
    return background.luma() < 0.5 ? white : darkText;
}

} // namespace qairopay::google
