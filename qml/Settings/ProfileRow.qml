// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// One profile: its name, where it leads, and whether it is live.
Item {
    id: root

    required property string profileId
    required property string name
    required property string detail
    required property bool isLive
    required property bool isCurrent
    required property bool isBuiltIn
    property bool isBusy: false

    signal used
    signal keyChanged
    signal removed

    implicitHeight: Theme.scaled(56)

    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    Icon {
        id: sign

        anchors.left: parent?.left
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.icon
        name: root.isLive ? "live" : "template"
        color: root.isLive ? Theme.live : Theme.accent
    }

    Column {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: sign.right
        anchors.leftMargin: Theme.space12
        anchors.right: verbs.left
        anchors.rightMargin: Theme.space12

        Label {
            width: parent.width
            text: root.isLive ? qsTr("%1 (live)").arg(root.name) : root.name
            font.weight: Font.Medium
        }

        Label {
            width: parent.width
            role: Label.Secondary
            text: root.detail
        }
    }

    Row {
        id: verbs

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space8

        StatusPill {
            height: Theme.compact
            visible: root.isCurrent
            tone: "ok"
            text: qsTr("In use")
        }

        Button {
            objectName: "use-profile-" + root.profileId
            compact: true
            visible: !root.isCurrent
            text: qsTr("Use")

            onClicked: root.used()
        }

        IconButton {
            objectName: "change-key-" + root.profileId
            compact: true
            visible: !root.isBuiltIn
            enabled: !root.isBusy
            iconName: "key"
            toolTip: root.isBusy ? qsTr("The key of %1 stays while a batch is running with it").arg(root.name) : qsTr("Enter another key for %1").arg(root.name)

            onClicked: root.keyChanged()
        }

        IconButton {
            objectName: "remove-profile-" + root.profileId
            compact: true
            visible: !root.isBuiltIn
            enabled: !root.isBusy
            iconName: "trash"
            toolTip: root.isBusy ? qsTr("%1 stays while a batch is running with it").arg(root.name) : qsTr("Remove %1").arg(root.name)

            onClicked: root.removed()
        }
    }
}
