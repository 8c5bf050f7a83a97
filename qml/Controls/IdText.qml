// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio

/// An id, shortened in the middle; a click copies the whole.
T.AbstractButton {
    id: control

    property string name: qsTr("Id")
    property bool copied: false

    implicitWidth: label.implicitWidth + Theme.iconSmall + Theme.space8
    implicitHeight: Theme.hitArea
    focusPolicy: Qt.TabFocus
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1 %2, copy").arg(name).arg(text)

    onClicked: {
        clipboard.text = control.text;
        clipboard.selectAll();
        clipboard.copy();
        copied = true;
        forget.restart();
    }
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    Timer {
        id: forget

        interval: 2000
        onTriggered: control.copied = false
    }

    TextEdit {
        id: clipboard

        visible: false
        textFormat: TextEdit.PlainText
    }

    contentItem: Row {
        spacing: Theme.space4

        Label {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, control.width - Theme.iconSmall - Theme.space8)
            role: Label.Mono
            text: control.text
            elide: Text.ElideMiddle
            color: Theme.secondary
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.scaled(14)
            name: control.copied ? "check" : "copy"
            color: control.copied ? Theme.ok : Theme.secondary
            opacity: control.hovered || control.visualFocus || control.copied ? 1 : 0
        }
    }

    background: FocusRing {
        visible: control.visualFocus
        inset: -2
    }

    ToolTip {
        visible: control.hovered
        text: control.copied ? qsTr("Copied") : qsTr("%1: click to copy").arg(control.text)
    }
}
