// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/barcodearea.h"

#include "apple/cardmetrics.h"

#include <QtCore/qstringconverter.h>

#include <algorithm>
#include <cmath>
#include <expected>

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
    double textCentre = cardWidth / 2;
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

bool isWidened(double image, double box)
{
    return box > image + 2 * sidePadding + 0.01;
}

/// As wide as the image or as a long text needs.
double boxWidth(double image, double textWidth)
{
    const double text = textWidth > 0 ? std::min(textWidth, altTextMaxWidth) + 2 * altTextInset : 0;
    return std::max(image + 2 * sidePadding, text);
}

Placement squarePlacement(const scene::Symbol &symbol, double textWidth)
{
    const double pixels = pixelsPerModule(symbol.columns + 2, squareImageSize);
    const QSizeF module(pixels * pixelWidth, pixels * pixelHeight);
    const QSizeF image = module * (symbol.columns + 2);
    const double height =
        image.height() + squareTopPadding + squareBottomPadding + (textWidth > 0 ? squareTextHeight : 0);
    const QRectF box = boxAbove(squareBoxBottom, boxWidth(image.width(), textWidth), height);
    const QPointF origin((cardWidth - image.width()) / 2 + module.width(),
                         box.top() + squareTopPadding + module.height());
    return {box, {origin, module * symbol.columns}, box.bottom() - squareTextBaseline, cardWidth / 2};
}

Placement linearPlacement(const scene::Symbol &symbol, double textWidth)
{
    const double module = linearImageWidth / (symbol.columns + 2 * linearQuietModules);
    const double ink = module * symbol.columns;
    const double height = linearBoxHeight + (textWidth > 0 ? flatTextHeight : 0);
    const double width = boxWidth(linearImageWidth, textWidth);
    const bool isWide = isWidened(linearImageWidth, width);
    const QRectF box = boxAbove(flatBoxBottom, width, height).translated(isWide ? 0 : linearShift, 0);
    const double left = (cardWidth - ink) / 2 + (isWide ? linearShiftInWideBox : linearShift);
    return {box,
            {left, box.top() + linearTopPadding, ink, linearHeight},
            box.bottom() - linearTextBaseline,
            cardWidth / 2 + linearShiftInWideBox};
}

Placement stackedPlacement(const scene::Symbol &symbol, double textWidth)
{
    const int across = symbol.columns + 2 * stackedQuietModules;
    const double pixels = pixelsPerModule(across, stackedImageWidth);
    const double rowPixels =
        std::min(stackedRowModules * pixels, pixelsPerModule(symbol.rows, stackedMaxHeight));
    const QSizeF ink(pixels * pixelWidth * symbol.columns, rowPixels * pixelHeight * symbol.rows);
    const double textHeight = textWidth > 0 ? flatTextHeight : 0;
    const double image = pixels * pixelWidth * across;
    const double width = boxWidth(image, textWidth);
    const QRectF box =
        boxAbove(flatBoxBottom, width,
                 std::max(stackedBoxHeight, ink.height() + 2 * squareBottomPadding) + textHeight);
    const double left = (cardWidth - ink.width()) / 2 + (isWidened(image, width) ? 0 : stackedShift);
    const double centre = box.bottom() - stackedCentre - textHeight;
    const QRectF place(QPointF(left, centre - ink.height() / 2), ink);
    return {box, place, box.bottom() - stackedTextBaseline, place.center().x()};
}

Rule lookOf(BarcodeFormat format)
{
    switch (format) {
    case BarcodeFormat::Qr:
        return Rule::FrontQr;
    case BarcodeFormat::Aztec:
        return Rule::FrontAztec;
    case BarcodeFormat::Code128:
        return Rule::FrontCode128;
    case BarcodeFormat::Pdf417:
        return Rule::FrontPdf417;
    }
    Q_UNREACHABLE_RETURN(Rule::FrontQr);
}

Rule ruleOf(const DrawnCode &code, double opacity)
{
    if (opacity < 1)
        return Rule::FrontExpired;
    const Rule look = lookOf(code.barcode->format);
    // That its look is a guess says more than why it is this code.
    return groundOf(look).mark == scene::Mark::Assumed ? look : code.passedOver.value_or(look);
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

/// From the measured card's place to that on another phone's, where it stays in the middle and at the bottom.
Placement moved(Placement placement, QSizeF card)
{
    const QPointF by((card.width() - cardWidth) / 2, card.height() - cardHeight);
    placement.box.translate(by);
    placement.ink.translate(by);
    placement.textBaseline += by.y();
    placement.textCentre += by.x();
    return placement;
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
    const double width = std::min(placement.box.width() - 2 * sidePadding, altTextElideWidth);
    composer.addLine(line, {placement.textCentre - width / 2, width}, placement.textBaseline,
                     scene::Align::Center);
}

/// Why a device draws no code of this, and by which rule it goes on with the next.
struct Refusal
{
    QString reason;
    Rule rule;
};

std::expected<scene::Symbol, Refusal> symbolOf(scene::Kit &kit, const Barcode &barcode, CodeDevice device)
{
    constexpr qsizetype longestName = 40;
    if (device == CodeDevice::Watch && barcode.format == BarcodeFormat::Code128)
        return std::unexpected(Refusal{u"The Watch does not show Code 128."_s, Rule::BarcodeFirst});
    const auto bytes = messageBytes(barcode);
    if (!bytes)
        return std::unexpected(Refusal{u"The barcode's text cannot be written in \"%1\"."_s.arg(
                                           barcode.messageEncoding.left(longestName)),
                                       Rule::BarcodeEncoding});
    return kit.symbols.symbol(barcode.format, *bytes).transform_error([](const Error &error) {
        return Refusal{error.message, Rule::BarcodeFirst};
    });
}

} // namespace

QString encodingFor(QStringView message)
{
    const bool isLatin1 = std::ranges::all_of(message, [](QChar c) { return c.unicode() < 0x100; });
    return isLatin1 ? u"iso-8859-1"_s : u"utf-8"_s;
}

std::expected<QByteArray, EncodingFault> messageBytes(const Barcode &barcode)
{
    if (barcode.messageEncoding.isEmpty()) // Wallet wants one: that UTF-8 stands for it is assumed
        return barcode.message.toUtf8();
    const auto name = barcode.messageEncoding.toLatin1();
    QStringEncoder encoder(name.constData(), QStringConverter::Flag::Stateless);
    QStringDecoder decoder(name.constData(), QStringConverter::Flag::Stateless);
    // Qt has a name for whatever this computer is set to.
    if (!encoder.isValid() || !decoder.isValid() || name.compare("locale", Qt::CaseInsensitive) == 0)
        return std::unexpected(EncodingFault::UnfitEncoding);
    const QByteArray bytes = encoder(barcode.message);
    // An encoding that switches between tables would have to be closed, which Qt does not do.
    if (bytes.contains('\x1B') && !barcode.message.contains(u'\x1B'))
        return std::unexpected(EncodingFault::UnfitEncoding);
    const QString back = decoder(bytes);
    if (encoder.hasError() || back != barcode.message)
        return std::unexpected(EncodingFault::MissingCharacters);
    return bytes;
}

std::optional<DrawnCode> drawnCode(scene::Composer &composer, const QList<Barcode> &barcodes,
                                   CodeDevice device)
{
    std::optional<Rule> passedOver;
    for (const auto &barcode : barcodes) {
        const auto symbol = symbolOf(composer.kit(), barcode, device);
        if (symbol)
            return DrawnCode{&barcode, *symbol, passedOver};
        composer.drop({{}, {}, {}, symbol.error().reason});
        if (passedOver != Rule::BarcodeEncoding) // a guess among them makes the whole a guess
            passedOver = symbol.error().rule;
    }
    return std::nullopt;
}

QRectF addBarcode(scene::Composer &composer, const QList<Barcode> &barcodes, double opacity)
{
    const auto code = drawnCode(composer, barcodes, CodeDevice::Phone);
    if (!code)
        return {};
    const QString &altText = code->barcode->altText;
    const double textWidth = altText.isEmpty() ? 0 : composer.kit().fonts.width(altTextFont, altText);
    const auto placement =
        moved(placementOf(code->barcode->format, code->symbol, textWidth), composer.scene().size);
    composer.setGround(&groundOf(ruleOf(*code, opacity)));
    composer.addRoundedFill(u"barcode-box"_s, scene::Role::Decoration, placement.box, boxRadius, white);
    composer.addModules(u"barcode"_s, code->symbol, placement.ink, opacity);
    // Nobody has seen a text below an Aztec code.
    const bool isAztec = code->barcode->format == BarcodeFormat::Aztec;
    composer.setGround(isAztec ? &groundOf(Rule::FrontAztec) : nullptr);
    addAltText(composer, altText, placement);
    composer.setGround(nullptr);
    return placement.box;
}

} // namespace qairopay::apple
