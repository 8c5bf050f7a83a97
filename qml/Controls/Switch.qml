// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio

T.Switch {
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
        width: Theme.scaled(32)
        height: Theme.scaled(18)
        radius: height / 2
        color: control.checked ? (control.enabled ? Theme.accent : Theme.disabled) : Theme.surface
        border.width: control.checked ? 0 : 1
        border.color: control.enabled ? Theme.outline : Theme.lineStrong

        Rectangle {
            x: control.checked !== control.mirrored ? parent.width - width - y : y
            y: (parent.height - height) / 2
            width: Theme.scaled(12)
            height: Theme.scaled(12)
            radius: height / 2
            color: control.checked ? Theme.accentInk : control.enabled ? Theme.outline : Theme.lineStrong

            Behavior on x { NumberAnimation { duration: Theme.quick; easing.type: Easing.OutQuad } }
        }

        FocusRing {
            visible: control.visualFocus
            innerRadius: parent.radius
        }
    }

    contentItem: Label {
        readonly property real beside: Theme.scaled(32) + (control.text.length > 0 ? control.spacing : 0)

        leftPadding: control.mirrored ? 0 : beside
        rightPadding: control.mirrored ? beside : 0
        text: control.text
        enabled: control.enabled
        wrapMode: Text.Wrap
    }
}
