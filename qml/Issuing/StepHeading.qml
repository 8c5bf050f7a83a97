// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// The number and name of a step.
Row {
    id: root

    property int number
    property string title
    property bool done: false

    spacing: Theme.space8

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.hitArea
        height: width
        radius: width / 2
        color: "transparent"
        border.width: 1
        border.color: root.done ? Theme.ok : Theme.outline

        Label {
            anchors.centerIn: parent
            visible: !root.done
            role: Label.Secondary
            text: root.number
        }

        Icon {
            anchors.centerIn: parent
            visible: root.done
            name: "check"
            color: Theme.ok
        }
    }

    Label {
        anchors.verticalCenter: parent.verticalCenter
        role: Label.Section
        text: root.title
    }
}
