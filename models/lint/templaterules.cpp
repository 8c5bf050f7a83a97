// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "artwork/cut.h"
#include "lint/finder.h"
#include "lint/rulelist.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::lint {

namespace {

constexpr qsizetype bannerLength = 60; ///< about one line of a lock screen's banner

void suspiciousLocation(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto &locations = finder.passTemplate().locations;
    for (qsizetype i = 0; i < locations.size(); ++i) {
        const QString path = u"relevant_locations[%1]"_s.arg(i);
        const auto &location = locations[i];
        if (location.latitude == 0 && location.longitude == 0)
            finder.report({path}, u"The location lies at 0, 0, in the sea off Africa."_s,
                          u"Set its latitude and longitude."_s);
        if (location.message.size() > bannerLength)
            finder.report({path + u".message"_s},
                          u"The location's message is longer than a line of the lock screen."_s,
                          u"Keep it under %1 characters."_s.arg(bannerLength));
        if (const auto &name = finder.apple().organisationName;
            !name.isEmpty() && location.message.contains(name, Qt::CaseInsensitive))
            finder.report({path + u".message"_s},
                          u"The location's message repeats the organisation's name."_s,
                          u"The lock screen shows the name above the message: leave it out."_s);
    }
}

void differentRadii(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto &locations = finder.passTemplate().locations;
    const auto differs = [&](const Location &location) {
        return location.radius != locations.first().radius;
    };
    if (std::ranges::any_of(locations, differs))
        finder.report({u"relevant_locations"_s, {}, WalletPlatform::Apple},
                      u"The locations have different radii; Apple knows one for all."_s,
                      u"The smallest is used on Apple devices; Google uses its own."_s);
}

void misplacedAlignment(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const bool isBoardingPass = finder.passTemplate().kind == PassKind::BoardingPass;
    for (const auto &field : finder.passTemplate().fields) {
        if (field.format.alignment == TextAlignment::Natural)
            continue;
        const bool isFixed = field.slot == FieldSlot::Primary || field.slot == FieldSlot::Back;
        if (isFixed || isBoardingPass)
            finder.report({finder.fieldPath(field.key), u"value:"_s + field.key, WalletPlatform::Apple},
                          u"The alignment of \"%1\" has no effect here."_s.arg(finder.fieldName(field.key)),
                          u"Apple aligns primary and back fields, and boarding passes, by itself."_s);
    }
}

void changeMessageWithoutValue(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &field : finder.passTemplate().fields) {
        const auto &message = field.format.changeMessage;
        if (!message.isEmpty() && !message.contains("%@"_L1))
            finder.report({u"x_studio.fields.%1.change_message"_s.arg(field.key), {}, WalletPlatform::Apple},
                          u"The change message of \"%1\" has no %@, so no notification is shown."_s.arg(
                              finder.fieldName(field.key)),
                          u"Put %@ where the new value belongs."_s);
    }
}

void nothingToScan(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto &passTemplate = finder.passTemplate();
    if (!passTemplate.barcode && !(passTemplate.nfc && passTemplate.nfc->enabled))
        finder.report({u"barcode"_s}, u"The pass has neither a barcode nor NFC: it cannot be scanned."_s,
                      u"Add a barcode if staff are to scan it."_s);
}

void missingIcon(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto &passTemplate = finder.passTemplate();
    if (!passTemplate.studio.images.contains(ImageSlot::Icon) && passTemplate.brand.iconUrl.isEmpty())
        finder.report({u"brand.icon_url"_s, {}, WalletPlatform::Apple},
                      u"There is no icon; Wallet refuses a pass without one."_s,
                      u"Add a square picture. Until then the organisation's initial is drawn as the icon."_s);
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
        return u"Loyalty and gift cards, coupons and event tickets have one."_s;
    case ImageSlot::Thumbnail:
        return u"Memberships have one, and event tickets without a strip."_s;
    case ImageSlot::Background:
        return u"Only event tickets without a strip have one."_s;
    case ImageSlot::Footer:
        return u"Only boarding passes have one."_s;
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
                          u"The %1 image is not shown on this kind of pass."_s.arg(toApiName(slot)),
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
        finder.report({imagePath(it.key())},
                      u"The %1 image cannot be shown. %2"_s.arg(toApiName(it.key()), it->message),
                      u"Choose the picture again; passes are issued without it."_s);
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
            finder.report(
                {imagePath(slot), {}, WalletPlatform::Apple},
                u"The %1 image has %2 pixels across where a phone shows %3 or more."_s.arg(toApiName(slot))
                    .arg(qRound(seen.width()))
                    .arg(wanted.width()),
                u"Choose a larger picture, or crop less of it away."_s);
    }
}

constexpr std::array table{
    Rule{"P16", Severity::Warning, "Locations that look wrong or say too much", suspiciousLocation},
    Rule{"P19", Severity::Info, "Radii that Apple cannot tell apart", differentRadii},
    Rule{"F05", Severity::Warning, "Alignment where Apple has its own", misplacedAlignment},
    Rule{"F06", Severity::Warning, "Change messages that notify nobody", changeMessageWithoutValue},
    Rule{"B06", Severity::Info, "Neither barcode nor NFC", nothingToScan},
    Rule{"I01", Severity::Error, "No icon", missingIcon},
    Rule{"I02", Severity::Warning, "Images too small for a phone", smallImage},
    Rule{"I03", Severity::Warning, "Images this kind of pass does not show", unusedImage},
    Rule{"I06", Severity::Error, "Images whose files are missing or broken", unreadableImage},
};

} // namespace

std::span<const Rule> templateRules()
{
    return table;
}

} // namespace qairopay::lint
