// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qfuture.h>
#include <QtCore/qhashfunctions.h>

namespace qairopay::basemap {

/// A square of the usual net: 2^zoom by 2^zoom of them, y from the north.
struct TileKey
{
    int zoom = 0;
    int x = 0;
    int y = 0;

    friend bool operator==(const TileKey &, const TileKey &) = default;
    friend size_t qHash(const TileKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.zoom, key.x, key.y);
    }
};

/// Where a map of the user's own comes from.
class TileSource
{
public:
    struct About
    {
        QString name;        ///< for people
        QString attribution; ///< whom to thank; as text, never as HTML
        int minZoom = 0;
        int maxZoom = 18;
    };

    virtual ~TileSource() = default;

    [[nodiscard]] virtual const About &about() const = 0;
    /// The picture as it is stored: PNG or JPEG. Empty where the map has none. Asked from one thread;
    /// answered in any.
    [[nodiscard]] virtual QFuture<Result<QByteArray>> tile(const TileKey &key) = 0;
};

inline constexpr qsizetype mostTileBytes = 4 << 20;
inline constexpr int largestTile = 1024; ///< pixels
inline constexpr int deepestZoom = 22;   ///< of any map

/// An error for a map whose pictures nothing here draws, by how the format is named ("webp", "pbf").
[[nodiscard]] Result<void> checkPictures(QStringView format);

/// The picture if it can be shown: PNG or JPEG of up to 1024 px. Null where it is none.
[[nodiscard]] QByteArray usablePicture(const QByteArray &bytes);

/// Attributions and names are often written as HTML: its text, shortened.
[[nodiscard]] QString attributionText(QString html);

/// Which square of a coarser zoom holds this one, and where in it.
struct Ancestor
{
    TileKey key;
    int steps = 0; ///< zoom levels above
};
[[nodiscard]] Ancestor ancestorOf(const TileKey &key, int zoom);
inline constexpr int mostSteps = 6; ///< beyond, a pixel is as big as the window
/// The part of an ancestor's picture that belongs to the square, as big as a tile. Null where it is none, or
/// too coarse.
[[nodiscard]] QByteArray partOf(const QByteArray &picture, const TileKey &key, int steps);

} // namespace qairopay::basemap
