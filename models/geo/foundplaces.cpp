// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "geo/foundplaces.h"

#include "base/strictjson.h"
#include "geo/coordinatetext.h"
#include "geo/words.h"

#include <QtCore/qjsonarray.h>

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::geo {

namespace {

constexpr qsizetype mostFound = 20;
constexpr qsizetype longestName = 200;

std::optional<double> degrees(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : numberFromText(value.toString());
}

std::optional<GeoPoint> pointOf(const QJsonValue &latitude, const QJsonValue &longitude)
{
    const auto lat = degrees(latitude);
    const auto lon = degrees(longitude);
    if (!lat || !lon)
        return std::nullopt;
    const GeoPoint point{*lat, *lon};
    return point.isValid() ? std::optional(point) : std::nullopt;
}

std::optional<GeoPoint> pointIn(const QJsonObject &entry)
{
    const auto coordinates = entry["geometry"_L1]["coordinates"_L1].toArray();
    if (coordinates.size() >= 2)
        return pointOf(coordinates[1], coordinates[0]);
    if (entry.contains("lat"_L1))
        return pointOf(entry["lat"_L1], entry["lon"_L1].isUndefined() ? entry["lng"_L1] : entry["lon"_L1]);
    const auto google = entry["geometry"_L1]["location"_L1];
    if (google.isObject())
        return pointOf(google["lat"_L1], google["lng"_L1]);
    return pointOf(entry["position"_L1]["lat"_L1], entry["position"_L1]["lng"_L1]);
}

QString nameIn(const QJsonObject &entry)
{
    static constexpr std::array names{"display_name"_L1, "label"_L1, "formatted_address"_L1, "place_name"_L1,
                                      "title"_L1};
    const QJsonObject properties = entry["properties"_L1].toObject();
    for (const auto &object : {entry, properties}) {
        for (const auto name : names) {
            if (const QString text = object[name].toString().simplified(); !text.isEmpty())
                return text.left(longestName);
        }
    }
    // Photon gives the parts of an address.
    QStringList parts;
    for (const auto name : {"name"_L1, "street"_L1, "housenumber"_L1, "city"_L1, "state"_L1, "country"_L1}) {
        if (const QString part = properties[name].toString().simplified();
            !part.isEmpty() && !parts.contains(part))
            parts.append(part.left(longestName));
    }
    return parts.join(u", "_s).left(longestName);
}

} // namespace

Result<QList<FoundPlace>> readGeocoderAnswer(const QByteArray &answer)
{
    // The strict parser reads objects; some services answer with a list.
    const auto root = parseJsonObject("{\"answer\":" + answer + '}', {.maxBytes = 1 << 20});
    if (!root)
        return failure(ErrorKind::Corrupt, Words::tr("The geocoder's answer is no JSON."), {},
                       root.error().message);
    const QJsonValue value = (*root)["answer"_L1];
    QJsonArray entries = value.toArray();
    bool isKnown = value.isArray();
    for (const auto name : {"features"_L1, "results"_L1, "items"_L1}) {
        if (!isKnown && value[name].isArray()) {
            entries = value[name].toArray();
            isKnown = true;
        }
    }
    if (!isKnown)
        return failure(ErrorKind::Unsupported,
                       Words::tr("The geocoder answers in a form the studio does not know."));
    QList<FoundPlace> found;
    for (const auto &entry : std::as_const(entries)) {
        const QJsonObject object = entry.toObject();
        const auto point = pointIn(object);
        const QString name = nameIn(object);
        if (point && !name.isEmpty() && found.size() < mostFound)
            found.append({name, {}, *point});
    }
    return found;
}

} // namespace qairopay::geo
