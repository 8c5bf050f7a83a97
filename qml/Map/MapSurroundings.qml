// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What lies on the map besides the places that are edited: below them, and it takes no click from them.
MapContextItem {
    id: root

    required property Map map
    property string words

    anchors.fill: parent
    latitude: map.center.latitude
    longitude: map.center.longitude
    zoomLevel: map.zoomLevel
    dark: Theme.dark

    Accessible.ignored: true // its numbers are beside the switches

    HoverHandler {
        id: hover

        onPointChanged: root.words = root.wordsAt(point.position)
        onHoveredChanged: if (!hovered) root.words = ""
    }

    ToolTip {
        objectName: "surroundings-tip"
        x: hover.point.position.x - width / 2
        y: hover.point.position.y - height - Theme.space16
        visible: text.length > 0
        text: root.words
        delay: 0
    }
}
