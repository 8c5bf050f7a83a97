// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/barcodearea.h"

#include "apple/cardmetrics.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

using namespace metrics;

constexpr Colour white{255, 255, 255};
constexpr Colour black{0, 0, 0};

bool isSquare(BarcodeFormat format)
{
    return format == BarcodeFormat::Qr || format == BarcodeFormat::Aztec;
}

/// The largest module of whole device pixels with which `modules` fit a width in points.
double moduleSize(int modules, double width)
{
    const double pixels = std::floor(width * pixelsPerPoint / modules);
    return std::max(1.0, pixels) / pixelsPerPoint;
}

struct Placement
{
    QRectF box;
    QRectF ink;
    double textBaseline = 0;
};

Placement squarePlacement(const scene::Symbol &symbol, bool hasText)
{
    const double module = moduleSize(symbol.columns + 2, squareImageSize);
    const double side = module * (symbol.columns + 2) + 2 * squarePadding;
    const double height = side + (hasText ? altTextHeight : 0);
    const QRectF box((cardWidth - side) / 2, squareBoxBottom - height, side, height);
    const double ink = module * symbol.columns;
    const QPointF origin(box.left() + squarePadding + module, box.top() + squarePadding + module);
    return {box, {origin, QSizeF(ink, ink)}, box.bottom() - squarePadding - 3};
}

Placement flatPlacement(const scene::Symbol &symbol, BarcodeFormat format, bool hasText)
{
    const bool isLinear = format == BarcodeFormat::Code128;
    const double module = moduleSize(symbol.columns, flatMaxWidth);
    const double width = module * symbol.columns;
    const double inkHeight = isLinear ? code128Height : symbol.rows * std::round(module * 2 * 3) / 3;
    const double padding = isLinear ? code128Padding : flatPadding;
    const double height = inkHeight + 2 * padding + (hasText ? altTextHeight : 0);
    const QRectF box((cardWidth - flatBoxWidth) / 2, flatBoxBottom - height, flatBoxWidth, height);
    const QRectF ink(box.left() + (flatBoxWidth - width) / 2, box.top() + padding, width, inkHeight);
    return {box, ink, box.bottom() - 10};
}

void addAltText(scene::Composer &composer, const QString &text, const Placement &placement)
{
    scene::Line line;
    line.id = u"barcode-text"_s;
    line.role = scene::Role::BarcodeText;
    line.font = {scene::Family::Inter, altTextSize, 400, 0};
    line.colour = black;
    line.text = text;
    const scene::Span span{placement.box.left() + squarePadding, placement.box.width() - 2 * squarePadding};
    composer.addLine(line, span, placement.textBaseline, scene::Align::Center);
}

} // namespace

QByteArray messageBytes(const Barcode &barcode)
{
    const bool isLatin1 = barcode.messageEncoding.compare("iso-8859-1"_L1, Qt::CaseInsensitive) == 0;
    return isLatin1 ? barcode.message.toLatin1() : barcode.message.toUtf8();
}

QRectF addBarcode(scene::Composer &composer, const QList<Barcode> &barcodes, double opacity)
{
    for (const auto &barcode : barcodes) {
        const auto symbol = composer.kit().symbols.symbol(barcode.format, messageBytes(barcode));
        if (!symbol)
            continue;
        const bool hasText = !barcode.altText.isEmpty();
        const auto placement = isSquare(barcode.format) ? squarePlacement(*symbol, hasText)
                                                        : flatPlacement(*symbol, barcode.format, hasText);
        composer.addRoundedFill(u"barcode-box"_s, scene::Role::Decoration, placement.box, boxRadius, white);
        composer.addModules(u"barcode"_s, *symbol, placement.ink, opacity);
        addAltText(composer, barcode.altText, placement);
        return placement.box;
    }
    if (!barcodes.isEmpty())
        composer.drop({{}, {}, {}, u"The barcode's text cannot be encoded."_s});
    return {};
}

} // namespace qairopay::apple
