// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// Zooming, seeing everything and another map, for the mouse.
Rectangle {
    id: root

    property string otherMap // what showing it is called; empty: there is no other

    signal zoomed(real steps)
    signal fitted
    signal otherMapWanted

    implicitWidth: Theme.control
    implicitHeight: column.implicitHeight
    radius: Theme.radius
    color: Theme.raised
    border.width: 1
    border.color: Theme.lineStrong

    Column {
        id: column

        width: parent.width

        IconButton {
            iconName: "plus"
            toolTip: qsTr("Zoom in")

            onClicked: root.zoomed(1)
        }

        IconButton {
            iconName: "minus"
            toolTip: qsTr("Zoom out")

            onClicked: root.zoomed(-1)
        }

        IconButton {
            iconName: "fit"
            toolTip: qsTr("Show everything")

            onClicked: root.fitted()
        }

        IconButton {
            objectName: "other-map"
            visible: root.otherMap.length > 0
            iconName: "map"
            toolTip: root.otherMap

            onClicked: root.otherMapWanted()
        }
    }
}
