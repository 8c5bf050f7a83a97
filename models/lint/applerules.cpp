// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "artwork/cut.h"
#include "lint/finder.h"
#include "lint/rulelist.h"

#include <QtCore/qset.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::lint {

namespace {

constexpr double largeText = 18; ///< points; WCAG asks less contrast of it
constexpr double contrastSmall = 4.5;
constexpr double contrastLarge = 3;
constexpr double smallestModule = 2.3; ///< points; smaller ones are hard to scan
constexpr double worstShrink = 0.75;   ///< of the size a text should have

const scene::Picture *pictureOf(const Finder &finder, QStringView id)
{
    const auto *element = finder.appleScene().element(id);
    return element ? std::get_if<scene::Picture>(&element->shape) : nullptr;
}

/// The strip that a text stands on; null: it stands on the card.
const scene::Picture *stripBelow(const Finder &finder, const scene::Element &element)
{
    const auto *strip = pictureOf(finder, u"strip");
    const bool isOnIt = strip && !strip->image.isNull() && strip->target.contains(element.rect.center());
    return isOnIt ? strip : nullptr;
}

/// The mean of what lies behind a text, from some points of it: each keystroke asks.
Colour behind(const scene::Picture &picture, const QRectF &rect)
{
    constexpr int points = 24; // across and down
    const QRectF part = rect.intersected(picture.target);
    int red = 0;
    int green = 0;
    int blue = 0;
    for (int i = 0; i < points * points; ++i) {
        const QPointF share((i % points + 0.5) / points,
                            (i / points + 0.5) / points); // NOLINT(bugprone-integer-division)
        const double x = part.left() + share.x() * part.width() - picture.target.left();
        const double y = part.top() + share.y() * part.height() - picture.target.top();
        const QPoint at(
            static_cast<int>(picture.source.left() + x / picture.target.width() * picture.source.width()),
            static_cast<int>(picture.source.top() + y / picture.target.height() * picture.source.height()));
        const QRgb pixel = picture.image.rect().contains(at) ? picture.image.pixel(at) : 0;
        red += qRed(pixel);
        green += qGreen(pixel);
        blue += qBlue(pixel);
    }
    constexpr int all = points * points;
    return {quint8(red / all), quint8(green / all), quint8(blue / all)};
}

/// Each slot's colour once: twenty labels of one colour are one mistake.
void lowContrast(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    QSet<scene::Role> reported;
    for (const auto &element : finder.appleScene().elements) {
        const auto *text = std::get_if<scene::Text>(&element.shape);
        const bool isField = element.role == scene::Role::Label || element.role == scene::Role::Value ||
                             element.role == scene::Role::LogoText;
        if (!text || !isField || reported.contains(element.role))
            continue;
        const double needed = text->font.size >= largeText ? contrastLarge : contrastSmall;
        const auto *strip = stripBelow(finder, element);
        const double contrast = contrastRatio(text->colour, strip ? behind(*strip, element.rect)
                                                                  : finder.appleScene().background);
        if (contrast >= needed)
            continue;
        reported.insert(element.role);
        if (strip) {
            finder.report(
                {u"x_studio.images.strip"_s, element.id, WalletPlatform::Apple},
                u"\"%1\" on the strip has a contrast of %2; %3 is needed."_s.arg(text->drawn.left(40))
                    .arg(contrast, 0, 'f', 1)
                    .arg(needed),
                u"Choose a darker picture, or move its focus."_s);
            continue;
        }
        const bool isLabel = element.role == scene::Role::Label;
        finder.report({isLabel ? u"x_studio.brand.label_color"_s : u"brand.foreground_color"_s, element.id,
                       WalletPlatform::Apple},
                      u"%1 against the background has a contrast of %2; %3 is needed."_s
                          .arg(isLabel ? u"The label colour"_s : u"The text colour"_s)
                          .arg(contrast, 0, 'f', 1)
                          .arg(needed),
                      u"Choose a lighter or darker colour."_s);
    }
}

void expiredLook(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    if (finder.apple().isVoided)
        finder.report({{}, u"barcode"_s, WalletPlatform::Apple},
                      u"The pass is voided: Wallet shows it as expired and pales its barcode."_s,
                      u"This is how a revoked pass looks."_s);
}

void tooManyFields(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &dropped : finder.appleScene().dropped) {
        if (dropped.fieldKey.isEmpty())
            continue;
        finder.report({finder.fieldPath(dropped.fieldKey), {}, WalletPlatform::Apple},
                      u"\"%1\" is not drawn: its row is full."_s.arg(finder.fieldName(dropped.fieldKey)),
                      u"Move it to another slot, or to the back."_s);
    }
}

void valueOfWrongType(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &field : finder.passTemplate().fields) {
        const bool wantsAmount = field.format.type == ValueType::Currency;
        if (wantsAmount && field.format.currencyCode.size() != 3)
            finder.report({u"x_studio.fields.%1.currency_code"_s.arg(field.key), u"value:"_s + field.key},
                          u"\"%1\" has no currency."_s.arg(finder.fieldName(field.key)),
                          u"Give its three letters, such as EUR."_s);
        const bool wantsNumber = wantsAmount || field.format.type == ValueType::Number || field.numeric;
        const auto &fields = finder.apple().fields(field.slot);
        const auto it = std::ranges::find(fields, field.key, &apple::Field::key);
        if (wantsNumber && it != fields.end() && !it->value.isNumber && !it->value.text.isEmpty())
            finder.report(
                {finder.fieldPath(field.key) + u".value"_s, u"value:"_s + field.key},
                u"\"%1\" should be a number, but its value is not."_s.arg(finder.fieldName(field.key)),
                u"Write digits, with a point for decimals and without leading zeros."_s);
    }
}

void dateOfWrongForm(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &field : finder.passTemplate().fields) {
        const bool wantsDate =
            field.format.type == ValueType::Date || field.format.type == ValueType::RelativeDate;
        const auto &fields = finder.apple().fields(field.slot);
        const auto it = std::ranges::find(fields, field.key, &apple::Field::key);
        if (wantsDate && it != fields.end() && !it->dateStyle && !it->value.text.isEmpty())
            finder.report({finder.fieldPath(field.key) + u".value"_s, u"value:"_s + field.key},
                          u"\"%1\" should be a date, but its value is not one Wallet reads."_s.arg(
                              finder.fieldName(field.key)),
                          u"Write 2026-12-31, or 2026-12-31T18:00+01:00 with a time."_s);
    }
}

void textDoesNotFit(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &element : finder.appleScene().elements) {
        const auto *text = std::get_if<scene::Text>(&element.shape);
        if (!text)
            continue;
        const bool isTiny =
            element.losses.shrunkFrom > 0 && text->font.size < element.losses.shrunkFrom * worstShrink;
        if (!element.losses.elided && !isTiny)
            continue;
        const QString where =
            element.fieldKey.isEmpty() ? u"x_studio.brand.logo_text"_s : finder.fieldPath(element.fieldKey);
        const QString what =
            element.fieldKey.isEmpty()
                ? u"A text"_s
                : u"The %1 of \"%2\""_s.arg(element.role == scene::Role::Label ? u"label"_s : u"value"_s,
                                            finder.fieldName(element.fieldKey));
        const QString sentence = element.losses.elided ? u"%1 is cut off: \"%2\"."_s.arg(what, text->drawn)
                                                       : u"%1 shrinks from %2 to %3 points."_s.arg(what)
                                                             .arg(element.losses.shrunkFrom)
                                                             .arg(text->font.size, 0, 'f', 1);
        finder.report({where, element.id, WalletPlatform::Apple}, sentence,
                      u"Shorten it, or give the row fewer fields."_s);
    }
}

void unusualBarcodeText(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    if (finder.apple().barcodes.isEmpty())
        return;
    const auto &message = finder.apple().barcodes.first().message;
    const bool isAscii = std::ranges::all_of(message, [](QChar c) { return c.unicode() < 0x80; });
    if (!isAscii)
        finder.report({u"barcode.payload_template"_s, u"barcode"_s},
                      u"The barcode's text has characters that many scanners misread."_s,
                      u"Keep to plain letters without accents, digits and signs."_s);
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
        finder.report({u"x_studio.images.logo"_s, u"logo"_s, WalletPlatform::Apple},
                      u"The logo has wide clear margins, so that it looks small."_s,
                      u"Trim them, or crop closer."_s);
}

void denseBarcode(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto *element = finder.appleScene().element(u"barcode");
    const auto *modules = element ? std::get_if<scene::Modules>(&element->shape) : nullptr;
    if (!modules || modules->symbol.rows != modules->symbol.columns)
        return;
    const double module = modules->area.width() / modules->symbol.columns;
    if (module < smallestModule)
        finder.report({u"barcode.payload_template"_s, u"barcode"_s, WalletPlatform::Apple},
                      u"The barcode's modules are only %1 points wide."_s.arg(module, 0, 'f', 1),
                      u"Put less into it: an id instead of an address, say."_s);
}

void barcodeNotDrawn(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    if (!finder.apple().barcodes.isEmpty() && !finder.appleScene().element(u"barcode"))
        finder.report({u"barcode.payload_template"_s},
                      u"The barcode cannot be drawn: it has no text, or one that does not fit its kind."_s,
                      u"Shorten the payload, or choose QR."_s);
}

void longNfcMessage(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    if (finder.apple().nfc && finder.apple().nfc->message.toUtf8().size() > limits::nfcMessageBytes)
        finder.report({u"nfc.payload_template"_s, {}, WalletPlatform::Apple},
                      u"The NFC message has more than %1 bytes; the device cuts it off without a word."_s.arg(
                          limits::nfcMessageBytes),
                      u"Shorten the payload."_s);
}

/// What the document itself says it left out: certificates without NFC, missing keys.
void leftOut(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &remark : finder.apple().remarks)
        finder.report({remark.where, {}, WalletPlatform::Apple}, remark.message,
                      u"The pass is issued without it."_s);
}

constexpr std::array table{
    Rule{"P08", Severity::Warning, "Contrast of texts against the background", lowContrast},
    Rule{"I08", Severity::Warning, "Logos with wide clear margins", emptyLogo},
    Rule{"P15", Severity::Info, "A voided pass looks expired", expiredLook},
    Rule{"F02", Severity::Warning, "More fields than the phone draws", tooManyFields},
    Rule{"F03", Severity::Warning, "Numbers and amounts that are none", valueOfWrongType},
    Rule{"P14", Severity::Warning, "Dates that Wallet does not read", dateOfWrongForm},
    Rule{"F11", Severity::Warning, "Texts that are cut off or shrink much", textDoesNotFit},
    Rule{"B01", Severity::Error, "A barcode that cannot be drawn", barcodeNotDrawn},
    Rule{"B02", Severity::Warning, "Barcode texts that scanners misread", unusualBarcodeText},
    Rule{"B05", Severity::Warning, "Barcodes too dense to scan", denseBarcode},
    Rule{"N01", Severity::Warning, "NFC messages that are cut off", longNfcMessage},
    Rule{"Z15", Severity::Warning, "What the certificate does not allow", leftOut},
};

} // namespace

std::span<const Rule> appleRules()
{
    return table;
}

} // namespace qairopay::lint
