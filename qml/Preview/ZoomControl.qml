// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// How large cards are shown: as large as fits, or as chosen by buttons, keys and the wheel with Ctrl.
Row {
    id: root

    required property ZoomCommands commands
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
        toolTip: qsTr("%1 (%2)").arg(root.commands.smaller.text).arg(root.commands.smaller.keysText)
        onClicked: root.commands.smaller.trigger()
    }

    Button {
        objectName: "zoom"
        compact: true
        kind: Button.Quiet
        text: qsTr("%1 %").arg(Math.round(root.zoom * 100))
        toolTip: root.chosen > 0 ? qsTr("%1 (%2)").arg(root.fitText).arg(root.commands.fit.keysText) : root.fitsText
        onClicked: root.commands.fit.trigger()
    }

    IconButton {
        objectName: "zoom-in"
        compact: true
        iconName: "plus"
        toolTip: qsTr("%1 (%2)").arg(root.commands.larger.text).arg(root.commands.larger.keysText)
        onClicked: root.commands.larger.trigger()
    }

    Binding {
        target: root.commands
        property: "control"
        value: root
    }

    function zoomTo(zoom: real) {
        chosen = Math.max(0.25, Math.min(4, zoom));
    }

    /// By one notch of a wheel.
    function turn(angle: real) {
        zoomTo(zoom * (angle > 0 ? 1.1 : 1 / 1.1));
    }
}
