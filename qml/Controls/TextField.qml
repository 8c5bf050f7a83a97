// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio

/// One line of text. `name` is what a screen reader calls it; `error` is said below it.
T.TextField {
    id: control

    property string name
    property string error
    property bool compact: true
    property bool mono: false

    implicitWidth: Theme.scaled(160)
    implicitHeight: compact ? Theme.compact : Theme.control
    leftPadding: Theme.space8
    rightPadding: Theme.space8
    horizontalAlignment: TextInput.AlignLeft
    verticalAlignment: TextInput.AlignVCenter
    font.family: mono ? Theme.monoFamily : Theme.family
    font.pixelSize: mono ? Theme.smallSize : Theme.bodySize
    color: enabled ? Theme.text : Theme.disabled
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    placeholderTextColor: Theme.secondary
    selectByMouse: true
    focusPolicy: Qt.StrongFocus

    Accessible.name: name
    Accessible.description: error

    Label {
        x: control.leftPadding
        width: control.width - control.leftPadding - control.rightPadding
        height: control.height
        visible: control.length === 0 && control.preeditText.length === 0
        text: control.placeholderText
        color: control.placeholderTextColor
        font: control.font

        Accessible.ignored: true
    }

    background: FieldFrame {
        focused: control.activeFocus
        wrong: control.error.length > 0
        active: control.enabled && !control.readOnly
    }
}
