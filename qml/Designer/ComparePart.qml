// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// A part that differs: what it was and what it is, and whether it comes back.
FocusScope {
    id: root

    required property int index
    required property string title
    required property list<string> lines
    required property color thenColour
    required property color nowColour
    required property bool chosen

    signal picked(chosen: bool)

    width: ListView.view?.width ?? 0
    height: column.height + 2 * column.y

    FocusRing {
        anchors.fill: column
        visible: box.activeFocus && !box.visualFocus
        innerRadius: Theme.radius
        inset: -Theme.space4 / 2
    }

    Column {
        id: column

        y: Theme.space8
        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        anchors.right: parent.right
        anchors.rightMargin: Theme.space16
        spacing: Theme.space4

        CheckBox {
            id: box

            objectName: "part-" + root.index
            width: parent.width
            focus: true
            focusPolicy: Qt.ClickFocus // the tab key comes to the list, the arrows go through it
            text: root.title
            checked: root.chosen

            Accessible.description: root.lines.join(". ")

            onToggled: root.picked(checked)
        }

        Row {
            id: colours

            anchors.left: parent?.left
            anchors.leftMargin: Theme.iconSmall + Theme.space8
            visible: root.thenColour.a > 0 || root.nowColour.a > 0
            spacing: Theme.space4

            Swatch {
                implicitWidth: Theme.icon
                implicitHeight: Theme.icon
                visible: root.thenColour.a > 0
                color: root.thenColour
            }

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.thenColour.a > 0 && root.nowColour.a > 0
                name: Theme.mirrored ? "chevron-left" : "chevron-right"
            }

            Swatch {
                implicitWidth: Theme.icon
                implicitHeight: Theme.icon
                visible: root.nowColour.a > 0
                color: root.nowColour
            }
        }

        Repeater {
            model: root.lines

            Label {
                required property string modelData

                anchors.left: parent?.left
                anchors.leftMargin: colours.anchors.leftMargin
                width: column.width - colours.anchors.leftMargin
                role: Label.Secondary
                wrapMode: Text.Wrap
                maximumLineCount: 4
                text: modelData
            }
        }
    }
}
