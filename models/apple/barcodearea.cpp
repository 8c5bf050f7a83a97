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

struct Placement
{
    QRectF box;
    QRectF ink;
    double textBaseline = 0;
};

/// Whole device pixels for each of `modules` within a width in the phone's points; at least one.
double pixelsPerModule(int modules, double width)
{
    return std::max(1.0, std::floor(width * 3 / modules));
}

QRectF boxAbove(double bottom, double width, double height)
{
    return {(cardWidth - width) / 2, bottom - height, width, height};
}

Placement squarePlacement(const scene::Symbol &symbol, double textWidth)
{
    const double pixels = pixelsPerModule(symbol.columns + 2, squareImageSize);
    const QSizeF module(pixels * pixelWidth, pixels * pixelHeight);
    const QSizeF image = module * (symbol.columns + 2);
    const double height =
        image.height() + squareTopPadding + squareBottomPadding + (textWidth > 0 ? squareTextHeight : 0);
    const QRectF box = boxAbove(squareBoxBottom, image.width() + 2 * squareSidePadding, height);
    const QPointF origin(box.left() + squareSidePadding + module.width(),
                         box.top() + squareTopPadding + module.height());
    return {box, {origin, module * symbol.columns}, box.bottom() - squareTextBaseline};
}

/// As wide as the image or as a long text needs.
double flatBoxWidth(double image, double textWidth)
{
    const double text = textWidth > 0 ? std::min(textWidth, altTextMaxWidth) + 2 * altTextInset : 0;
    return std::max(image + 2 * flatSidePadding, text);
}

Placement linearPlacement(const scene::Symbol &symbol, double textWidth)
{
    const double module = linearImageWidth / (symbol.columns + 2 * linearQuietModules);
    const double ink = module * symbol.columns;
    const double height = linearBoxHeight + (textWidth > 0 ? flatTextHeight : 0);
    const QRectF box = boxAbove(flatBoxBottom, flatBoxWidth(linearImageWidth, textWidth), height);
    return {box,
            {(cardWidth - ink) / 2, box.top() + linearTopPadding, ink, linearHeight},
            box.bottom() - linearTextBaseline};
}

Placement stackedPlacement(const scene::Symbol &symbol, double textWidth)
{
    const int across = symbol.columns + 2 * stackedQuietModules;
    const double pixels = pixelsPerModule(across, stackedImageWidth);
    const double rowPixels =
        std::min(stackedRowModules * pixels, pixelsPerModule(symbol.rows, stackedMaxHeight));
    const QSizeF ink(pixels * pixelWidth * symbol.columns, rowPixels * pixelHeight * symbol.rows);
    const double textHeight = textWidth > 0 ? flatTextHeight : 0;
    const QRectF box =
        boxAbove(flatBoxBottom, flatBoxWidth(pixels * pixelWidth * across, textWidth),
                 std::max(stackedBoxHeight, ink.height() + 2 * squareBottomPadding) + textHeight);
    const double centre = box.bottom() - stackedCentre - textHeight;
    return {box,
            {QPointF((cardWidth - ink.width()) / 2, centre - ink.height() / 2), ink},
            box.bottom() - stackedTextBaseline};
}

Placement placementOf(BarcodeFormat format, const scene::Symbol &symbol, double textWidth)
{
    switch (format) {
    case BarcodeFormat::Qr:
    case BarcodeFormat::Aztec:
        return squarePlacement(symbol, textWidth);
    case BarcodeFormat::Code128:
        return linearPlacement(symbol, textWidth);
    case BarcodeFormat::Pdf417:
        return stackedPlacement(symbol, textWidth);
    }
    Q_UNREACHABLE_RETURN({});
}

const scene::FontSpec altTextFont{scene::Family::Inter, altTextSize, 400, 0};

void addAltText(scene::Composer &composer, const QString &text, const Placement &placement)
{
    scene::Line line;
    line.id = u"barcode-text"_s;
    line.role = scene::Role::BarcodeText;
    line.font = altTextFont;
    line.colour = black;
    line.text = text;
    const double width = std::min(placement.box.width() - 2 * flatSidePadding, altTextMaxWidth);
    composer.addLine(line, {(cardWidth - width) / 2, width}, placement.textBaseline, scene::Align::Center);
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
        const double textWidth =
            barcode.altText.isEmpty() ? 0 : composer.kit().fonts.width(altTextFont, barcode.altText);
        const auto placement = placementOf(barcode.format, *symbol, textWidth);
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
