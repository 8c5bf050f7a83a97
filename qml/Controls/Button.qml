// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio

/// A verb. Its text is drawn plain, whatever it holds.
T.Button {
    id: control

    enum Kind { Standard, Primary, Quiet, Danger }

    property int kind: Button.Standard
    property string iconName
    property string toolTip
    property bool compact: false
    /// A menu of this button is open: what could be said about it stands there.
    property bool opensMenu: false
    property color iconColor: filled || !enabled ? ink : Theme.secondary

    /// Pressed since the pointer or the keyboard came: who acts needs no explanation, and a menu may open.
    property bool used: false
    readonly property bool filled: kind === Button.Primary || kind === Button.Danger
    readonly property color ink: !enabled ? Theme.disabled : filled ? (kind === Button.Danger ? Theme.liveInk : Theme.accentInk)
        : Theme.text

    implicitWidth: Math.max(implicitContentWidth + leftPadding + rightPadding, Theme.control)
    implicitHeight: compact ? Theme.compact : Theme.control
    leftPadding: text.length > 0 ? Theme.space12 : Theme.space8
    rightPadding: leftPadding
    spacing: Theme.space8
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.name: text.length > 0 ? text : toolTip
    Accessible.description: toolTip

    onPressed: used = true
    onClicked: used = true
    onHoveredChanged: if (!hovered) used = false
    onActiveFocusChanged: if (!activeFocus) used = false

    Keys.onReturnPressed: control.click()
    Keys.onEnterPressed: control.click()

    contentItem: Item {
        // Not the row's: the label in it is as wide as there is room.
        implicitWidth: (icon.visible ? icon.width : 0) + label.implicitWidth
            + (icon.visible && label.visible ? control.spacing : 0)
        implicitHeight: Theme.lineHeight

        Row {
            id: row

            anchors.centerIn: parent
            spacing: control.spacing

            Icon {
                id: icon

                anchors.verticalCenter: parent.verticalCenter
                visible: control.iconName.length > 0
                name: control.iconName
                color: control.iconColor
            }

            Label {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, control.availableWidth
                                - (control.iconName.length > 0 ? Theme.iconSmall + control.spacing : 0))
                visible: text.length > 0
                text: control.text
                color: control.ink
                font.weight: Font.Medium
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: control.filled
            ? (!control.enabled ? Theme.trough : control.kind === Button.Danger ? Theme.live
                : control.hovered || control.down ? Theme.accentHover : Theme.accent)
            : control.down || control.checked ? Theme.pressed
            : control.hovered && control.enabled ? Theme.hover
            : control.kind === Button.Quiet ? "transparent" : Theme.raised
        border.width: control.kind === Button.Standard ? 1 : Theme.frame
        border.color: control.enabled ? Theme.outline : Theme.lineStrong

        FocusRing { visible: control.visualFocus }
    }

    ToolTip {
        visible: control.toolTip.length > 0 && (control.hovered || control.visualFocus) && !control.used && !control.opensMenu
        text: control.toolTip
    }
}
