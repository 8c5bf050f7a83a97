// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basemap/tilesource.h"

#include <vector>

namespace qairopay::basemap {

// PMTiles, version 3 (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md).

struct PmHeader
{
    static constexpr qsizetype bytes = 127;

    struct Range
    {
        quint64 offset = 0;
        quint64 length = 0;
    };

    Range root;
    Range metadata;
    quint64 leaves = 0; ///< offset
    quint64 tiles = 0;  ///< offset
    bool isGzipped = false;
    int minZoom = 0;
    int maxZoom = 0;
};

/// Refuses other versions, vector tiles, and compressions nobody uses, each with a sentence.
[[nodiscard]] Result<PmHeader> readPmHeader(QByteArrayView head);

struct PmEntry
{
    quint64 tile = 0; ///< the first one's id
    quint64 offset = 0;
    quint32 length = 0;
    quint32 run = 0; ///< how many tiles are this picture; 0: a leaf directory
};

/// Entries by ascending tile; an error for a directory that is damaged. At most 100,000.
[[nodiscard]] Result<std::vector<PmEntry>> readPmDirectory(QByteArrayView bytes);
/// The entry that holds the tile, or the leaf in which it would be.
[[nodiscard]] const PmEntry *findPmEntry(const std::vector<PmEntry> &directory, quint64 tile);
/// Along a Hilbert curve, coarser zooms first.
[[nodiscard]] quint64 pmTileId(const TileKey &key);
/// Unpacks at most so many bytes.
[[nodiscard]] Result<QByteArray> gunzip(QByteArrayView packed, qsizetype mostBytes);

} // namespace qairopay::basemap
