// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The lock screen of the phone on the map, and why it shows nothing where it shows nothing.
Section {
    id: root

    required property PhoneWalk phone

    signal wanted

    title: qsTr("Carry a phone over the map")

    Button {
        objectName: "phone-out"
        anchors.left: parent?.left
        iconName: "phone"
        text: root.phone.isOut ? qsTr("Put the phone away") : qsTr("Put a phone on the map")

        onClicked: {
            if (root.phone.isOut)
                root.phone.putAway();
            else
                root.wanted();
        }
    }

    Rectangle {
        visible: root.phone.isOut
        width: parent.width
        height: screen.implicitHeight + Theme.space24
        radius: Theme.panelRadius
        color: Theme.canvas
        border.width: 1
        border.color: Theme.line

        Accessible.role: Accessible.StaticText
        Accessible.name: root.phone.shows ? root.phone.lockScreen.spoken : root.phone.appleText

        Column {
            id: screen

            anchors.centerIn: parent
            width: parent.width - Theme.space24
            spacing: Theme.space8

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

    FormRow {
        visible: root.phone.isOut
        label: qsTr("Apple Wallet")

        Label {
            objectName: "phone-apple"
            width: parent.width
            text: root.phone.appleText
            wrapMode: Text.Wrap
        }
    }

    FormRow {
        visible: root.phone.isOut
        label: qsTr("Google Wallet")

        Label {
            width: parent.width
            text: root.phone.googleText
            wrapMode: Text.Wrap
        }
    }
}
