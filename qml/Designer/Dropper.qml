// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Takes a colour of the brand from a card: a swatch follows the pointer, a click takes what it shows.
MouseArea {
    id: root

    required property CardView view
    required property BrandEditor brand

    property color seen: "transparent"

    visible: brand.dropper >= 0
    hoverEnabled: true
    cursorShape: Qt.CrossCursor

    Accessible.ignored: true

    onPositionChanged: seen = view.colourAt(Qt.point(mouseX, mouseY))
    onExited: seen = "transparent"
    onClicked: {
        seen = view.colourAt(Qt.point(mouseX, mouseY));
        if (seen.a === 1)
            brand.take(seen);
    }

    Rectangle {
        visible: root.containsMouse && root.seen.a === 1
        x: Math.round(root.mouseX + Theme.space16)
        y: Math.round(root.mouseY + Theme.space16)
        width: hex.implicitWidth + Theme.compact + Theme.space8
        height: Theme.compact
        radius: Theme.radius
        color: Theme.raised
        border.width: 1
        border.color: Theme.lineStrong

        Swatch {
            id: swatch

            anchors.left: parent.left
            height: parent.height
            color: root.seen
        }

        Label {
            id: hex

            anchors.left: swatch.right
            anchors.leftMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            text: root.seen.toString().toUpperCase()
        }
    }
}
