// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio

T.Slider {
    id: control

    property string name

    implicitWidth: Theme.scaled(160)
    implicitHeight: Theme.compact
    focusPolicy: Qt.StrongFocus

    Accessible.name: name

    background: Rectangle {
        x: control.leftPadding
        y: (control.height - height) / 2
        width: control.availableWidth
        height: Theme.space4
        radius: 2
        color: Theme.highContrast ? Theme.trough : Theme.lineStrong
        border.width: Theme.frame
        border.color: Theme.outline

        Rectangle {
            anchors.left: parent.left
            width: control.position * parent.width
            height: parent.height
            radius: 2
            color: Theme.accent
        }
    }

    handle: Rectangle {
        x: control.leftPadding + control.visualPosition * (control.availableWidth - width)
        y: (control.height - height) / 2
        width: Theme.iconSmall
        height: Theme.iconSmall
        radius: height / 2
        color: Theme.raised
        border.width: 1
        border.color: Theme.outline

        FocusRing {
            visible: control.visualFocus
            innerRadius: parent.radius
        }
    }
}
