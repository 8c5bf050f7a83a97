// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/stack.h"

#include "apple/cardlook.h"
#include "apple/cardmetrics.h"
#include "apple/grounds.h"
#include "apple/outline.h"
#include "apple/systemlook.h"
#include "apple/systemwords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

using scene::Align;
using scene::Element;
using scene::Role;

// Every measure assumed.
constexpr double titleBaseline = 42;
constexpr double titleSize = 33;
constexpr double cardsTop = 60;
constexpr double strip = 58; ///< of a card that lies below the next one
constexpr double lastHeight = 150;
constexpr double footHeight = 54;
constexpr double margin = metrics::screenMargin;

struct Ground
{
    Colour screen;
    std::array<Colour, 3> others; ///< cards of nobody
};
constexpr Ground light{{255, 255, 255}, {{{214, 216, 222}, {198, 201, 209}, {182, 186, 196}}}};
constexpr Ground dark{{0, 0, 0}, {{{58, 60, 66}, {74, 76, 83}, {90, 93, 101}}}};

bool isHeader(const Element &element)
{
    switch (element.role) {
    case Role::Label:
    case Role::Value:
        return element.slot == FieldSlot::Header;
    case Role::Image:
        return element.imageSlot == ImageSlot::Background;
    case Role::Logo:
    case Role::LogoText:
        return true;
    case Role::Decoration:
        return element.id == "sheen"_L1 || element.id == "edge"_L1;
    case Role::Background:
    case Role::Title:
    case Role::Subtitle:
    case Role::TransitIcon:
    case Role::Barcode:
    case Role::BarcodeText:
    case Role::Notice:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

/// Moves an element of the front to where the card lies, and leaves of it what is seen.
class Placer
{
public:
    Placer(QPointF by, const QPainterPath &seen)
        : m_by(by)
        , m_seen(seen)
    {}

    [[nodiscard]] bool isSeen(const Element &element) const
    {
        return m_seen.intersects(element.rect.translated(m_by));
    }

    [[nodiscard]] Element placed(Element element) const
    {
        element.rect.translate(m_by);
        std::visit([&](auto &shape) { place(element, shape); }, element.shape);
        return element;
    }

private:
    void place(Element &element, scene::Fill &fill) const
    {
        QPainterPath area;
        area.addRect(element.rect);
        fill.path = m_seen.intersected(fill.path.isEmpty() ? area : fill.path.translated(m_by));
    }

    void place(Element &, scene::Text &text) const { text.baseline += m_by; }
    void place(Element &, scene::Modules &modules) const { modules.area.translate(m_by); }

    void place(Element &element, scene::Picture &picture) const
    {
        picture.target.translate(m_by);
        if (element.role != Role::Image)
            return;
        picture.clip = m_seen;
        element.rect = m_seen.boundingRect();
    }

    QPointF m_by;
    const QPainterPath &m_seen;
};

class StackLayout
{
public:
    StackLayout(const Document &document, const scene::Images &images, const LayoutOptions &options,
                scene::Kit &kit)
        : m_document(document)
        , m_images(images)
        , m_options(options)
        , m_ground(options.isDark ? dark : light)
        , m_isExpired(isExpired(document, options.now))
        , m_composer({options.deviceWidth, height()}, m_ground.screen, kit)
    {}

    scene::Scene run()
    {
        auto &scene = m_composer.scene();
        scene.ground = &groundOf(Rule::Stack);
        QPainterPath screen;
        screen.addRect(QRectF(QPointF(), scene.size));
        m_composer.setOutline({screen, {}});
        m_composer.setGround(&groundOf(Rule::StackOthers));
        addTitle();
        if (m_isExpired)
            addExpiredLink();
        else
            addCard();
        addOthers();
        return directed(m_composer.take(), m_options);
    }

private:
    [[nodiscard]] double firstOther() const { return cardsTop + (m_isExpired ? 0 : strip); }

    [[nodiscard]] double height() const
    {
        return firstOther() + strip * static_cast<double>(m_ground.others.size() - 1) + lastHeight +
               (m_isExpired ? footHeight : margin * 2);
    }

    void addTitle()
    {
        m_composer.addLine({u"wallet"_s, Role::Decoration, systemFont(titleSize, 600),
                            systemColours(m_options.isDark).text, u"Wallet"_s},
                           {margin * 2, m_options.deviceWidth}, titleBaseline, Align::Left);
    }

    /// The front, as far as the next card leaves it.
    void addCard()
    {
        const auto front = unturnedFront();
        const QPointF by(margin, cardsTop);
        QPainterPath visible;
        visible.addRect(QRectF(by, QSizeF(front.size.width(), strip + metrics::cornerRadius)));
        const auto seen = front.outline.translated(by).intersected(visible);
        m_composer.setGround(&groundOf(Rule::StackCard));
        m_composer.addFill(u"card"_s, Role::Background, seen.boundingRect(), {seen, front.background});
        const Placer placer(by, seen);
        for (const auto &element : front.elements) {
            if (isHeader(element) && placer.isSeen(element))
                m_composer.scene().elements.append(placer.placed(element));
            else
                dropHidden(element);
        }
        m_composer.scene().dropped.append(front.dropped);
    }

    /// Turned twice is not turned: this scene is turned as a whole.
    [[nodiscard]] scene::Scene unturnedFront()
    {
        return directed(layoutFront(m_document, m_images, m_options, m_composer.kit()), m_options);
    }

    void dropHidden(const Element &element)
    {
        const bool isField = element.role == Role::Value || element.imageSlot;
        if (isField || element.role == Role::Barcode)
            m_composer.drop({element.fieldKey, element.slot, element.imageSlot,
                             u"The card below covers it until the pass is opened."_s});
    }

    void addExpiredLink()
    {
        m_composer.setGround(&groundOf(Rule::StackExpired));
        m_composer.drop({{}, {}, {}, u"Wallet keeps expired passes in a list of their own."_s});
        const double baseline = m_composer.scene().size.height() - footHeight / 2 + 5;
        m_composer.addLine({u"expired"_s, Role::Notice, systemFont(15), systemColours(m_options.isDark).link,
                            systemWord(SystemWord::ViewExpired, m_options.locale)},
                           {margin, m_options.deviceWidth - 2 * margin}, baseline, Align::Center);
        m_composer.setGround(&groundOf(Rule::StackOthers));
    }

    void addOthers()
    {
        m_composer.setGround(&groundOf(Rule::StackOthers));
        double top = firstOther();
        const auto &others = m_ground.others;
        for (std::size_t i = 0; i < others.size(); ++i, top += strip)
            addOther(others.at(i), top,
                     i + 1 == others.size() ? lastHeight : strip + 2 * metrics::cornerRadius);
    }

    /// A card of nobody, its logo and name as bars.
    void addOther(Colour colour, double top, double height)
    {
        constexpr QSizeF logo(26, 26);
        constexpr QSizeF name(96, 11);
        const double width = m_options.deviceWidth - 2 * margin;
        const Colour bar = colour.mixed(m_ground.screen, 0.35);
        m_composer.addRoundedFill(u"other"_s, Role::Decoration, {margin, top, width, height},
                                  metrics::cornerRadius, colour);
        const QPointF corner(margin + metrics::inset, top + (strip - logo.height()) / 2);
        m_composer.addRoundedFill(u"other-logo"_s, Role::Decoration, {corner, logo}, logo.height() / 2, bar);
        const QPointF beside(corner.x() + logo.width() + metrics::logoGap, top + (strip - name.height()) / 2);
        m_composer.addRoundedFill(u"other-name"_s, Role::Decoration, {beside, name}, name.height() / 2, bar);
    }

    const Document &m_document;
    const scene::Images &m_images;
    const LayoutOptions &m_options;
    const Ground &m_ground;
    bool m_isExpired;
    scene::Composer m_composer;
};

} // namespace

scene::Scene layoutStack(const Document &document, const scene::Images &images, const LayoutOptions &options,
                         scene::Kit &kit)
{
    return StackLayout(document, images, options, kit).run();
}

} // namespace qairopay::apple
