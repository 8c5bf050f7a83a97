// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/strictjson.h"
#include "fences/placecollector.h"
#include "fences/words.h"
#include "geo/coordinatetext.h"
#include "geo/geopoint.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace qairopay::fences {

namespace {

std::optional<double> numberIn(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    return value.isString() ? geo::numberFromText(value.toString()) : std::nullopt;
}

/// The first of several names for the same thing wins; a message goes before a name.
void readProperties(const QJsonObject &properties, RawPlace &place)
{
    QString name;
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        switch (meaningOf(it.key())) {
        case Meaning::RadiusMetres:
            if (!it->isNull() && !place.radius)
                place.radius = numberIn(*it).value_or(-1);
            break;
        case Meaning::RadiusFeet:
            if (!it->isNull() && !place.radius)
                place.radius = numberIn(*it).value_or(-1) * geo::metresPerFoot;
            break;
        case Meaning::Message:
            if (place.message.isEmpty())
                place.message = it->toString();
            break;
        case Meaning::Name:
            if (name.isEmpty())
                name = it->toString();
            break;
        case Meaning::Latitude:
        case Meaning::Longitude:
        case Meaning::Both:
        case Meaning::Other:
            break;
        }
    }
    if (place.message.isEmpty())
        place.message = name;
}

void readGeometry(const QJsonObject &geometry, RawPlace place, const QString &where,
                  PlaceCollector &collector)
{
    const QString type = geometry["type"_L1].toString();
    if (type != "Point"_L1) {
        collector.leaveOut(
            where,
            type.isEmpty()
                ? Words::tr("There is no geometry.")
                : Words::tr("This is no point, and a wallet knows points only (%1).").arg(type.left(40)));
        return;
    }
    const QJsonArray coordinates = geometry["coordinates"_L1].toArray();
    if (coordinates.size() >= 2 && coordinates[0].isDouble() && coordinates[1].isDouble()) {
        place.longitude = coordinates[0].toDouble();
        place.latitude = coordinates[1].toDouble();
    }
    collector.add(place, where);
}

void readFeature(const QJsonObject &feature, const QString &where, PlaceCollector &collector)
{
    if (feature["type"_L1] != "Feature"_L1) {
        collector.leaveOut(where, Words::tr("This is no feature."));
        return;
    }
    RawPlace place;
    readProperties(feature["properties"_L1].toObject(), place);
    readGeometry(feature["geometry"_L1].toObject(), place, where, collector);
}

/// Files from before 2016 may name a system of coordinates; only longitude and latitude will do.
bool hasForeignSystem(const QJsonObject &root)
{
    const QString name = root["crs"_L1]["properties"_L1]["name"_L1].toString();
    return !name.isEmpty() && !name.contains("CRS84"_L1) && !name.contains("4326"_L1);
}

} // namespace

Result<PlacesFile> readGeoJson(const QByteArray &bytes, const PlaceDefaults &defaults)
{
    const auto root = parseJsonObject(bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes,
                                      {.maxBytes = mostFileBytes});
    if (!root)
        return std::unexpected(root.error());
    if (hasForeignSystem(*root))
        return failure(
            ErrorKind::Unsupported,
            Words::tr(
                "The file has another system of coordinates. Save it with longitude and latitude (WGS 84)."),
            u"crs"_s);
    PlaceCollector collector(defaults);
    const QString type = (*root)["type"_L1].toString();
    if (type == "FeatureCollection"_L1) {
        const QJsonArray features = (*root)["features"_L1].toArray();
        for (qsizetype i = 0; i < features.size(); ++i) {
            if (collector.isFull())
                return failure(ErrorKind::LimitExceeded, Words::tr("The file has more than 10,000 places."));
            readFeature(features[i].toObject(), Words::tr("feature %1").arg(i + 1), collector);
        }
    } else if (type == "Feature"_L1) {
        readFeature(*root, Words::tr("feature %1").arg(1), collector);
    } else if (type == "Point"_L1) {
        readGeometry(*root, {}, Words::tr("feature %1").arg(1), collector);
    } else {
        return failure(ErrorKind::InvalidInput,
                       Words::tr("This is no GeoJSON: it has no collection of features."), u"type"_s);
    }
    return collector.take();
}

QByteArray writeGeoJson(const QList<Location> &places)
{
    QJsonArray features;
    for (const Location &place : places) {
        features.append(QJsonObject{
            {u"type"_s, u"Feature"_s},
            {u"geometry"_s, QJsonObject{{u"type"_s, u"Point"_s},
                                        {u"coordinates"_s, QJsonArray{place.longitude, place.latitude}}}},
            {u"properties"_s, QJsonObject{{u"message"_s, place.message}, {u"radius_m"_s, place.radius}}}});
    }
    return QJsonDocument(QJsonObject{{u"type"_s, u"FeatureCollection"_s}, {u"features"_s, features}})
        .toJson();
}

} // namespace qairopay::fences
