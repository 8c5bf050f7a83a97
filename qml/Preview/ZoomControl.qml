// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// How large cards are shown: as large as fits, or as chosen by buttons, keys and the wheel with Ctrl.
Row {
    id: root

    required property real fit
    required property string fitText
    required property string fitsText
    property real chosen: 0 // 0: as large as fits

    readonly property real zoom: chosen > 0 ? chosen : fit

    spacing: Theme.space4

    IconButton {
        objectName: "zoom-out"
        compact: true
        iconName: "minus"
        toolTip: qsTr("Smaller (Ctrl+-)")
        onClicked: root.zoomTo(root.zoom / 1.25)
    }

    Button {
        objectName: "zoom"
        compact: true
        kind: Button.Quiet
        text: qsTr("%1 %").arg(Math.round(root.zoom * 100))
        toolTip: root.chosen > 0 ? qsTr("%1 (Ctrl+0)").arg(root.fitText) : root.fitsText
        onClicked: root.chosen = 0
    }

    IconButton {
        objectName: "zoom-in"
        compact: true
        iconName: "plus"
        toolTip: qsTr("Larger (Ctrl++)")
        onClicked: root.zoomTo(root.zoom * 1.25)
    }

    Shortcut {
        sequences: [StandardKey.ZoomIn, "Ctrl+="]
        enabled: root.visible
        onActivated: root.zoomTo(root.zoom * 1.25)
    }

    Shortcut {
        sequences: [StandardKey.ZoomOut]
        enabled: root.visible
        onActivated: root.zoomTo(root.zoom / 1.25)
    }

    Shortcut {
        sequence: "Ctrl+0"
        enabled: root.visible
        onActivated: root.chosen = 0
    }

    function zoomTo(zoom: real) {
        chosen = Math.max(0.25, Math.min(4, zoom));
    }

    /// By one notch of a wheel.
    function turn(angle: real) {
        zoomTo(zoom * (angle > 0 ? 1.1 : 1 / 1.1));
    }
}
