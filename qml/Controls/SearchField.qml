// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A text to look for; Escape empties it.
TextField {
    id: control

    compact: false
    leftPadding: Theme.mirrored ? endPadding : startPadding
    rightPadding: Theme.mirrored ? startPadding : endPadding

    readonly property int startPadding: Theme.iconSmall + Theme.space16
    readonly property int endPadding: text.length > 0 ? Theme.compact + Theme.space4 : Theme.space8

    UndoKeys.own: true // what is looked for is nobody's step

    Keys.onEscapePressed: event => {
        event.accepted = text.length > 0;
        clear();
    }

    Icon {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
    }

    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: 2
        anchors.verticalCenter: parent.verticalCenter
        compact: true
        visible: control.text.length > 0
        focusPolicy: Qt.NoFocus
        iconName: "close"
        toolTip: qsTr("Clear")

        onClicked: control.clear()
    }
}
