// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scanbench/codereader.h"

#include <QtGui/qpainter.h>

#include <ZXing/ReadBarcode.h>

namespace qairopay::scanbench {

namespace {

ZXing::BarcodeFormat formatOf(BarcodeFormat format)
{
    switch (format) {
    case BarcodeFormat::Qr:
        return ZXing::BarcodeFormat::QRCode;
    case BarcodeFormat::Pdf417:
        return ZXing::BarcodeFormat::PDF417;
    case BarcodeFormat::Aztec:
        return ZXing::BarcodeFormat::Aztec;
    case BarcodeFormat::Code128:
        return ZXing::BarcodeFormat::Code128;
    }
    Q_UNREACHABLE_RETURN(ZXing::BarcodeFormat::QRCode);
}

ZXing::ImageView viewOf(const QImage &grey)
{
    return {grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
            static_cast<int>(grey.bytesPerLine())};
}

QByteArray bytesOf(const ZXing::Barcode &code)
{
    const auto &bytes = code.bytes();
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

QImage onWhite(const QImage &picture)
{
    if (picture.isNull() || !picture.hasAlphaChannel())
        return picture;
    QImage flat(picture.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(flat.rect(), picture);
    return flat;
}

} // namespace

std::optional<QByteArray> readCode(const QImage &picture, BarcodeFormat format)
{
    const QImage grey = picture.convertedTo(QImage::Format_Grayscale8);
    if (grey.isNull())
        return std::nullopt;
    const auto options =
        ZXing::ReaderOptions().setFormats(formatOf(format)).setTryInvert(false).setMaxNumberOfSymbols(1);
    const auto found = ZXing::ReadBarcode(viewOf(grey), options);
    return found.isValid() ? std::optional(bytesOf(found)) : std::nullopt;
}

QByteArrayList readCodes(const QImage &picture)
{
    const QImage grey = onWhite(picture).convertedTo(QImage::Format_Grayscale8);
    if (grey.isNull())
        return {};
    ZXing::BarcodeFormats formats;
    for (const auto format : allBarcodeFormats)
        formats |= formatOf(format);
    QByteArrayList messages;
    for (const auto &code : ZXing::ReadBarcodes(viewOf(grey), ZXing::ReaderOptions().setFormats(formats))) {
        if (auto message = bytesOf(code); !messages.contains(message))
            messages.append(std::move(message));
    }
    return messages;
}

} // namespace qairopay::scanbench
