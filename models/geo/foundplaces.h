// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "geo/geopoint.h"

#include <QtCore/qlist.h>

namespace qairopay::geo {

/// A place that was looked up by its name or its address.
struct FoundPlace
{
    QString name;
    QString region; ///< "Florida, United States"; empty where `name` says it all
    GeoPoint point;

    friend bool operator==(const FoundPlace &, const FoundPlace &) = default;
};

/// Reads a geocoder's answer by what it holds, as the usual services give it: GeoJSON features (Photon,
/// Pelias, Nominatim), a list with lat and lon (Nominatim), results with a geometry (Google), items with a
/// position (HERE). At most twenty.
[[nodiscard]] Result<QList<FoundPlace>> readGeocoderAnswer(const QByteArray &answer);

} // namespace qairopay::geo
