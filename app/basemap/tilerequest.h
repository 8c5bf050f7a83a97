// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qhashfunctions.h>
#include <QtCore/qstring.h>

#include <optional>

namespace qairopay::basemap {

/// Which tile a request asks for.
struct TileAddress
{
    bool dark = false;
    int pixelRatio = 1; ///< 1 or 2
    int zoom = 0;
    int x = 0;
    int y = 0;
    int source = 0; ///< which of the user's own maps, counted by the server; 0: the bundled world

    friend bool operator==(const TileAddress &, const TileAddress &) = default;
    friend size_t qHash(const TileAddress &a, size_t seed = 0)
    {
        return qHashMulti(seed, a.dark, a.pixelRatio, a.source, a.zoom, a.x, a.y);
    }
};

/// What stands at the head of a request, as far as a server of pictures needs it.
struct TileRequest
{
    int status = 400; ///< 200 when `tile` is to be answered
    std::optional<TileAddress> tile;
    bool keepAlive = false;
};

inline constexpr qsizetype mostHeadBytes = 8192;

/// Reads a request up to its empty line: GET, HTTP/1.1, the right host, no body, and the path
/// /<token>/{light,dark}[@2x][-<source>]/<zoom>/<x>/<y>.png. Everything else has a status of 400, 403, 404 or
/// 405.
[[nodiscard]] TileRequest readTileRequest(const QByteArray &head, const QByteArray &host,
                                          const QByteArray &token);

} // namespace qairopay::basemap
