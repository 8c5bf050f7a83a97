// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scanbench/codereader.h"

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

} // namespace

std::optional<QByteArray> readCode(const QImage &picture, BarcodeFormat format)
{
    const QImage grey = picture.convertedTo(QImage::Format_Grayscale8);
    if (grey.isNull())
        return std::nullopt;
    const auto options =
        ZXing::ReaderOptions().setFormats(formatOf(format)).setTryInvert(false).setMaxNumberOfSymbols(1);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(grey.bytesPerLine()));
    const auto found = ZXing::ReadBarcode(view, options);
    if (!found.isValid())
        return std::nullopt;
    const auto &bytes = found.bytes();
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

} // namespace qairopay::scanbench
