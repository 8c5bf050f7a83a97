// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio

/// A filter that is on or off.
T.Button {
    id: control

    property string iconName

    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.compact
    horizontalPadding: Theme.space12
    checkable: true
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.name: text
    Accessible.role: Accessible.CheckBox
    Accessible.checked: checked

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        implicitWidth: row.implicitWidth

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.space4

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: name.length > 0
                name: control.checked && control.checkable ? "check" : control.iconName
                color: control.checked ? Theme.accent : Theme.secondary
            }

            Label {
                text: control.text
                color: !control.enabled ? Theme.disabled : control.checked ? Theme.accent : Theme.text
                font.weight: control.checked ? Font.Medium : Font.Normal
            }
        }
    }

    background: Rectangle {
        radius: height / 2
        color: control.checked ? Theme.selected : control.hovered ? Theme.hover : "transparent"
        border.width: 1
        border.color: control.checked ? Theme.accent : Theme.outline

        FocusRing {
            visible: control.visualFocus
            innerRadius: parent.radius
        }
    }
}
