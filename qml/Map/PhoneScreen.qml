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

        LockedScreen {
            width: parent.width
            face: root.phone.lockScreen
            shows: root.phone.shows
            reason: root.phone.appleText
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
