// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio

/// A row of a side list: an icon, a text, and something small at the end.
T.AbstractButton {
    id: control

    property string iconName
    property string detail
    property bool current: false
    property bool dimmed: false // it says elsewhere, in words or by its icon, what it lacks
    property int indent: 0
    default property alias trailing: tail.data

    width: parent?.width ?? 0
    implicitHeight: detail.length > 0 ? Theme.scaled(44) : Theme.compact + Theme.space4
    leftPadding: Theme.space8 + (mirrored ? 0 : indent)
    rightPadding: Theme.space8 + (mirrored ? indent : 0)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.description: detail
    Accessible.selected: current

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Icon {
            id: sign

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: name.length > 0
            name: control.iconName
            color: control.dimmed ? Theme.disabled : control.current ? Theme.accent : Theme.secondary
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.leftMargin: sign.visible ? Theme.iconSmall + Theme.space8 : 0
            anchors.right: tail.left

            Label {
                width: parent.width
                text: control.text
                color: !enabled ? Theme.disabled : control.dimmed ? Theme.secondary : Theme.text
                font.weight: control.current ? Font.Medium : Font.Normal
            }

            Label {
                width: parent.width
                visible: text.length > 0
                role: Label.Secondary
                text: control.detail
            }
        }

        Row {
            id: tail

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: control.current ? Theme.selected : control.down ? Theme.pressed : control.hovered ? Theme.hover : "transparent"
        border.width: control.current ? Theme.frame : 0
        border.color: Theme.accent

        FocusRing {
            visible: control.visualFocus
            inset: -1
        }
    }
}
