// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/placesfile.h"

#include "fences/words.h"

using namespace Qt::StringLiterals;

namespace qairopay::fences {

QString displayName(PlacesFormat format)
{
    switch (format) {
    case PlacesFormat::GeoJson:
        return u"GeoJSON"_s;
    case PlacesFormat::Kml:
        return u"KML"_s;
    case PlacesFormat::Csv:
        return u"CSV"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString suffixOf(PlacesFormat format)
{
    return displayName(format).toLower();
}

std::optional<PlacesFormat> formatOf(QStringView fileName, QByteArrayView bytes)
{
    const QString name = fileName.toString().toLower();
    if (name.endsWith(".geojson"_L1) || name.endsWith(".json"_L1))
        return PlacesFormat::GeoJson;
    if (name.endsWith(".kml"_L1) || name.endsWith(".kmz"_L1))
        return PlacesFormat::Kml;
    if (name.endsWith(".csv"_L1) || name.endsWith(".tsv"_L1) || name.endsWith(".txt"_L1))
        return PlacesFormat::Csv;
    QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 64));
    head = head.trimmed();
    if (head.startsWith('{'))
        return PlacesFormat::GeoJson;
    return head.startsWith('<') ? std::optional(PlacesFormat::Kml) : std::nullopt;
}

Result<PlacesFile> readPlaces(const QByteArray &bytes, PlacesFormat format, const PlaceDefaults &defaults)
{
    if (bytes.size() > mostFileBytes)
        return failure(ErrorKind::LimitExceeded,
                       Words::tr("The file is larger than a list of places can be (4 MiB)."));
    switch (format) {
    case PlacesFormat::GeoJson:
        return readGeoJson(bytes, defaults);
    case PlacesFormat::Kml:
        return readKml(bytes, defaults);
    case PlacesFormat::Csv:
        return readCsv(bytes, defaults);
    }
    Q_UNREACHABLE_RETURN(PlacesFile{});
}

QByteArray writePlaces(const QList<Location> &places, PlacesFormat format)
{
    switch (format) {
    case PlacesFormat::GeoJson:
        return writeGeoJson(places);
    case PlacesFormat::Kml:
        return writeKml(places);
    case PlacesFormat::Csv:
        return writeCsv(places);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace qairopay::fences
