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

    /// Most that it may be wide; what does not fit beside goes below.
    required property real room

    visible: adding || coarse
    implicitWidth: flow.width + Theme.space24
    implicitHeight: Math.max(Theme.control, flow.implicitHeight + Theme.space12)
    radius: Theme.radius
    color: Theme.raised
    border.width: 1
    border.color: Theme.lineStrong

    Flow {
        id: flow

        readonly property real whole: words.implicitWidth + (button.visible ? spacing + button.implicitWidth : 0)

        anchors.centerIn: parent
        width: Math.min(whole, root.room - Theme.space24)
        spacing: Theme.space8

        Row {
            id: words

            height: button.visible ? Math.max(button.height, label.implicitHeight) : label.implicitHeight
            spacing: Theme.space8

            Icon {
                id: icon

                anchors.verticalCenter: parent.verticalCenter
                name: root.adding ? "place" : "info"
            }

            Label {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, root.room - Theme.space24 - icon.width - Theme.space8)
                text: root.adding ? qsTr("Click where the place belongs; Escape leaves it") : qsTr("The bundled map has no streets.")
                wrapMode: Text.Wrap
            }
        }

        Button {
            id: button

            objectName: "own-map"
            visible: !root.adding
            compact: true
            kind: Button.Quiet
            text: qsTr("Use your own map…")

            onClicked: root.mapWanted()
        }
    }
}
