// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "template/passtemplate.h"

#include <span>

namespace qairopay::fences {

enum class PlacesFormat { GeoJson, Kml, Csv };

/// "GeoJSON": for a list to choose from.
[[nodiscard]] QString displayName(PlacesFormat format);
/// "geojson": without the dot.
[[nodiscard]] QString suffixOf(PlacesFormat format);
/// By the name's ending, else by how the file begins; nothing where neither tells.
[[nodiscard]] std::optional<PlacesFormat> formatOf(QStringView fileName, QByteArrayView bytes);

inline constexpr qsizetype mostFileBytes = 4 << 20;
inline constexpr qsizetype mostFilePlaces = 10'000;

/// What a place gets that its file says nothing of.
struct PlaceDefaults
{
    double radius = 100; ///< metres
    QString message;
};

/// Whether a file says it of a place; else the place has what such files' places get.
struct StatedParts
{
    bool radius = false;
    bool message = false;

    friend bool operator==(const StatedParts &, const StatedParts &) = default;
};

/// The places of a file, each as a template can hold it, and what could not be taken as it stands.
struct PlacesFile
{
    QList<Location> places;
    QList<StatedParts> stated; ///< of each of the places
    QList<Error> problems;     ///< `where`: "row 3", "feature 2", "placemark 5"; at most a hundred
    qsizetype leftOut = 0;     ///< how many of the file's places are not among `places`

    friend bool operator==(const PlacesFile &, const PlacesFile &) = default;
};

/// Reads a whole file. What is wrong with one place leaves out that place and says so; an error is what
/// nothing can be read of. Points only: a circle has no other form in these formats, and the middle of
/// somebody's polygon would mislead.
[[nodiscard]] Result<PlacesFile> readPlaces(const QByteArray &bytes, PlacesFormat format,
                                            const PlaceDefaults &defaults);
[[nodiscard]] Result<PlacesFile> readGeoJson(const QByteArray &bytes, const PlaceDefaults &defaults);
[[nodiscard]] Result<PlacesFile> readKml(const QByteArray &bytes, const PlaceDefaults &defaults);
[[nodiscard]] Result<PlacesFile> readCsv(const QByteArray &bytes, const PlaceDefaults &defaults);

/// What readPlaces() reads back.
[[nodiscard]] QByteArray writePlaces(const QList<Location> &places, PlacesFormat format);
[[nodiscard]] QByteArray writeGeoJson(const QList<Location> &places);
[[nodiscard]] QByteArray writeKml(const QList<Location> &places);
[[nodiscard]] QByteArray writeCsv(const QList<Location> &places);

} // namespace qairopay::fences
