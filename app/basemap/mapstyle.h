// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGui/qcolor.h>

namespace qairopay::basemap {

/// The colours of a map: quiet, so that what lies on it is what one sees.
struct MapStyle
{
    QColor water;
    QColor land;
    QColor shore;
    QColor river;
    QColor grid; ///< the net of degrees at near zooms
    QColor border;
    QColor stateBorder;
    QColor regionText; ///< countries and states
    QColor townText;
    QColor halo;  ///< around texts
    QColor valid; ///< what lies on the map: scans that were let in
    QColor refused;
    QColor onMark; ///< numbers in bubbles
    QColor edge;   ///< around bubbles
    QColor text;   ///< legend

    [[nodiscard]] static MapStyle light();
    [[nodiscard]] static MapStyle dark();

    friend bool operator==(const MapStyle &, const MapStyle &) = default;
};

} // namespace qairopay::basemap
