// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "geo/geopoint.h"

#include <QtCore/qlist.h>
#include <QtCore/qurl.h>

namespace qairopay::fences {

/// A place that was looked up by its name or its address.
struct FoundPlace
{
    QString name;
    QString region; ///< "Florida, United States"; empty where `name` says it all
    geo::GeoPoint point;

    friend bool operator==(const FoundPlace &, const FoundPlace &) = default;
};

inline constexpr auto queryMark = QLatin1StringView("{query}");

/// The address to ask, made of the user's own pattern,
/// "https://geo.example.com/search?q={query}&format=json". An error says what is wrong with the pattern:
/// https only (http to this machine), one {query}, no names or passwords in it.
[[nodiscard]] Result<QUrl> geocoderUrl(const QString &pattern, const QString &query);

/// Reads an answer by what it holds, as the usual services give it: GeoJSON features (Photon, Pelias,
/// Nominatim), a list with lat and lon (Nominatim), results with a geometry (Google), items with a position
/// (HERE). At most twenty.
[[nodiscard]] Result<QList<FoundPlace>> readGeocoderAnswer(const QByteArray &answer);

} // namespace qairopay::fences
