// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A line over the map: what a click does now, why the user's own map is not seen, or that the bundled map has no streets,
/// and what to do about it.
Rectangle {
    id: root

    required property bool adding
    required property bool coarse
    /// What the own map's tiles are about.
    required property MapSight sight
    readonly property bool troubled: !adding && sight.remark.length > 0

    signal mapWanted

    /// Most that it may be wide; what does not fit beside goes below.
    required property real room

    visible: adding || troubled || coarse
    implicitWidth: flow.width + Theme.space24
    implicitHeight: Math.max(Theme.control, flow.implicitHeight + Theme.space12)
    radius: Theme.radius
    color: Theme.raised
    border.width: 1
    border.color: Theme.lineStrong

    Flow {
        id: flow

        readonly property real whole: words.implicitWidth + (buttons.visible ? spacing + buttons.implicitWidth : 0)

        anchors.centerIn: parent
        width: Math.min(whole, root.room - Theme.space24)
        spacing: Theme.space8

        Row {
            id: words

            height: buttons.visible ? Math.max(buttons.height, label.implicitHeight) : label.implicitHeight
            spacing: Theme.space8

            Icon {
                id: icon

                anchors.verticalCenter: parent.verticalCenter
                name: root.adding ? "place" : root.troubled ? "warning" : "info"
                color: root.troubled ? Theme.warning : Theme.text
            }

            Label {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, root.room - Theme.space24 - icon.width - Theme.space8)
                text: root.adding ? qsTr("Click where the place belongs; Escape leaves it")
                    : root.troubled ? root.sight.remark : qsTr("The bundled map has no streets.")
                wrapMode: Text.Wrap
            }
        }

        Row {
            id: buttons

            visible: !root.adding
            spacing: Theme.space4

            Button {
                objectName: "retry-map"
                visible: root.troubled && root.sight.fails
                compact: true
                kind: Button.Quiet
                text: qsTr("Try again")

                onClicked: root.sight.retry()
            }

            Button {
                objectName: "own-map"
                compact: true
                kind: Button.Quiet
                text: root.troubled ? qsTr("Map settings…") : qsTr("Use your own map…")

                onClicked: root.mapWanted()
            }

            IconButton {
                objectName: "dismiss-remark"
                visible: root.troubled
                compact: true
                iconName: "close"
                toolTip: qsTr("Dismiss")

                onClicked: root.sight.dismiss()
            }
        }
    }
}
