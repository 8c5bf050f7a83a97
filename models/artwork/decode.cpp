// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "artwork/decode.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qcoreapplication.h>
#include <QtCore/qcryptographichash.h>
#include <QtGui/qcolorspace.h>
#include <QtGui/qimagereader.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::artwork {

namespace {

/// Markers of a scan. Within compressed data an FF is always followed by 00, so none is counted there.
qsizetype scansOf(const QByteArray &jpeg)
{
    return jpeg.count("\xff\xda");
}

QByteArray readerName(Format format)
{
    switch (format) {
    case Format::Png:
        return "png"_ba;
    case Format::Jpeg:
        return "jpeg"_ba;
    }
    Q_UNREACHABLE_RETURN({});
}

/// Wallets and screens show sRGB; what was exported in a wider space would look dull.
QImage inStandardColours(QImage image)
{
    const QColorSpace standard(QColorSpace::SRgb);
    const bool isCmyk = image.format() == QImage::Format_CMYK8888;
    if (image.colorSpace().isValid() && image.colorSpace() != standard)
        image = isCmyk ? image.convertedToColorSpace(standard, QImage::Format_ARGB32)
                       : image.convertedToColorSpace(standard);
    image.convertTo(QImage::Format_ARGB32_Premultiplied);
    image.setColorSpace({});
    return image;
}

Result<void> checkSize(QSize size)
{
    if (!size.isValid() || size.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       Phrase(QT_TRANSLATE_NOOP("Errors", "The picture is broken. Export it again.")));
    if (size.width() > maxSide || size.height() > maxSide)
        return failure(
            ErrorKind::LimitExceeded,
            Phrase(
                QT_TRANSLATE_NOOP(
                    "Errors", "The picture has %1 × %2 pixels; %3 on a side are the most. Make it smaller."),
                {QString::number(size.width()), QString::number(size.height()), QString::number(maxSide)}));
    return {};
}

} // namespace

std::optional<Format> formatOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return Format::Png;
    if (bytes.startsWith("\xff\xd8\xff"))
        return Format::Jpeg;
    return std::nullopt;
}

Error tooManyBytes()
{
    return failure(ErrorKind::LimitExceeded,
                   Phrase(QT_TRANSLATE_NOOP("Errors",
                                            "The file has more than %1 MiB. Save it smaller, as JPEG say."),
                          {QString::number(maxBytes >> 20)}))
        .error();
}

Result<QImage> decode(const QByteArray &bytes)
{
    if (bytes.size() > maxBytes)
        return std::unexpected(tooManyBytes());
    const auto format = formatOf(bytes);
    if (!format)
        return failure(ErrorKind::Unsupported,
                       Phrase(QT_TRANSLATE_NOOP(
                           "Errors", "Only PNG and JPEG pictures are taken. Export it as one of them.")));
    if (*format == Format::Jpeg && scansOf(bytes) > maxScans)
        return failure(
            ErrorKind::LimitExceeded,
            Phrase(QT_TRANSLATE_NOOP(
                "Errors", "The JPEG is built up in too many steps. Save it without “progressive”.")));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, readerName(*format));
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    if (const auto size = checkSize(reader.size()); !size)
        return std::unexpected(size.error());
    const auto image = reader.read();
    if (image.isNull())
        return failure(ErrorKind::InvalidInput,
                       Phrase(QT_TRANSLATE_NOOP("Errors", "The picture is broken. Export it again.")), {},
                       reader.errorString());
    return inStandardColours(image);
}

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

bool isSha256(QStringView text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

} // namespace qairopay::artwork
