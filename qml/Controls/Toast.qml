// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

Rectangle {
    id: root

    required property string words
    required property string detail
    required property bool failed
    required property string verb // what can be done about it; empty: nothing
    required property int offer
    property real room: Theme.scaled(560)

    signal closed
    signal acted

    readonly property real textRoom: room - 2 * Theme.space16 - 2 * Theme.space12 - Theme.iconSmall - Theme.compact
        - (action.visible ? action.width + Theme.space12 : 0)

    width: Math.min(row.implicitWidth + Theme.space16 + Theme.space8, room)
    height: Math.max(Theme.scaled(40), body.implicitHeight + Theme.space16)
    radius: Theme.panelRadius
    color: Theme.text

    Accessible.role: Accessible.AlertMessage
    Accessible.name: words

    Timer {
        interval: root.verb.length > 0 ? 15000 : 6000
        running: !root.failed && !hover.hovered && !action.activeFocus
        onTriggered: root.closed()
    }

    HoverHandler { id: hover }

    Row {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        spacing: Theme.space12

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.failed ? "error" : "ok"
            color: Theme.window
        }

        Column {
            id: body

            anchors.verticalCenter: parent.verticalCenter

            Label {
                anchors.left: parent.left
                width: Math.min(implicitWidth, root.textRoom)
                text: root.words
                color: Theme.window
                wrapMode: Text.Wrap
                maximumLineCount: 4
            }

            Label {
                anchors.left: parent.left
                visible: root.failed && text.length > 0
                width: Math.min(implicitWidth, root.textRoom)
                text: root.detail
                color: Theme.window
                opacity: 0.8
                font.pixelSize: Theme.smallSize
                elide: Text.ElideMiddle
            }
        }

        Button {
            id: action

            objectName: "toast-verb"
            anchors.verticalCenter: parent.verticalCenter
            visible: text.length > 0
            compact: true
            text: root.verb

            onClicked: root.acted()
        }

        IconButton {
            objectName: "close-toast"
            anchors.verticalCenter: parent.verticalCenter
            compact: true
            iconName: "close"
            iconColor: Theme.window
            toolTip: qsTr("Close")

            onClicked: root.closed()
        }
    }
}
