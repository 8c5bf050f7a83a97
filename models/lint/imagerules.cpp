// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "artwork/cut.h"
#include "lint/finder.h"
#include "lint/imagechecks.h"
#include "lint/rulelist.h"

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::lint {

namespace {

void missingIcon(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto &passTemplate = finder.passTemplate();
    if (!passTemplate.studio.images.contains(ImageSlot::Icon) && passTemplate.brand.iconUrl.isEmpty())
        finder.report(
            {.where = u"brand.icon_url"_s, .wallet = WalletPlatform::Apple, .severity = Severity::Warning},
            Words::tr("There is no icon; Wallet refuses a pass without one."),
            Words::tr("Add a square picture. Until then the organisation's initial is drawn as the icon."));
}

QString imagePath(ImageSlot slot)
{
    return u"x_studio.images."_s + toApiName(slot);
}

/// Which kinds have the slot, in words.
QString whoShows(ImageSlot slot)
{
    switch (slot) {
    case ImageSlot::Strip:
        return Words::tr("Loyalty and gift cards, coupons and event tickets have one.");
    case ImageSlot::Thumbnail:
        return Words::tr("Memberships have one, and event tickets without a strip.");
    case ImageSlot::Background:
        return Words::tr("Only event tickets without a strip have one.");
    case ImageSlot::Footer:
        return Words::tr("Only boarding passes have one.");
    case ImageSlot::Logo:
    case ImageSlot::Icon:
    case ImageSlot::WideLogo:
    case ImageSlot::Hero:
        break;
    }
    return {};
}

bool isShownSomewhere(const PassTemplate &value, ImageSlot slot)
{
    const bool hasStrip = value.studio.images.contains(ImageSlot::Strip);
    const auto shows = [&](WalletPlatform wallet) {
        return artwork::useOf(slot, value.kind, wallet, hasStrip) == artwork::SlotUse::Shown;
    };
    return shows(WalletPlatform::Apple) || shows(WalletPlatform::Google);
}

void unusedImage(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto &value = finder.passTemplate();
    for (const auto slot : value.studio.images.keys()) {
        if (!isShownSomewhere(value, slot))
            finder.report({imagePath(slot), {}, WalletPlatform::Apple},
                          Words::tr("The %1 image is not shown on this kind of pass.").arg(pictureName(slot)),
                          whoShows(slot));
    }
}

void unreadableImage(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    if (!subject.images)
        return;
    Finder finder(rule, subject, findings);
    const auto &problems = subject.images->problems;
    for (auto it = problems.begin(); it != problems.end(); ++it)
        finder.report(
            {imagePath(it.key())},
            Words::tr("The %1 image cannot be shown. %2").arg(pictureName(it.key()), it->shownMessage()),
            Words::tr("Choose the picture again; passes are issued without it."));
}

/// Less than two pixels to a point: phones have two or three, and smaller pictures look soft.
void smallImage(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    if (!subject.images)
        return;
    Finder finder(rule, subject, findings);
    const auto &value = finder.passTemplate();
    for (const auto &[slot, size] : subject.images->sizes.asKeyValueRange()) {
        const auto shape = artwork::shapeOf(slot, value.kind, WalletPlatform::Apple);
        if (!shape)
            continue;
        const auto seen = artwork::seenPart(size, value.studio.images.value(slot), *shape);
        const auto wanted = artwork::sizeAt(seen, *shape, 2);
        if (seen.width() + 0.5 < wanted.width())
            finder.report({imagePath(slot), {}, WalletPlatform::Apple},
                          Words::tr("The %1 image has %2 pixels across where a phone shows %3 or more.")
                              .arg(pictureName(slot))
                              .arg(qRound(seen.width()))
                              .arg(wanted.width()),
                          Words::tr("Choose a larger picture, or crop less of it away."));
    }
}

/// A picture nobody has cropped, of which the slot shows little: the focus may be elsewhere than its subject.
void cutOffUnseen(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    constexpr double leastSeen = 0.6; // of the picture
    if (!subject.images)
        return;
    Finder finder(rule, subject, findings);
    const auto &value = finder.passTemplate();
    for (const auto &[slot, size] : subject.images->sizes.asKeyValueRange()) {
        const auto reference = value.studio.images.value(slot);
        const auto shape = artwork::shapeOf(slot, value.kind, WalletPlatform::Apple);
        const bool isChosen = !reference.crop.isNull() || reference.focus != ImageReference().focus;
        if (!shape || size.isEmpty() || isChosen || !isShownSomewhere(value, slot))
            continue;
        const auto seen = artwork::seenPart(size, reference, *shape);
        const double share = seen.width() * seen.height() / (double(size.width()) * size.height());
        if (share < leastSeen)
            finder.report({imagePath(slot), {}, WalletPlatform::Apple},
                          Words::tr("The phone cuts %1 % off the %2 picture.")
                              .arg(qRound((1 - share) * 100))
                              .arg(pictureName(slot)));
    }
}

using enum Severity;

constexpr std::array table{
    Rule{"I01", Error, "No icon", "Wallet refuses a pass without an icon.",
         QT_TRANSLATE_NOOP("Lint", "Add a square picture; the lock screen and mail show it."), missingIcon,
         images::missingIcon},
    Rule{"I02", Warning, "Images too small for a phone",
         "Phones have two or three pixels to a point; smaller pictures look soft.",
         QT_TRANSLATE_NOOP("Lint",
                           "Give each picture at @2x and @3x, exactly twice and three times as large."),
         smallImage, images::scales},
    Rule{"I03", Warning, "Images this kind of pass does not show",
         "The picture makes the pass larger and is never seen.",
         QT_TRANSLATE_NOOP("Lint", "Leave it out, or choose another style."), unusedImage, images::unused},
    Rule{"I04", Warning, "Images of which the phone cuts off much", "What stands at the edges is not seen.",
         QT_TRANSLATE_NOOP("Lint", "Crop the picture to the slot's shape."), cutOffUnseen, images::cutOff},
    Rule{"I05", Warning, "Pictures that are never loaded", "Wallet knows a picture by its exact name.",
         QT_TRANSLATE_NOOP("Lint", "Write the scale as @2x or @3x, in small letters."), nullptr,
         images::misspelt},
    Rule{"I06", Error, "Images whose files are missing or broken",
         "Wallet shows nothing in their place, or refuses the pass.",
         QT_TRANSLATE_NOOP("Lint", "Save it as a still PNG of 8 bits a channel."), unreadableImage,
         images::broken},
    Rule{"I07", Warning, "Images in a language that one at the top hides",
         "The holder sees the picture of no language.",
         QT_TRANSLATE_NOOP("Lint", "Keep a picture at the top, or in the languages' folders, not both."),
         nullptr, images::shadowed},
};

} // namespace

std::span<const Rule> imageRules()
{
    return table;
}

} // namespace qairopay::lint
