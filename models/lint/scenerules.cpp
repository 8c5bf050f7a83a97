// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "artwork/cut.h"
#include "lint/finder.h"
#include "lint/losttexts.h"
#include "lint/rulelist.h"
#include "scene/legibility.h"
#include "scene/pointsize.h"

#include <QtCore/qset.h>

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::lint {

namespace {

constexpr double smallestModule = 2.3; ///< points of a QR or Aztec code; smaller ones are hard to scan
constexpr double smallestBar = 1.2;    ///< points of a PDF417 or Code 128: 0.19 mm

const scene::Picture *pictureOf(const Finder &finder, QStringView id)
{
    const auto *element = finder.appleScene().element(id);
    return element ? std::get_if<scene::Picture>(&element->shape) : nullptr;
}

/// Each slot's colour once: twenty labels of one colour are one mistake.
void lowContrast(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    QSet<scene::Role> reported;
    for (const auto &element : finder.appleScene().elements) {
        const bool isField = element.role == scene::Role::Label || element.role == scene::Role::Value ||
                             element.role == scene::Role::LogoText;
        if (!isField || reported.contains(element.role))
            continue;
        const auto found = scene::legibilityOf(finder.appleScene(), element);
        if (!found || !found->isLow())
            continue;
        reported.insert(element.role);
        if (found->picture) {
            const auto slot = toApiName(*found->picture);
            finder.report(
                {finder.path(u"x_studio.images."_s + slot, slot), element.id, WalletPlatform::Apple},
                Words::tr("\"%1\" on the %2 has a contrast of %3 in places; %4 is needed.")
                    .arg(std::get<scene::Text>(element.shape).drawn.left(40), pictureName(*found->picture))
                    .arg(found->ratio, 0, 'f', 1)
                    .arg(found->needed),
                Words::tr("Choose a darker picture, or move its focus."));
            continue;
        }
        const bool isLabel = element.role == scene::Role::Label;
        const QString where = isLabel ? finder.path(u"x_studio.brand.label_color"_s, u"labelColor"_s)
                                      : finder.path(u"brand.foreground_color"_s, u"foregroundColor"_s);
        finder.report({where, element.id, WalletPlatform::Apple},
                      (isLabel ? Words::tr("The label colour against the background has a contrast of %1; "
                                           "%2 is needed.")
                               : Words::tr("The text colour against the background has a contrast of %1; "
                                           "%2 is needed."))
                          .arg(found->ratio, 0, 'f', 1)
                          .arg(found->needed),
                      Words::tr("Choose a lighter or darker colour."));
    }
}

void tooManyFields(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &dropped : finder.appleScene().dropped) {
        if (dropped.fieldKey.isEmpty())
            continue;
        finder.report(
            {finder.fieldPath(dropped.fieldKey), {}, WalletPlatform::Apple},
            Words::tr("\"%1\" is not drawn: its row is full.").arg(finder.fieldName(dropped.fieldKey)),
            Words::tr("Move it to another slot, or to the back."));
    }
}

void textDoesNotFit(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    reportLostTexts(finder, WalletPlatform::Apple);
}

void emptyLogo(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    constexpr double leastDrawn = 0.7; ///< of a side
    Finder finder(rule, subject, findings);
    const auto *logo = pictureOf(finder, u"logo");
    if (!logo || logo->image.isNull())
        return;
    const auto drawn = artwork::drawnPart(logo->image);
    if (drawn.width() < logo->image.width() * leastDrawn ||
        drawn.height() < logo->image.height() * leastDrawn)
        finder.report({finder.path(u"x_studio.images.logo"_s, u"logo"_s), u"logo"_s, WalletPlatform::Apple},
                      Words::tr("The logo has wide clear margins, so that it looks small."),
                      Words::tr("Trim them, or crop closer."));
}

void denseBarcode(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto *element = finder.appleScene().element(u"barcode");
    const auto *modules = element ? std::get_if<scene::Modules>(&element->shape) : nullptr;
    if (!modules || modules->symbol.columns == 0)
        return;
    const bool isSquare = modules->symbol.rows == modules->symbol.columns;
    const double module = modules->area.width() / modules->symbol.columns;
    if (module < (isSquare ? smallestModule : smallestBar))
        finder.report({finder.path(u"barcode.payload_template"_s, u"barcodes[0].message"_s), u"barcode"_s,
                       WalletPlatform::Apple},
                      Words::tr("The barcode's modules are only %1 points (%2 mm) wide.")
                          .arg(module, 0, 'f', 1)
                          .arg(module * scene::millimetresOfPoint, 0, 'f', 2));
}

using enum Severity;

constexpr std::array table{
    Rule{"P08", Warning, "Contrast of texts against what is behind them",
         "Pale text is hard to read, most of all outdoors.",
         QT_TRANSLATE_NOOP("Lint", "Choose a lighter or darker colour."), lowContrast, lowContrast},
    Rule{"F02", Warning, "More fields than the phone draws", "The phone leaves the last ones out.",
         QT_TRANSLATE_NOOP("Lint", "Move it to another slot, or to the back."), tooManyFields, tooManyFields},
    Rule{"F11", Warning, "Texts that are cut off or shrink much",
         "The holder sees a part of the text, or a very small one.",
         QT_TRANSLATE_NOOP("Lint", "Shorten it, or give the row fewer fields."), textDoesNotFit,
         textDoesNotFit},
    Rule{"B05", Warning, "Barcodes too dense to scan",
         "Scanners need modules of 2.3 points in a square code, bars of 1.2 points in others.",
         QT_TRANSLATE_NOOP("Lint", "Put less into it: an id instead of an address, say."), denseBarcode,
         denseBarcode},
    Rule{"I08", Warning, "Logos with wide clear margins", "The logo looks smaller than it could be.",
         QT_TRANSLATE_NOOP("Lint", "Trim them, or crop closer."), emptyLogo, emptyLogo},
};

} // namespace

std::span<const Rule> sceneRules()
{
    return table;
}

} // namespace qairopay::lint
