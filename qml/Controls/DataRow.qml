// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// One row of a DataTable.
Item {
    id: root

    required property int index
    // Its roles are read by name: which ones a table shows is known only to its page.
    required property QtObject model
    required property list<TableColumn> columns
    required property int rowHeight
    required property int freeWidth
    required property bool roomy
    required property int selectedRow
    readonly property bool current: index === selectedRow

    signal chosen(int row)
    signal activated(int row)

    width: ListView.view?.width ?? 0
    height: rowHeight

    Accessible.role: Accessible.Row
    Accessible.name: root.spoken()
    Accessible.selected: current

    Rectangle {
        anchors.fill: parent
        color: root.current ? Theme.selected : hover.hovered ? Theme.hover : "transparent"
        border.width: root.current ? Theme.frame : 0
        border.color: Theme.accent
    }

    Rectangle {
        anchors.left: parent.left
        width: Theme.focusWidth
        height: parent.height
        visible: root.current && (root.ListView.view?.activeFocus ?? false)
        color: Theme.accent
    }

    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    HoverHandler { id: hover }

    TapHandler {
        onTapped: root.chosen(root.index)
        onDoubleTapped: root.activated(root.index)
    }

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        height: parent.height

        Repeater {
            model: root.columns.length

            Item {
                id: cell

                required property int index
                readonly property TableColumn column: root.columns[index]
                readonly property string tone: column.toneRole.length > 0 ? root.textOf(column.toneRole) : ""

                width: column.fills ? Math.max(Theme.scaled(column.width), root.freeWidth) : Theme.scaled(column.width)
                height: root.height
                visible: !column.spare || root.roomy

                Icon {
                    id: sign

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    visible: cell.tone.length > 0
                    name: cell.tone
                    color: cell.tone === "ok" ? Theme.ok : cell.tone === "warning" ? Theme.warning
                        : cell.tone === "error" ? Theme.error : Theme.secondary
                }

                Label {
                    id: text

                    anchors.left: parent.left
                    anchors.leftMargin: sign.visible ? Theme.iconSmall + Theme.space4 : 0
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space12
                    height: detail.visible ? parent.height / 2 : parent.height
                    verticalAlignment: detail.visible ? Text.AlignBottom : Text.AlignVCenter
                    role: cell.column.mono ? Label.Mono : Label.Body
                    text: root.textOf(cell.column.role)
                    color: cell.column.secondary ? Theme.secondary : Theme.text
                    elide: cell.column.mono ? Text.ElideMiddle : Text.ElideRight
                    horizontalAlignment: cell.column.number ? Text.AlignRight : Text.AlignLeft
                    font.features: ({ "tnum": 1 })
                }

                Label {
                    id: detail

                    anchors.top: text.bottom
                    anchors.left: text.left
                    width: text.width
                    visible: cell.column.detailRole.length > 0
                    role: Label.Secondary
                    text: visible ? root.textOf(cell.column.detailRole) : ""
                }
            }
        }
    }

    // A row that goes has lost its model already.
    function textOf(role: string): string {
        return root.model?.[role] ?? "";
    }

    function spoken(): string {
        let words = [];
        for (let i = 0; i < columns.length; ++i)
            words.push(columns[i].title + " " + root.textOf(columns[i].role));
        return words.join(", ");
    }
}
