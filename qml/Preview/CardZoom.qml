// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

/// How large cards are shown: as large as fits, or as chosen.
QtObject {
    property bool shown: false ///< there are cards to be seen
    property real fit: 1
    property string fitText
    property real chosen: 0 ///< 0: as large as fits
    readonly property real factor: chosen > 0 ? chosen : fit

    function zoomTo(zoom: real) {
        chosen = Math.max(0.25, Math.min(4, zoom));
    }
}
