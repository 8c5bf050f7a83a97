// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/grounds.h"

#include "apple/cardmetrics.h"
#include "scene/advances.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

using scene::Element;
using scene::Role;

Rule imageRule(const Element &element)
{
    switch (element.imageSlot.value_or(ImageSlot::Strip)) {
    case ImageSlot::Thumbnail:
        return Rule::FrontThumbnail;
    case ImageSlot::Background:
        return Rule::FrontBackground;
    case ImageSlot::Footer:
        return Rule::FrontFooter;
    case ImageSlot::Logo:
    case ImageSlot::Icon:
    case ImageSlot::WideLogo:
        return Rule::FrontLogo;
    case ImageSlot::Strip:
    case ImageSlot::Hero:
        return Rule::FrontStrip;
    }
    Q_UNREACHABLE_RETURN(Rule::FrontStrip);
}

Rule transitRule(const Document &document)
{
    const auto type = document.transitType.value_or(TransitType::Generic);
    const bool isGuess = type == TransitType::Bus || type == TransitType::Train;
    return isGuess ? Rule::FrontTransitShape : Rule::FrontTransitIcon;
}

/// Which rule an element of a front is drawn by.
class FrontRules
{
public:
    FrontRules(const scene::Scene &front, const Document &document)
        : m_document(document)
        , m_hasStrip(has(front, ImageSlot::Strip))
        , m_hasImages(m_hasStrip || has(front, ImageSlot::Thumbnail) || has(front, ImageSlot::Background))
        , m_hasLogo(has(front, ImageSlot::Logo))
    {}

    [[nodiscard]] Rule ruleOf(const Element &element) const
    {
        const Rule place = placeRuleOf(element);
        if (groundOf(place).mark == scene::Mark::Assumed)
            return place;
        // A place that was measured says little of a text whose colour, words or letters are a guess.
        if (hasGuessedColour(element.role))
            return Rule::FrontDefaultColours;
        const auto *text = std::get_if<scene::Text>(&element.shape);
        return text ? textRuleOf(element, *text).value_or(place) : place;
    }

private:
    /// None: its place says it all.
    [[nodiscard]] std::optional<Rule> textRuleOf(const Element &element, const scene::Text &text) const
    {
        const auto *field = fieldOf(element);
        if (field && !field->attributedValue.isEmpty())
            return Rule::FrontAttributed;
        if (field && text.full != field->value.text)
            return Rule::FrontValues;
        if (!std::ranges::all_of(text.full, [](QChar c) { return scene::isFitted(c.unicode()); }))
            return Rule::FrontTypeface;
        const bool isInRow = element.slot == FieldSlot::Secondary || element.slot == FieldSlot::Auxiliary;
        return isInRow && element.losses.any() ? std::optional(Rule::FrontRow) : std::nullopt;
    }

    /// Whose value it is; null: nobody's.
    [[nodiscard]] const Field *fieldOf(const Element &element) const
    {
        if (element.role != Role::Value || !element.slot)
            return nullptr;
        const auto &fields = m_document.fields(*element.slot);
        const auto it = std::ranges::find(fields, element.fieldKey, &Field::key);
        return it == fields.end() ? nullptr : &*it;
    }

    [[nodiscard]] bool hasGuessedColour(Role role) const
    {
        if (role == Role::Label || role == Role::TransitIcon)
            return !m_document.label;
        return (role == Role::Value || role == Role::LogoText) && !m_document.foreground;
    }

    [[nodiscard]] Rule placeRuleOf(const Element &element) const
    {
        switch (element.role) {
        case Role::Label:
        case Role::Value:
            return textRule(element.slot.value_or(FieldSlot::Auxiliary));
        case Role::Image:
        case Role::Logo:
            return imageRule(element);
        case Role::TransitIcon:
            return transitRule(m_document);
        case Role::Barcode: // named where it is drawn
        case Role::BarcodeText:
            return Rule::FrontBarcodeText;
        case Role::LogoText:
            return m_hasLogo ? Rule::FrontLogo : Rule::FrontLogoText;
        case Role::Title:
        case Role::Subtitle:
        case Role::Notice:
            return Rule::FrontLogoText;
        case Role::Background:
        case Role::Decoration:
            return element.id == "sheen"_L1 ? Rule::FrontSheen : Rule::FrontShape;
        }
        Q_UNREACHABLE_RETURN(Rule::Front);
    }

    static bool has(const scene::Scene &front, ImageSlot slot)
    {
        return std::ranges::find(front.elements, std::optional(slot), &Element::imageSlot) !=
               front.elements.end();
    }

    [[nodiscard]] Rule textRule(FieldSlot slot) const
    {
        if (slot == FieldSlot::Header)
            return Rule::FrontHeader;
        if (m_hasStrip && slot == FieldSlot::Primary)
            return Rule::FrontOnStrip;
        if (m_document.style == Style::EventTicket && m_hasImages)
            return Rule::FrontWithImages;
        if (slot == FieldSlot::Primary)
            return Rule::FrontPrimary;
        if (m_document.style == Style::BoardingPass)
            return Rule::FrontBoardingRows;
        return slot == FieldSlot::Secondary ? Rule::FrontSecondary : Rule::FrontAuxiliary;
    }

    const Document &m_document;
    bool m_hasStrip;
    bool m_hasImages;
    bool m_hasLogo;
};

} // namespace

void giveFrontGrounds(scene::Scene &front, const Document &document)
{
    const FrontRules rules(front, document);
    const bool isMeasuredSize = front.size.width() == metrics::cardWidth;
    const Rule whole = document.background ? Rule::Front : Rule::FrontDefaultColours;
    front.ground = &groundOf(isMeasuredSize ? whole : Rule::FrontDeviceWidth);
    for (auto &element : front.elements)
        if (!element.ground)
            element.ground = &groundOf(rules.ruleOf(element));
}

} // namespace qairopay::apple
