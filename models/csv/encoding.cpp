// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "csv/encoding.h"

#include "csv/words.h"

#include <QtCore/qstringconverter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::csv {

namespace {

struct EncodingRow
{
    Encoding encoding;
    QLatin1StringView name;
    QLatin1StringView display;
    QByteArrayView mark;
};

// UTF-32's little-endian mark begins with UTF-16's, so it is looked for first.
const std::array encodingTable{
    EncodingRow{Encoding::Utf8, "utf-8"_L1, "UTF-8"_L1, QByteArrayView("\xEF\xBB\xBF", 3)},
    EncodingRow{Encoding::Utf32Le, "utf-32le"_L1, "UTF-32 (little endian)"_L1,
                QByteArrayView("\xFF\xFE\0\0", 4)},
    EncodingRow{Encoding::Utf32Be, "utf-32be"_L1, "UTF-32 (big endian)"_L1,
                QByteArrayView("\0\0\xFE\xFF", 4)},
    EncodingRow{Encoding::Utf16Le, "utf-16le"_L1, "UTF-16 (little endian)"_L1, QByteArrayView("\xFF\xFE", 2)},
    EncodingRow{Encoding::Utf16Be, "utf-16be"_L1, "UTF-16 (big endian)"_L1, QByteArrayView("\xFE\xFF", 2)},
    EncodingRow{Encoding::Windows1252, "windows-1252"_L1, "Western (Windows-1252)"_L1, {}},
    EncodingRow{Encoding::Latin1, "iso-8859-1"_L1, "Western (ISO 8859-1)"_L1, {}},
};

const EncodingRow &rowOf(Encoding encoding)
{
    return *std::ranges::find(encodingTable, encoding, &EncodingRow::encoding);
}

// Windows-1252 differs from Latin-1 only here; 0 marks the five bytes it leaves undefined.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

void appendUtf8(QByteArray &out, char16_t c)
{
    if (c < 0x80) {
        out.append(static_cast<char>(c));
    } else if (c < 0x800) {
        out.append(static_cast<char>(0xC0 | (c >> 6)));
        out.append(static_cast<char>(0x80 | (c & 0x3F)));
    } else {
        out.append(static_cast<char>(0xE0 | (c >> 12)));
        out.append(static_cast<char>(0x80 | ((c >> 6) & 0x3F)));
        out.append(static_cast<char>(0x80 | (c & 0x3F)));
    }
}

QByteArray fromSingleByte(QByteArrayView bytes, bool isWindows)
{
    QByteArray out;
    out.reserve(bytes.size() + bytes.size() / 16);
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        const bool isOwn = isWindows && code >= 0x80 && code < 0xA0;
        const char16_t c = isOwn ? windows1252[code - 0x80] : code;
        appendUtf8(out, isOwn && c == 0 ? char16_t(0xFFFD) : c);
    }
    return out;
}

QStringConverter::Encoding qtEncoding(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf16Le:
        return QStringConverter::Utf16LE;
    case Encoding::Utf16Be:
        return QStringConverter::Utf16BE;
    case Encoding::Utf32Le:
        return QStringConverter::Utf32LE;
    case Encoding::Utf32Be:
        return QStringConverter::Utf32BE;
    case Encoding::Utf8:
    case Encoding::Windows1252:
    case Encoding::Latin1:
        break;
    }
    return QStringConverter::Utf8;
}

Result<QByteArray> fromWide(QByteArrayView bytes, Encoding encoding)
{
    // In pieces: a UTF-16 text and its QString need not stand in memory beside the result.
    constexpr qsizetype piece = 1 << 20;
    QStringDecoder decode(qtEncoding(encoding), QStringConverter::Flag::ConvertInitialBom);
    QByteArray out;
    out.reserve(bytes.size());
    QString text;
    bool isValid = true;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        text += QString(decode(bytes.sliced(at, std::min(piece, bytes.size() - at))));
        // A pair that the pieces cut waits for its other half.
        const bool isCut = !text.isEmpty() && text.back().isHighSurrogate() && at + piece < bytes.size();
        const auto half = isCut ? text.right(1) : QString{};
        text.chop(half.size());
        isValid &= text.isValidUtf16();
        out += text.toUtf8();
        text = half;
    }
    const auto unit = encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be ? 2 : 4;
    if (!isValid || decode.hasError() || bytes.size() % unit != 0)
        return failure(ErrorKind::InvalidInput,
                       Words::tr("The file is not valid %1. Choose another encoding, or save it as UTF-8.")
                           .arg(displayName(encoding)));
    return out;
}

/// UTF-16 without a mark: mostly ASCII, so that most bytes on one side of the pairs are NUL.
std::optional<Encoding> unmarkedWide(QByteArrayView sample)
{
    const auto looked = std::min<qsizetype>(sample.size(), 4096) & ~qsizetype{1};
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < looked; i += 2) {
        even += sample[i] == '\0';
        odd += sample[i + 1] == '\0';
    }
    const auto most = looked / 2 * 7 / 10;
    if (looked < 4 || (even <= most && odd <= most) || (even > most && odd > most))
        return {};
    return odd > most ? Encoding::Utf16Le : Encoding::Utf16Be;
}

/// The sample without a character that its edge may have cut.
QByteArrayView withoutCutCharacter(QByteArrayView sample)
{
    for (int back = 1; back <= 3 && back <= sample.size(); ++back) {
        const auto byte = static_cast<unsigned char>(sample[sample.size() - back]);
        if (byte >= 0xC0)
            return sample.chopped(back);
        if (byte < 0x80)
            break;
    }
    return sample;
}

} // namespace

QString displayName(Encoding encoding)
{
    return rowOf(encoding).display;
}

QString toName(Encoding encoding)
{
    return rowOf(encoding).name;
}

std::optional<Encoding> encodingFromName(QStringView name)
{
    for (const auto &row : encodingTable) {
        if (name.compare(row.name, Qt::CaseInsensitive) == 0)
            return row.encoding;
    }
    return {};
}

DetectedEncoding detectEncoding(QByteArrayView sample, bool isWhole)
{
    for (const auto &row : encodingTable) {
        if (!row.mark.isEmpty() && sample.startsWith(row.mark))
            return {row.encoding, static_cast<int>(row.mark.size()), false};
    }
    if (const auto wide = unmarkedWide(sample))
        return {*wide, 0, true};
    const auto text = isWhole ? sample : withoutCutCharacter(sample);
    if (QUtf8StringView(text).isValidUtf8())
        return {Encoding::Utf8, 0, false};
    return {Encoding::Windows1252, 0, true};
}

Result<QByteArray> toUtf8(QByteArrayView bytes, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return bytes.toByteArray();
    case Encoding::Windows1252:
    case Encoding::Latin1:
        return fromSingleByte(bytes, encoding == Encoding::Windows1252);
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
    case Encoding::Utf32Le:
    case Encoding::Utf32Be:
        break;
    }
    return fromWide(bytes, encoding);
}

} // namespace qairopay::csv
