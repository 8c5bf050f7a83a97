// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio
import QairoPay.Studio.Ui

T.MenuItem {
    id: control

    property string iconName
    property string hint
    property bool danger: false
    property Command command: null // gives it words, keys and whether it can be done

    implicitWidth: Math.max(Theme.scaled(180), row.implicitWidth + leftPadding + rightPadding)
    implicitHeight: visible ? Theme.compact : 0
    leftPadding: Theme.space8
    rightPadding: Theme.space12
    hoverEnabled: true
    text: command?.text ?? ""
    iconName: command?.iconName ?? ""
    hint: command?.keysText ?? ""
    enabled: command?.enabled ?? true

    onTriggered: command?.trigger()

    Accessible.name: text

    contentItem: Row {
        id: row

        spacing: Theme.space8

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: control.iconName.length > 0 || control.checkable
            name: control.checkable ? (control.checked ? "check" : "") : control.iconName
            color: control.danger ? Theme.live : Theme.secondary
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: control.text
            enabled: control.enabled
            color: !control.enabled ? Theme.disabled : control.danger ? Theme.live : Theme.text
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            visible: control.hint.length > 0
            role: Label.Secondary
            text: control.hint
        }
    }

    background: Rectangle {
        radius: 4
        color: !control.highlighted || !control.enabled ? "transparent" : control.danger ? Theme.liveSurface : Theme.pressed
        border.width: control.highlighted ? Theme.frame : 0
        border.color: Theme.outline
    }
}
