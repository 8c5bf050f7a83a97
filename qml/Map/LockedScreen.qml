// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The part of a lock screen where a message stands, or that there is none.
Rectangle {
    id: root

    required property CardFace face
    required property bool shows
    required property string reason // of its silence, for a screen reader

    implicitHeight: screen.implicitHeight + Theme.space16
    radius: Theme.radius
    color: Theme.canvas

    Accessible.role: Accessible.StaticText
    Accessible.name: root.shows ? root.face.spoken : root.reason

    Column {
        id: screen

        anchors.centerIn: parent
        width: parent.width - Theme.space16
        spacing: Theme.space4

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "lock"
        }

        CardItem {
            visible: root.shows
            width: parent.width
            height: Math.ceil(width * root.face.aspect)
            face: root.face
        }

        Label {
            visible: !root.shows
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("No message")
            color: Theme.secondary
        }
    }
}
