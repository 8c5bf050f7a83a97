// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "lint/imagechecks.h"
#include "artwork/cut.h"
#include "lint/finder.h"
#include "lint/picturefile.h"

#include <QtCore/qset.h>

using namespace Qt::StringLiterals;

namespace qairopay::lint::images {

namespace {

constexpr double leastSeen = 0.75; ///< of a picture that fills its slot

PassKind kindOf(const QString &style)
{
    if (style == "boardingPass"_L1)
        return PassKind::BoardingPass;
    if (style == "coupon"_L1)
        return PassKind::Coupon;
    if (style == "eventTicket"_L1)
        return PassKind::EventTicket;
    return style == "generic"_L1 ? PassKind::Membership : PassKind::Loyalty;
}

/// Folder and slot → what there is of it.
struct Family
{
    QString folder;
    QString slot;
    QMap<int, QSize> sizes; ///< scale → pixels; empty sizes for what is no PNG

    [[nodiscard]] QSize largest() const { return sizes.isEmpty() ? QSize() : sizes.last(); }
};

QList<Family> familiesOf(const ForeignPass &pass)
{
    QMap<QString, Family> families;
    for (const auto &[name, bytes] : pass.files.asKeyValueRange()) {
        if (const auto picture = PictureName::of(name)) {
            auto &family = families[picture->folder + picture->slot];
            family.folder = picture->folder;
            family.slot = picture->slot;
            const auto head = PngHead::of(bytes);
            family.sizes.insert(picture->scale, head ? head->size : QSize());
        }
    }
    return families.values();
}

bool isTwice(QSize small, QSize large, double factor)
{
    const auto fits = [&](int a, int b) { return std::abs(a * factor - b) <= factor; };
    return small.isEmpty() || large.isEmpty() ||
           (fits(small.width(), large.width()) && fits(small.height(), large.height()));
}

Finder::Place at(const Family &family)
{
    return {family.folder + family.slot, family.folder.isEmpty() ? family.slot : QString()};
}

} // namespace

void missingIcon(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto families = familiesOf(finder.pass());
    if (!std::ranges::contains(families, u"icon"_s, &Family::slot))
        finder.report({u"icon.png"_s}, Words::tr("There is no icon.png; Wallet refuses a pass without one."),
                      Words::tr("Add icon.png, icon@2x.png and icon@3x.png."));
}

void scales(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &family : familiesOf(finder.pass())) {
        const auto &sizes = family.sizes;
        if (!sizes.contains(2) || !sizes.contains(3))
            finder.report(
                at(family),
                Words::tr("The %1 has no @%2x picture.").arg(family.slot).arg(sizes.contains(2) ? 3 : 2));
        const bool fits = isTwice(sizes.value(1), sizes.value(2), 2) &&
                          isTwice(sizes.value(1), sizes.value(3), 3) &&
                          isTwice(sizes.value(2), sizes.value(3), 1.5);
        if (!fits)
            finder.report(at(family),
                          Words::tr("The %1's pictures are not one size at once, twice and three times.")
                              .arg(family.slot));
    }
}

void unused(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto &pass = finder.pass();
    if (pass.style.isEmpty())
        return;
    const auto families = familiesOf(pass);
    const bool hasStrip = std::ranges::contains(families, u"strip"_s, &Family::slot);
    for (const auto &family : families) {
        const auto slot = imageSlotFromApiName(family.slot);
        const auto use = slot ? artwork::useOf(*slot, kindOf(pass.style), WalletPlatform::Apple, hasStrip)
                              : artwork::SlotUse::Shown;
        if (use == artwork::SlotUse::BesideStrip)
            finder.report(at(family), Words::tr("The %1 is not shown beside a strip.").arg(family.slot),
                          Words::tr("Leave the strip or this picture out."));
        else if (use == artwork::SlotUse::OtherKinds)
            finder.report(at(family), Words::tr("A %2 shows no %1.").arg(family.slot, pass.style));
    }
}

void cutOff(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &family : familiesOf(finder.pass())) {
        const auto slot = imageSlotFromApiName(family.slot);
        const auto size = family.largest();
        const auto shape =
            slot ? artwork::shapeOf(*slot, kindOf(finder.pass().style), WalletPlatform::Apple) : std::nullopt;
        if (!shape || size.isEmpty())
            continue;
        const auto seen = artwork::seenPart(size, {}, *shape);
        const double share = seen.width() * seen.height() / (double(size.width()) * size.height());
        if (share < leastSeen)
            finder.report(at(family), Words::tr("The phone cuts %1 % off the %2 picture.")
                                          .arg(qRound((1 - share) * 100))
                                          .arg(family.slot));
    }
}

void misspelt(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &name : finder.pass().files.keys()) {
        if (const auto meant = PictureName::meant(name); !meant.isEmpty())
            finder.report({name}, Words::tr("Wallet does not load \"%1\".").arg(name.right(80)),
                          Words::tr("Name it \"%1\".").arg(meant.right(80)));
    }
}

void broken(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &[name, bytes] : finder.pass().files.asKeyValueRange()) {
        if (!PictureName::of(name))
            continue;
        const auto head = PngHead::of(bytes);
        if (!head)
            finder.report({name}, Words::tr("\"%1\" is no PNG, whatever its name says.").arg(name.right(80)));
        else if (head->bits != 8 || head->isAnimated)
            finder.report(
                {name},
                head->isAnimated
                    ? Words::tr("\"%1\" is animated; Wallet shows pictures only.").arg(name.right(80))
                    : Words::tr("\"%1\" has %2 bits a channel, not 8.").arg(name.right(80)).arg(head->bits));
    }
}

void shadowed(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto &files = finder.pass().files;
    for (const auto &name : files.keys()) {
        const auto picture = PictureName::of(name);
        if (picture && picture->folder.endsWith(".lproj/"_L1) && files.contains(name.section(u'/', -1)))
            finder.report({name},
                          Words::tr("\"%1\" is never shown: the one at the top wins.").arg(name.right(80)));
    }
}

} // namespace qairopay::lint::images
