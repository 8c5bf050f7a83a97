// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGui/qimage.h>

namespace qairopay::scanbench {

/// How a scanner's camera looks at a screen. Assumed: a handheld imager of 1,280 pixels on 40 degrees.
struct View
{
    double distance = 150; ///< millimetres
    double defocus = 0;    ///< standard deviation of the blur on the screen, millimetres
    double contrast = 1;   ///< what other light leaves between black and white, 0 to 1
    double tilt = 0;       ///< degrees about the upright axis
    double turn = 0;       ///< degrees in the picture's plane
    double shade = 0;      ///< how much darker the far side is, 0 to 1
    double noise = 3;      ///< of the sensor, standard deviation in 255ths

    friend bool operator==(const View &, const View &) = default;
};

/// Pixels of the camera to a millimetre of the screen, seen straight on.
[[nodiscard]] double pixelsPerMillimetreAt(double distance);

/// What the camera sees of a grey picture as on the screen. Frames differ in their noise and in how the
/// picture lies on the sensor, always alike for one number.
[[nodiscard]] QImage photographed(const QImage &screen, const View &view, int frame);

} // namespace qairopay::scanbench
