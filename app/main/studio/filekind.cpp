// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "filekind.h"

#include "base/plainfile.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qhash.h>
#include <QtCore/qregularexpression.h>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FileKind)
};

std::optional<FileKind> kindByName(const QString &path)
{
    static const QHash<QString, FileKind> kinds{
        {u"passtpl"_s, FileKind::Template}, {u"csv"_s, FileKind::List},
        {u"tsv"_s, FileKind::List},         {u"txt"_s, FileKind::List},
        {u"png"_s, FileKind::Picture},      {u"jpg"_s, FileKind::Picture},
        {u"jpeg"_s, FileKind::Picture},     {u"geojson"_s, FileKind::Places},
        {u"kml"_s, FileKind::Places},       {u"pkpass"_s, FileKind::Pass},
        {u"pkpasses"_s, FileKind::Pass},    {u"pkpasstemplate"_s, FileKind::Pass},
        {u"zip"_s, FileKind::Pass},
    };
    const auto found = kinds.constFind(QFileInfo(path).suffix().toLower());
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

RecognisedFile refused(const QString &path, const QString &sentence)
{
    return {path, FileKind::None, sentence};
}

/// What stands after the length of the first box of an ISO media file.
bool hasBrand(QByteArrayView head, std::initializer_list<QByteArrayView> brands)
{
    return head.size() >= 12 && head.sliced(4, 4) == "ftyp" &&
           std::ranges::find(brands, head.sliced(8, 4)) != brands.end();
}

/// Of a picture that no wallet shows: what people call its format.
QString otherPictureFormat(QByteArrayView head)
{
    if (head.startsWith("GIF8"))
        return u"GIF"_s;
    if (head.startsWith("RIFF") && head.size() >= 12 && head.sliced(8, 4) == "WEBP")
        return u"WebP"_s;
    if (head.startsWith("II*\0"_ba) || head.startsWith("MM\0*"_ba))
        return u"TIFF"_s;
    if (head.startsWith("8BPS"))
        return u"Photoshop"_s;
    if (head.startsWith("BM") && head.size() >= 10 && head.sliced(6, 4) == "\0\0\0\0"_ba)
        return u"BMP"_s;
    if (hasBrand(head, {"heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"}))
        return u"HEIC"_s;
    return hasBrand(head, {"avif", "avis"}) ? u"AVIF"_s : QString();
}

bool isSpreadsheet(const QString &path, QByteArrayView head)
{
    static constexpr std::array endings{"xlsx"_L1, "xlsm"_L1, "xls"_L1, "ods"_L1, "numbers"_L1};
    const auto ending = QFileInfo(path).suffix().toLower();
    return std::ranges::find(endings, ending) != endings.end() ||
           (head.startsWith("PK\x03\x04") &&
            (head.contains("vnd.oasis.opendocument.spreadsheet") ||
             (head.contains("[Content_Types].xml") && head.contains("xl/"))));
}

bool matches(QByteArrayView text, const QString &pattern)
{
    return QRegularExpression(pattern).match(QString::fromUtf8(text)).hasMatch();
}

RecognisedFile recogniseJson(const QString &path, QByteArrayView text)
{
    static const auto geometry =
        uR"re("type"\s*:\s*"(Feature(Collection)?|GeometryCollection|(Multi)?(Point|LineString|Polygon))")re"_s;
    if (matches(text, geometry))
        return {path, FileKind::Places};
    if (matches(text, uR"re("(passTypeIdentifier|formatVersion)"\s*:)re"_s))
        return refused(path, Words::tr("“%1” is one part of a pass. Drop the folder that it lies in, or the "
                                       "whole .pkpass.")
                                 .arg(nameOf(path)));
    if (matches(text, uR"re("fields"\s*:\s*\[)re"_s) && matches(text, uR"re("kind"\s*:\s*")re"_s))
        return {path, FileKind::Template};
    return refused(
        path, Words::tr("“%1” is JSON, but neither a template nor GeoJSON with places.").arg(nameOf(path)));
}

RecognisedFile recogniseMarkup(const QString &path, QByteArrayView text)
{
    if (matches(text, uR"re(<(\w+:)?kml[\s/>])re"_s))
        return {path, FileKind::Places};
    if (matches(text, uR"re(<(\w+:)?svg[\s/>])re"_s))
        return refused(
            path, Words::tr("“%1” is an SVG drawing, and wallets show pixels only. Save it as PNG, three "
                            "times as large as it is shown, and drop that.")
                      .arg(nameOf(path)));
    return {path, FileKind::None};
}

RecognisedFile unknown(const QString &path)
{
    return refused(path,
                   Words::tr("“%1” is nothing that the studio reads. It takes templates (.passtpl), passes "
                             "(.pkpass), lists (CSV), pictures (PNG, JPEG) and places (GeoJSON, KML).")
                       .arg(nameOf(path)));
}

/// Text that its name says nothing about.
std::optional<RecognisedFile> recogniseText(const QString &path, QByteArrayView head)
{
    auto text = head;
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    text = text.trimmed();
    if (text.startsWith('{'))
        return recogniseJson(path, text);
    if (!text.startsWith('<'))
        return std::nullopt;
    const auto markup = recogniseMarkup(path, text);
    return markup.kind == FileKind::None && markup.advice.isEmpty() ? std::nullopt : std::optional(markup);
}

} // namespace

RecognisedFile recogniseBytes(const QString &path, QByteArrayView head)
{
    const auto named = kindByName(path);
    if (named == FileKind::Template || named == FileKind::List) // they say what is wrong with what they hold
        return {path, *named};
    if (head.startsWith("\x89PNG\r\n\x1A\n") || head.startsWith("\xFF\xD8\xFF"))
        return {path, FileKind::Picture};
    if (const auto format = otherPictureFormat(head); !format.isEmpty())
        return refused(
            path,
            Words::tr(
                "“%1” is a picture in %2 format, which wallets do not show. Save it as PNG or JPEG, and "
                "drop that.")
                .arg(nameOf(path), format));
    if (isSpreadsheet(path, head))
        return refused(
            path, Words::tr("“%1” is a spreadsheet. Export it as CSV, and drop that.").arg(nameOf(path)));
    if (head.startsWith("PK\x03\x04") && path.endsWith(".kmz"_L1, Qt::CaseInsensitive))
        return refused(
            path, Words::tr("“%1” is KML that was packed. Save it as KML, and drop that.").arg(nameOf(path)));
    if (head.startsWith("%PDF-"))
        return refused(
            path,
            Words::tr("“%1” is a PDF. Save the picture in it as PNG, and drop that.").arg(nameOf(path)));
    if (head.startsWith("PK\x03\x04"))
        return {path, FileKind::Pass};
    if (named)
        return {path, *named};
    return recogniseText(path, head).value_or(unknown(path));
}

RecognisedFile recogniseFile(const QString &path)
{
    const auto named = kindByName(path).value_or(FileKind::Pass);
    if (QFileInfo(path).isDir())
        return {path, FileKind::Pass};
    QFile file(path);
    if (!requirePlainFile(path, path) || !file.open(QIODevice::ReadOnly))
        return {path, named};
    const auto head = file.read(recognisedBytes);
    return recogniseBytes(path, head);
}

} // namespace qairopay
