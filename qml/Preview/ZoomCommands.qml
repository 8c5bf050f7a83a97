// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// How large cards are shown; `zoom` is of what shows them, while there is one.
CommandSet {
    id: root

    property CardZoom zoom: null
    property alias larger: largerCommand
    property alias smaller: smallerCommand
    property alias fit: fitCommand
    readonly property string hidden: zoom?.shown ? "" : qsTr("No card is in sight.")

    Command {
        id: largerCommand

        name: root.page + "-zoom-in"
        text: qsTr("Larger cards")
        words: qsTr("zoom in")
        iconName: "plus"
        keys: [StandardKey.ZoomIn, "Ctrl+="]
        obstacle: root.hidden
        onTriggered: root.zoom.zoomTo(root.zoom.factor * 1.25)
    }

    Command {
        id: smallerCommand

        name: root.page + "-zoom-out"
        text: qsTr("Smaller cards")
        words: qsTr("zoom out")
        iconName: "minus"
        keys: [StandardKey.ZoomOut]
        obstacle: root.hidden
        onTriggered: root.zoom.zoomTo(root.zoom.factor / 1.25)
    }

    Command {
        id: fitCommand

        name: root.page + "-zoom-fit"
        text: root.zoom?.fitText ?? qsTr("Fit the cards")
        words: qsTr("zoom whole")
        iconName: "fit"
        keys: ["Ctrl+0"]
        obstacle: root.hidden
        onTriggered: root.zoom.chosen = 0
    }
}
