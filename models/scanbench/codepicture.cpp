// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scanbench/codepicture.h"

#include "scene/painter.h"
#include "scene/qcolour.h"

#include <QtGui/qpainter.h>

#include <algorithm>
#include <cmath>

namespace qairopay::scanbench {

namespace {

constexpr double around = 10; ///< points of the card beside the code's white box

const scene::Modules *modulesOf(const scene::Element *element)
{
    return element ? std::get_if<scene::Modules>(&element->shape) : nullptr;
}

/// Two codes of one message differ, and so do two messages in one format: the modules tell which it is.
std::optional<WantedCode> codeOf(const scene::Symbol &symbol, const QList<WantedCode> &codes, scene::Kit &kit)
{
    for (const auto &code : codes) {
        if (kit.symbols.symbol(code.format, code.message) == symbol)
            return code;
    }
    return std::nullopt;
}

QImage painted(const scene::Scene &scene, const QRectF &area, const scene::Fonts &fonts)
{
    QImage image((area.size() * pixelsPerPoint).toSize(), QImage::Format_RGB32);
    image.fill(scene::toQColor(scene.background));
    QPainter painter(&image);
    painter.scale(pixelsPerPoint, pixelsPerPoint);
    painter.translate(-area.topLeft());
    scene::paint(painter, scene, fonts);
    painter.end();
    return image.convertedTo(QImage::Format_Grayscale8);
}

double leastMargin(const QRectF &ink, const QRectF &box, bool isLinear)
{
    const double beside = std::min(ink.left() - box.left(), box.right() - ink.right());
    return isLinear ? beside : std::min({beside, ink.top() - box.top(), box.bottom() - ink.bottom()});
}

} // namespace

std::optional<CodePicture> codePictureOf(const scene::Scene &scene, const QList<WantedCode> &codes,
                                         scene::Kit &kit)
{
    const auto *modules = modulesOf(scene.element(u"barcode"));
    const auto *box = scene.element(u"barcode-box");
    if (!modules || !box)
        return std::nullopt;
    const auto code = codeOf(modules->symbol, codes, kit);
    if (!code)
        return std::nullopt;
    const QRectF area = box->rect.adjusted(-around, -around, around, around)
                            .intersected(QRectF(QPointF(), scene.size))
                            .toAlignedRect();
    const QRectF ink = modules->area;
    const bool isLinear = code->format == BarcodeFormat::Code128;
    const double width = ink.width() / modules->symbol.columns;
    const double height = ink.height() / modules->symbol.rows;
    return CodePicture{
        .code = *code,
        .picture = painted(scene, area, kit.fonts),
        .ink =
            QRectF((ink.topLeft() - area.topLeft()) * pixelsPerPoint, ink.size() * pixelsPerPoint).toRect(),
        .module = (isLinear ? width : std::min(width, height)) * scene::millimetresOfPoint,
        .quietModules = leastMargin(ink, box->rect, isLinear) / width};
}

int wantedQuietModules(BarcodeFormat format)
{
    switch (format) {
    case BarcodeFormat::Qr:
        return 4; // ISO 18004, 5.3.8
    case BarcodeFormat::Aztec:
        return 0; // ISO 24778 asks for none
    case BarcodeFormat::Pdf417:
        return 2; // ISO 15438, 5.8.3
    case BarcodeFormat::Code128:
        return 10; // ISO 15417, 4.2
    }
    Q_UNREACHABLE_RETURN(0);
}

} // namespace qairopay::scanbench
