// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio.Ui

/// The keys that a map takes itself.
CommandSet {
    id: root

    property alias pan: panCommand
    property alias zoomIn: zoomInCommand
    property alias zoomOut: zoomOutCommand
    property alias letGo: letGoCommand

    component Key: Command {
        local: true
    }

    Key { id: panCommand; name: root.page + "-map-pan"; text: qsTr("Move the map"); keys: ["Left", "Right", "Up", "Down"] }
    Key { id: zoomInCommand; name: root.page + "-map-zoom-in"; text: qsTr("Zoom into the map"); keys: ["+", "="] }
    Key { id: zoomOutCommand; name: root.page + "-map-zoom-out"; text: qsTr("Zoom out of the map"); keys: ["-"] }
    Key { id: letGoCommand; name: root.page + "-map-let-go"; text: qsTr("Let go of what is chosen on the map"); keys: ["Esc"] }
}
