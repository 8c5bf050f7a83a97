// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// A line over the map: what a click does now, or that the bundled map has no streets, and what to do about it.
Rectangle {
    id: root

    required property bool adding
    required property bool coarse

    signal mapWanted

    visible: adding || coarse
    implicitWidth: row.implicitWidth + Theme.space24
    implicitHeight: Theme.control
    radius: Theme.radius
    color: Theme.raised
    border.width: 1
    border.color: Theme.lineStrong

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.space8

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.adding ? "place" : "info"
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: root.adding ? qsTr("Click where the place belongs; Escape leaves it") : qsTr("The bundled map has no streets.")
        }

        Button {
            anchors.verticalCenter: parent.verticalCenter
            objectName: "own-map"
            visible: !root.adding
            compact: true
            kind: Button.Quiet
            text: qsTr("Use your own map…")

            onClicked: root.mapWanted()
        }
    }
}
