// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "artwork/png.h"

#include "artwork/runcoder.h"

#include <QtCore/qendian.h>

#include <zlib.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace qairopay::artwork {

namespace {

constexpr qsizetype channels = 4;
constexpr char rgba = 6;
constexpr char eightBits = 8;

/// PNG's row filters (PNG specification, 9.2).
enum Filter : quint8 { Sub = 1, Up = 2 };

using Row = std::vector<quint8>;

/// Words of an image's row to bytes: red, green, blue, alpha.
void writePixels(const QRgb *source, qsizetype width, quint8 *target)
{
    for (qsizetype i = 0; i < width; ++i) {
        const quint32 ordered = qToBigEndian((source[i] << 8) | (source[i] >> 24)); // 0xRRGGBBAA
        std::memcpy(target + i * channels, &ordered, channels);
    }
}

quint32 cost(quint8 difference)
{
    return static_cast<quint32>(std::abs(static_cast<qint8>(difference)));
}

quint32 filterUp(const Row &row, const Row &above, quint8 *target)
{
    quint32 sum = 0;
    for (size_t i = 0; i < row.size(); ++i) {
        target[i] = static_cast<quint8>(row[i] - above[i]);
        sum += cost(target[i]);
    }
    return sum;
}

quint32 filterSub(const Row &row, quint8 *target)
{
    quint32 sum = 0;
    for (size_t i = 0; i < row.size(); ++i) {
        target[i] = static_cast<quint8>(row[i] - (i < channels ? 0 : row[i - channels]));
        sum += cost(target[i]);
    }
    return sum;
}

/// A row's pixels as bytes, not premultiplied. Only rows with clear pixels are converted.
void readRow(const QImage &image, int y, Row &bytes)
{
    const auto *const words = reinterpret_cast<const QRgb *>(image.constScanLine(y));
    if (std::all_of(words, words + image.width(), [](QRgb pixel) { return qAlpha(pixel) == 255; })) {
        writePixels(words, image.width(), bytes.data());
        return;
    }
    const auto plain = image.copy(0, y, image.width(), 1).convertToFormat(QImage::Format_ARGB32);
    writePixels(reinterpret_cast<const QRgb *>(plain.constScanLine(0)), image.width(), bytes.data());
}

/// All rows, each with the filter that leaves the smaller numbers: those like the row above become zeros.
QByteArray compressedRows(const QImage &image)
{
    const auto rowBytes = static_cast<size_t>(image.width() * channels);
    Row above(rowBytes);
    Row row(rowBytes);
    Row up(rowBytes + 1, Up);
    Row sub(rowBytes + 1, Sub);
    RunCoder coder;
    for (int y = 0; y < image.height(); ++y) {
        if (y > 0 && std::memcmp(image.constScanLine(y), image.constScanLine(y - 1), rowBytes) == 0) {
            coder.append({up.data(), 1});
            coder.appendZeros(static_cast<qsizetype>(rowBytes));
            continue;
        }
        readRow(image, y, row);
        const auto upCost = filterUp(row, above, up.data() + 1);
        const auto subCost = filterSub(row, sub.data() + 1);
        coder.append(subCost < upCost ? sub : up);
        above.swap(row);
    }
    return coder.finish();
}

void appendNumber(QByteArray &out, quint32 number)
{
    const quint32 ordered = qToBigEndian(number);
    out.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
}

void appendChunk(QByteArray &out, const char *type, QByteArrayView content)
{
    appendNumber(out, static_cast<quint32>(content.size()));
    const auto start = out.size();
    out.append(type, 4);
    out.append(content);
    const auto *const bytes = reinterpret_cast<const Bytef *>(out.constData() + start);
    appendNumber(out, static_cast<quint32>(crc32_z(0, bytes, static_cast<size_t>(out.size() - start))));
}

QByteArray header(QSize size)
{
    QByteArray bytes;
    appendNumber(bytes, static_cast<quint32>(size.width()));
    appendNumber(bytes, static_cast<quint32>(size.height()));
    const char rest[]{eightBits, rgba, 0, 0, 0};
    return bytes.append(rest, sizeof rest);
}

} // namespace

QByteArray encodePng(const QImage &image)
{
    if (image.isNull())
        return {};
    const auto words = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    const auto content = compressedRows(words);
    QByteArray out("\x89PNG\r\n\x1a\n");
    out.reserve(content.size() + 64);
    appendChunk(out, "IHDR", header(words.size()));
    appendChunk(out, "IDAT", content);
    appendChunk(out, "IEND", {});
    return out;
}

} // namespace qairopay::artwork
