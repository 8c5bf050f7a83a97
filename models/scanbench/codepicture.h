// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/kit.h"
#include "scene/pointsize.h"
#include "scene/scene.h"

#include <optional>

namespace qairopay::scanbench {

/// Of a phone's screen: its own pixels.
inline constexpr int pixelsPerPoint = 3;
inline constexpr double pixelsPerMillimetre = pixelsPerPoint / scene::millimetresOfPoint;

/// What a card may carry: a format, and the bytes that a scanner has to read.
struct WantedCode
{
    BarcodeFormat format = BarcodeFormat::Qr;
    QByteArray message;

    friend bool operator==(const WantedCode &, const WantedCode &) = default;
};

/// A code as a card shows it, cut out of the card with some of what is around it.
struct CodePicture
{
    WantedCode code;
    QImage picture;          ///< grey, as on the screen: pixelsPerPoint to a point
    QRect ink;               ///< where in it the code stands, in pixels
    double module = 0;       ///< millimetres that a module is wide, or high where that is less
    double quietModules = 0; ///< light ground beside the ink, at the side that has least of it
};

/// The code of a scene, drawn by the painter that draws the cards. `codes` are those that the scene was laid
/// out from, in any order. None: it shows none of them.
[[nodiscard]] std::optional<CodePicture> codePictureOf(const scene::Scene &scene,
                                                       const QList<WantedCode> &codes, scene::Kit &kit);

/// Light ground beside the ink that the format's standard asks for, in modules.
[[nodiscard]] int wantedQuietModules(BarcodeFormat format);

} // namespace qairopay::scanbench
