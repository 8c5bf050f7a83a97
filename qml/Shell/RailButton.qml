// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio

T.AbstractButton {
    id: control

    property string iconName
    property string keys

    implicitWidth: Theme.rail
    implicitHeight: Theme.scaled(56)
    checkable: true
    autoExclusive: true
    focusPolicy: Qt.TabFocus
    hoverEnabled: true

    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.checked: checked

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Icon {
            id: icon

            anchors.horizontalCenter: parent.horizontalCenter
            y: 9
            size: Theme.icon
            name: control.iconName
            color: control.checked ? Theme.accent : Theme.secondary
        }

        Label {
            anchors.top: icon.bottom
            anchors.topMargin: 3
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, parent.width - Theme.space4)
            text: control.text
            font.pixelSize: Theme.smallSize - 1
            font.weight: control.checked ? Font.Medium : Font.Normal
            color: control.checked ? Theme.accent : Theme.secondary
        }
    }

    background: Rectangle {
        anchors.fill: parent
        anchors.leftMargin: Theme.space8
        anchors.rightMargin: Theme.space8
        radius: Theme.panelRadius
        color: control.checked ? Theme.selected : control.hovered ? Theme.hover : "transparent"
        border.width: control.checked ? Theme.frame : 0
        border.color: Theme.accent

        FocusRing {
            visible: control.visualFocus
            innerRadius: parent.radius
            inset: -2
        }
    }

    ToolTip {
        x: control.mirrored ? -implicitWidth : control.width
        y: (control.height - implicitHeight) / 2
        visible: control.hovered
        text: control.keys
    }
}
