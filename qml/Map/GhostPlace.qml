// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import QairoPay.Studio

/// A place of a file, where it will be once it is imported.
MapItemGroup {
    id: root

    required property real latitude
    required property real longitude
    required property real radius
    required property string message
    readonly property geoCoordinate middle: QtPositioning.coordinate(latitude, longitude)

    MapCircle {
        center: root.middle
        radius: root.radius
        color: Qt.alpha(Theme.text, 0.08)
        border.width: 1
        border.color: Qt.alpha(Theme.text, 0.5)
    }

    MapQuickItem {
        coordinate: root.middle
        anchorPoint: Qt.point(mark.width / 2, mark.height / 2)

        sourceItem: Rectangle {
            id: mark

            objectName: "ghost-place"
            width: Theme.scaled(22)
            height: width
            radius: width / 2
            color: Theme.surface

            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Place to be imported: %1").arg(root.message)

            DashedRing {
                anchors.fill: parent
                color: Theme.text
                dashes: 10
            }

            Icon {
                anchors.centerIn: parent
                name: "plus"
                color: Theme.text
            }
        }
    }
}
