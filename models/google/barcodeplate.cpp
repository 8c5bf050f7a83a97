// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/barcodeplate.h"

#include "google/cardmetrics.h"
#include "google/face.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::google {

namespace {

using namespace metrics;
using scene::Role;

constexpr Colour white{255, 255, 255};
constexpr Colour plateText{0x20, 0x21, 0x24};
constexpr double inactiveOpacity = 0.25; // assumed

const scene::FontSpec textFont{scene::Family::Roboto, plateTextSize, 400, 0};

bool isSquare(BarcodeFormat format)
{
    return format == BarcodeFormat::Qr || format == BarcodeFormat::Aztec;
}

/// As wide as the code wants it, or its text does.
double plateWidth(const Sheet &sheet, BarcodeFormat format, const QString &text)
{
    const double wanted = sheet.fonts().width(textFont, text) + 2 * platePadding;
    return std::clamp(wanted, isSquare(format) ? squarePlate : flatPlateWidth, sheet.width() - 2 * padding);
}

} // namespace

double addBarcodePlate(Sheet &sheet, const Document &document, bool isActive, double top)
{
    if (!document.object.barcode)
        return top;
    const auto &barcode = *document.object.barcode;
    auto &composer = sheet.composer();
    const auto symbol = composer.kit().symbols.symbol(barcode.format, barcode.value.toUtf8());
    if (!symbol) {
        composer.drop({{}, {}, {}, u"The barcode's text cannot be encoded."_s});
        return top;
    }
    const QString text = barcodeTextOf(document);
    const double codeWidth = isSquare(barcode.format) ? squarePlate : flatPlateWidth;
    const double codeHeight = isSquare(barcode.format) ? squarePlate : flatPlateHeight;
    const double width = plateWidth(sheet, barcode.format, text);
    const double textHeight = text.isEmpty() ? 0 : plateTextHeight;
    const QRectF plate((sheet.width() - width) / 2, top, width, codeHeight + textHeight);
    sheet.follow(isActive ? Rule::CardBarcode : Rule::CardState);
    composer.addRoundedFill(u"barcode-box"_s, Role::Decoration, plate, plateRadius, white);
    const QRectF code((sheet.width() - codeWidth) / 2, top, codeWidth, codeHeight);
    composer.addModules(u"barcode"_s, *symbol,
                        code.adjusted(platePadding, platePadding, -platePadding, -platePadding),
                        isActive ? 1 : inactiveOpacity);
    sheet.follow(Rule::CardBarcodeText);
    const scene::Line line{u"barcode-text"_s, Role::BarcodeText, textFont, plateText, text, {}, {}};
    sheet.addText(line, {plate.left() + platePadding, plate.width() - 2 * platePadding},
                  plate.bottom() - plateTextHeight - plateTextRise, Side::Middle);
    return plate.bottom();
}

} // namespace qairopay::google
