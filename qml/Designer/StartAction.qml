// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QairoPay.Studio

/// One way to begin, on the start page: what it does and what comes of it.
T.AbstractButton {
    id: control

    property string iconName
    property string sentence

    Layout.fillWidth: true
    Layout.preferredWidth: 1 // all as wide
    implicitHeight: Theme.scaled(92)
    padding: Theme.space12
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.name: text
    Accessible.description: sentence

    Keys.onReturnPressed: control.click()
    Keys.onEnterPressed: control.click()

    contentItem: Item {
        Icon {
            id: icon

            anchors.left: parent.left
            size: Theme.icon
            name: control.iconName
            color: Theme.accent
        }

        Column {
            anchors.left: icon.right
            anchors.leftMargin: Theme.space12
            anchors.right: parent.right

            Label {
                width: parent.width
                height: Theme.lineHeight
                text: control.text
                font.weight: Font.DemiBold
            }

            Label {
                width: parent.width
                role: Label.Secondary
                text: control.sentence
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }
        }
    }

    background: Rectangle {
        radius: Theme.panelRadius
        color: Theme.surface
        border.width: 1
        border.color: control.hovered ? Theme.lineStrong : Theme.line

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: control.down ? Theme.pressed : control.hovered ? Theme.hover : "transparent"
        }

        FocusRing {
            visible: control.visualFocus
            innerRadius: Theme.panelRadius
        }
    }
}
