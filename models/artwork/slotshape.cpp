// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "artwork/slotshape.h"

#include "template/cardstrip.h"

using namespace Qt::StringLiterals;

namespace qairopay::artwork {

namespace {

constexpr QSize stripPoints{375, 144};
constexpr QSize eventStripPoints{375, 98};
// Apple has said 180 by 220 too, in a shape that the card cuts an eighth off and a phone enlarges to twice
// its size.
constexpr QSize backgroundPoints{343, 503};

std::optional<SlotShape> appleShape(ImageSlot slot, PassKind kind)
{
    switch (slot) {
    case ImageSlot::Icon:
        return SlotShape{.file = u"icon"_s, .points = {38, 38}};
    case ImageSlot::Logo:
        return SlotShape{.file = u"logo"_s, .points = {160, 50}, .fit = Fit::Inside};
    case ImageSlot::Strip:
        return SlotShape{.file = u"strip"_s,
                         .points = kind == PassKind::EventTicket ? eventStripPoints : stripPoints};
    case ImageSlot::Thumbnail:
        return SlotShape{.file = u"thumbnail"_s, .points = {90, 90}, .fit = Fit::Limited};
    case ImageSlot::Background:
        return SlotShape{.file = u"background"_s, .points = backgroundPoints};
    case ImageSlot::Footer:
        return SlotShape{.file = u"footer"_s, .points = {286, 15}, .fit = Fit::Inside};
    case ImageSlot::WideLogo:
    case ImageSlot::Hero:
        break;
    }
    return std::nullopt;
}

std::optional<SlotShape> googleShape(ImageSlot slot, PassKind kind)
{
    switch (slot) {
    case ImageSlot::Icon:
    case ImageSlot::Logo:
        return SlotShape{.points = {32, 32}, .uploaded = {660, 660}, .isRound = true};
    case ImageSlot::WideLogo:
        return SlotShape{.points = {160, 50}, .uploaded = {1280, 400}, .fit = Fit::Inside};
    case ImageSlot::Hero:
        return SlotShape{.points = {360, 117}, .uploaded = {1032, 336}};
    case ImageSlot::Strip: // in the details: the card has no place for it
        return hasStrip(kind) ? std::optional(SlotShape{.points = {328, 126}, .uploaded = {1860, 714}})
                              : std::nullopt;
    case ImageSlot::Thumbnail:
    case ImageSlot::Background:
    case ImageSlot::Footer:
        break;
    }
    return std::nullopt;
}

SlotUse whereKind(bool has)
{
    return has ? SlotUse::Shown : SlotUse::OtherKinds;
}

} // namespace

std::optional<SlotShape> shapeOf(ImageSlot slot, PassKind kind, WalletPlatform wallet)
{
    return wallet == WalletPlatform::Apple ? appleShape(slot, kind) : googleShape(slot, kind);
}

SlotUse useOf(ImageSlot slot, PassKind kind, WalletPlatform wallet, bool hasStrip)
{
    if (wallet == WalletPlatform::Google)
        return whereKind(googleShape(slot, kind).has_value());
    const bool isEvent = kind == PassKind::EventTicket;
    switch (slot) {
    case ImageSlot::Icon:
    case ImageSlot::Logo:
        return SlotUse::Shown;
    case ImageSlot::Strip:
        return whereKind(qairopay::hasStrip(kind));
    case ImageSlot::Thumbnail:
        return isEvent && hasStrip ? SlotUse::BesideStrip
                                   : whereKind(isEvent || kind == PassKind::Membership);
    case ImageSlot::Background:
        return isEvent && hasStrip ? SlotUse::BesideStrip : whereKind(isEvent);
    case ImageSlot::Footer:
        return whereKind(kind == PassKind::BoardingPass);
    case ImageSlot::WideLogo:
    case ImageSlot::Hero:
        return SlotUse::OtherKinds;
    }
    Q_UNREACHABLE_RETURN(SlotUse::OtherKinds);
}

} // namespace qairopay::artwork
