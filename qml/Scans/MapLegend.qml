// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// What the marks on the map mean: told by shape and word, not by colour alone.
Rectangle {
    implicitWidth: row.implicitWidth + Theme.space24
    implicitHeight: Theme.compact
    radius: Theme.radius
    color: Theme.raised
    border.width: 1
    border.color: Theme.line

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.space8

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.space12
            height: width
            radius: width / 2
            color: Theme.accent
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            role: Label.Secondary
            text: qsTr("Valid")
            color: Theme.text
        }

        Item {
            width: 1
            height: 1
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 10
            height: width
            rotation: 45
            antialiasing: true
            color: Theme.error
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            role: Label.Secondary
            text: qsTr("Refused")
            color: Theme.text
        }
    }
}
