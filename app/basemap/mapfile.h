// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basemap/tilesource.h"

namespace qairopay::basemap {

/// A map in a file of the user's, MBTiles or PMTiles: what it is, its first bytes say.
[[nodiscard]] Result<std::shared_ptr<TileSource>> openMapFile(const QString &path);

} // namespace qairopay::basemap
