// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Over the map: the lock screen of the phone that is carried there, and why it shows nothing where it shows nothing.
Rectangle {
    id: root

    required property PhoneWalk phone

    implicitHeight: content.implicitHeight + 2 * Theme.space12
    radius: Theme.panelRadius
    color: Theme.raised
    border.width: 1
    border.color: Theme.lineStrong

    // Nothing below it is meant by a click here.
    MouseArea { anchors.fill: parent }

    Column {
        id: content

        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space12
        spacing: Theme.space8

        Rectangle {
            width: parent.width
            height: screen.implicitHeight + Theme.space16
            radius: Theme.radius
            color: Theme.canvas

            Accessible.role: Accessible.StaticText
            Accessible.name: root.phone.shows ? root.phone.lockScreen.spoken : root.phone.appleText

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
                    visible: root.phone.shows
                    width: parent.width
                    height: Math.ceil(width * root.phone.lockScreen.aspect)
                    face: root.phone.lockScreen
                }

                Label {
                    visible: !root.phone.shows
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("No message")
                    color: Theme.secondary
                }
            }
        }

        Label {
            objectName: "phone-apple"
            width: parent.width
            role: Label.Secondary
            text: qsTr("Apple Wallet: %1").arg(root.phone.appleText)
            color: Theme.text
            wrapMode: Text.Wrap
        }

        Label {
            width: parent.width
            role: Label.Secondary
            text: root.phone.googleText
            wrapMode: Text.Wrap
        }
    }
}
