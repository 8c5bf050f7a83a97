// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "geo/placetext.h"

#include "geo/coordinatetext.h"
#include "geo/gridtext.h"
#include "geo/pluscode.h"
#include "geo/words.h"

#include <QtCore/qregularexpression.h>
#include <QtCore/qurl.h>
#include <QtCore/qurlquery.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::geo {

namespace {

constexpr qsizetype longestLink = 4000;

/// "28.4177,-81.5812" at the beginning of a part of a link; what follows (a zoom, a label) is left alone.
std::optional<GeoPoint> leadingPair(QStringView text, bool longitudeFirst = false)
{
    static const QRegularExpression pair(
        uR"(^\s*(?:loc:)?\s*([+-]?\d{1,3}(?:\.\d{1,17})?)\s*[,~/]\s*([+-]?\d{1,3}(?:\.\d{1,17})?)(?![\d.]))"_s);
    const auto match = pair.matchView(text);
    if (!match.hasMatch())
        return std::nullopt;
    GeoPoint point{match.captured(1).toDouble(), match.captured(2).toDouble()};
    if (longitudeFirst)
        std::swap(point.latitude, point.longitude);
    return point.isValid() ? std::optional(point) : std::nullopt;
}

std::optional<GeoPoint> pairBehind(const QString &text, const QRegularExpression &pattern)
{
    const auto match = pattern.match(text);
    return match.hasMatch() ? leadingPair(match.capturedView(1)) : std::nullopt;
}

/// RFC 5870, and Android's "geo:0,0?q=28.4,-81.5(Label)".
std::optional<GeoPoint> fromGeoAddress(const QString &text)
{
    const QUrl url(text);
    const QString asked = QUrlQuery(url).queryItemValue(u"q"_s, QUrl::FullyDecoded);
    const auto place = leadingPair(asked);
    return place ? place : leadingPair(url.path());
}

std::optional<GeoPoint> fromQuery(const QUrl &url)
{
    static constexpr std::array names{
        "q"_L1,   "query"_L1, "ll"_L1,  "coordinate"_L1, "destination"_L1, "daddr"_L1,  "center"_L1,
        "sll"_L1, "cp"_L1,    "map"_L1, "viewpoint"_L1,  "to"_L1,          "address"_L1};
    const QUrlQuery query(url);
    const auto value = [&query](QLatin1StringView name) {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    };
    if (const auto point = leadingPair(value("mlat"_L1) + u',' + value("mlon"_L1)))
        return point;
    if (const auto point = leadingPair(value("lat"_L1) + u',' + value("lon"_L1)))
        return point;
    const bool isYandex = url.host().contains("yandex"_L1);
    for (const auto name : {"pt"_L1, "whatshere[point]"_L1}) {
        if (const auto point = leadingPair(value(name), true))
            return point;
    }
    for (const auto name : names) {
        if (const auto point = leadingPair(value(name), isYandex))
            return point;
    }
    return std::nullopt;
}

/// The pin of a link first, then what it asks for, then the middle of its window.
std::optional<GeoPoint> fromWebAddress(const QString &text)
{
    static const QRegularExpression pin(uR"(!3d([+-]?[\d.]+)!4d([+-]?[\d.]+))"_s);
    static const QRegularExpression window(uR"(/@([^/]*))"_s);
    static const QRegularExpression fragment(uR"(#(?:.*&)?map=[\d.]+/(.*))"_s);
    static const QRegularExpression inPath(uR"(/(?:place|search|dir/[^/]*|l)/([^/]*))"_s);
    const QUrl url(text);
    const QString decoded = QString::fromUtf8(QByteArray::fromPercentEncoding(url.toEncoded()));
    if (const auto match = pin.match(decoded); match.hasMatch()) {
        if (const auto point = leadingPair(match.captured(1) + u',' + match.captured(2)))
            return point;
    }
    if (const auto point = fromQuery(url))
        return point;
    for (const auto *pattern : {&inPath, &window, &fragment}) {
        if (const auto point = pairBehind(decoded, *pattern))
            return point;
    }
    return std::nullopt;
}

bool isLink(QStringView text)
{
    return text.startsWith("geo:"_L1, Qt::CaseInsensitive) ||
           text.startsWith("https://"_L1, Qt::CaseInsensitive) ||
           text.startsWith("http://"_L1, Qt::CaseInsensitive);
}

bool isShortened(const QString &text)
{
    static constexpr std::array hosts{"goo.gl"_L1,    "maps.app.goo.gl"_L1, "bit.ly"_L1,
                                      "osm.org"_L1,   "her.is"_L1,          "t.co"_L1,
                                      "maps.apple"_L1};
    const QString host = QUrl(text).host();
    return std::ranges::any_of(hosts, [&host](auto name) { return host == name; });
}

} // namespace

std::optional<GeoPoint> pointFromLink(QStringView text)
{
    if (text.size() > longestLink)
        return std::nullopt;
    const QString link = text.trimmed().toString();
    if (link.startsWith("geo:"_L1, Qt::CaseInsensitive))
        return fromGeoAddress(link);
    return isLink(link) ? fromWebAddress(link) : std::nullopt;
}

Result<GeoPoint> readPlace(QStringView text, const std::optional<GeoPoint> &near)
{
    const QStringView trimmed = text.trimmed();
    if (isLink(trimmed)) {
        if (const auto point = pointFromLink(trimmed))
            return *point;
        if (isShortened(trimmed.left(longestLink).toString()))
            return failure(
                ErrorKind::Unsupported,
                Words::tr("This is a shortened link. Open it, and paste the address it leads to."));
        return failure(ErrorKind::InvalidInput, Words::tr("There are no coordinates in this link."));
    }
    if (const auto point = pointFromGrid(trimmed))
        return *point;
    if (const auto point = pointFromText(trimmed))
        return *point;
    if (const auto point = pointFromPlusCode(trimmed, near))
        return *point;
    if (isPlusCode(trimmed))
        return failure(ErrorKind::InvalidInput,
                       Words::tr("A short plus code needs a place nearby: move the map there first."));
    return failure(ErrorKind::InvalidInput, Words::tr("These are no coordinates."));
}

} // namespace qairopay::geo
