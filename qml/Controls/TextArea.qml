// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio

/// Several lines of plain text; Tab leaves it.
T.TextArea {
    id: control

    property string name
    property bool mono: false

    implicitWidth: Theme.scaled(160)
    implicitHeight: Math.max(contentHeight + topPadding + bottomPadding, Theme.compact * 2)
    padding: Theme.space8
    topPadding: Theme.space4
    bottomPadding: Theme.space4
    horizontalAlignment: TextEdit.AlignLeft
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    font.family: mono ? Theme.monoFamily : Theme.family
    font.pixelSize: mono ? Theme.smallSize : Theme.bodySize
    color: enabled ? Theme.text : Theme.disabled
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    selectByMouse: true

    Accessible.name: name

    Keys.priority: Keys.BeforeItem
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    Label {
        x: control.leftPadding
        y: control.topPadding
        width: control.width - control.leftPadding - control.rightPadding
        visible: control.length === 0 && control.preeditText.length === 0
        text: control.placeholderText
        color: Theme.secondary
        font: control.font

        Accessible.ignored: true
    }

    background: FieldFrame {
        focused: control.activeFocus
        active: control.enabled && !control.readOnly
    }
}
