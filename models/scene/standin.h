// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/advances.h"
#include "scene/scene.h"

namespace qairopay::scene {

/// Which embedded file stands in for a font of the wallet's, and what brings its capitals and advances to
/// those of the original. Sizes are in standin.cpp,
/// widths in advances.cpp.
struct StandIn
{
    QString file;        ///< "InterDisplay-Light.otf"
    double scale = 1;    ///< size of the stand-in for a size of 1
    double tracking = 0; ///< added after each character, in em of the wallet's size
    Calibration calibration;
};

/// The wallet's own vertical metrics, in em.
struct WalletMetrics
{
    double capHeight;
    double ascent;
    double descent;
};

[[nodiscard]] StandIn standInFor(const FontSpec &font);
[[nodiscard]] const WalletMetrics &walletMetrics(Family family);
[[nodiscard]] const QStringList &standInFiles();

} // namespace qairopay::scene
