// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio

T.CheckBox {
    id: control

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.compact, implicitContentHeight)
    spacing: Theme.space8
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.name: text

    indicator: Rectangle {
        x: control.mirrored ? control.width - width - control.rightPadding : control.leftPadding
        y: (control.height - height) / 2
        width: Theme.iconSmall
        height: Theme.iconSmall
        radius: 4
        color: control.checkState !== Qt.Unchecked ? (control.enabled ? Theme.accent : Theme.disabled) : Theme.surface
        border.width: control.checkState !== Qt.Unchecked ? 0 : 1
        border.color: control.enabled ? Theme.outline : Theme.lineStrong

        Icon {
            anchors.centerIn: parent
            size: Theme.scaled(14)
            visible: control.checkState !== Qt.Unchecked
            name: control.checkState === Qt.PartiallyChecked ? "minus" : "check"
            color: Theme.accentInk
        }

        FocusRing {
            visible: control.visualFocus
            innerRadius: 4
        }
    }

    contentItem: Label {
        readonly property real beside: Theme.iconSmall + (control.text.length > 0 ? control.spacing : 0)

        leftPadding: control.mirrored ? 0 : beside
        rightPadding: control.mirrored ? beside : 0
        text: control.text
        enabled: control.enabled
    }
}
