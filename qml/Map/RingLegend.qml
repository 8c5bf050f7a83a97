// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What the three rings around a place mean.
Column {
    id: root

    required property FenceEditor fences

    width: parent?.width ?? 0
    spacing: Theme.space8

    component Entry: Item {
        id: entry

        required property string text
        default property alias sign: holder.data

        width: parent?.width ?? 0
        implicitHeight: Math.max(label.implicitHeight, Theme.lineHeight)

        Item {
            id: holder

            anchors.left: parent?.left
            width: Theme.icon
            height: Theme.icon
        }

        Label {
            id: label

            anchors.left: holder.right
            anchors.leftMargin: Theme.space8
            anchors.right: parent.right
            role: Label.Secondary
            text: entry.text
            wrapMode: Text.Wrap
        }
    }

    Entry {
        text: qsTr("Asked for: the radius in the template.")

        Rectangle {
            anchors.centerIn: parent
            width: Theme.scaled(16)
            height: Theme.scaled(16)
            radius: width / 2
            color: "transparent"
            border.width: 2
            border.color: Theme.accent
        }
    }

    Entry {
        objectName: "apple-reach"
        text: root.fences.appleText

        Rectangle {
            anchors.centerIn: parent
            width: Theme.scaled(16)
            height: Theme.scaled(16)
            radius: width / 2
            color: Qt.alpha(Theme.accent, 0.28)
            border.width: 1
            border.color: Qt.alpha(Theme.accent, 0.7)
        }
    }

    Entry {
        text: qsTr("Google Wallet decides by itself how near is near enough, and does not show the message.")

        DashedRing {
            anchors.centerIn: parent
            width: Theme.scaled(18)
            height: Theme.scaled(18)
            dashes: 10
        }
    }
}
