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

    readonly property real zoom: cards.factor

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
        toolTip: cards.chosen > 0 ? qsTr("%1 (%2)").arg(root.fitText).arg(root.commands.fit.keysText) : root.fitsText
        onClicked: root.commands.fit.trigger()
    }

    IconButton {
        objectName: "zoom-in"
        compact: true
        iconName: "plus"
        toolTip: qsTr("%1 (%2)").arg(root.commands.larger.text).arg(root.commands.larger.keysText)
        onClicked: root.commands.larger.trigger()
    }

    CardZoom {
        id: cards

        shown: root.visible
        fit: root.fit
        fitText: root.fitText
    }

    Binding {
        target: root.commands
        property: "zoom"
        value: cards
    }

    /// By one notch of a wheel.
    function turn(angle: real) {
        cards.zoomTo(zoom * (angle > 0 ? 1.1 : 1 / 1.1));
    }
}
