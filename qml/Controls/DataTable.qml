// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio

/// Rows of a list model in columns, with a header. Arrows, Page up and down, Home and End move; Return
/// activates. Only the rows in sight exist.
FocusScope {
    id: root

    property alias model: view.model
    property alias currentIndex: view.currentIndex
    readonly property alias count: view.count
    readonly property alias atTop: view.atYBeginning
    property list<TableColumn> columns
    property string name
    property string sortRole
    property bool sortDescending: false
    property int rowHeight: Theme.row

    signal activated(int row)
    signal sortChosen(string role)

    readonly property int leastWidth: columns.reduce((sum, column) => sum + column.width, Theme.space16 + Theme.space12)
    readonly property bool roomy: width >= leastWidth
    readonly property int freeWidth: {
        let fixed = Theme.space16 + Theme.space12, shares = 0;
        for (let i = 0; i < columns.length; ++i) {
            fixed += columns[i].fills || columns[i].spare && !roomy ? 0 : columns[i].width;
            shares += columns[i].fills ? 1 : 0;
        }
        return shares > 0 ? (width - fixed) / shares : 0;
    }

    Accessible.role: Accessible.Table
    Accessible.name: name

    Row {
        id: header

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        height: Theme.control

        Repeater {
            model: root.columns.length

            T.AbstractButton {
                id: head

                required property int index
                readonly property TableColumn column: root.columns[index]
                readonly property bool sorted: column.sortable && root.sortRole === column.role

                width: root.widthOf(column)
                height: header.height
                visible: !column.spare || root.roomy
                enabled: column.sortable
                focusPolicy: column.sortable ? Qt.TabFocus : Qt.NoFocus

                Accessible.role: Accessible.ColumnHeader
                Accessible.name: column.title

                onClicked: root.sortChosen(column.role)

                contentItem: Item {
                    Label {
                        id: headText

                        anchors.verticalCenter: parent.verticalCenter
                        anchors.left: head.column.number ? undefined : parent.left
                        anchors.right: head.column.number ? parent.right : undefined
                        anchors.rightMargin: Theme.space12
                        width: Math.min(implicitWidth, parent.width - Theme.space12 - (head.sorted ? Theme.iconSmall : 0))
                        role: Label.Secondary
                        enabled: true
                        text: head.column.title
                        font.weight: Font.Medium
                        color: head.sorted ? Theme.text : Theme.secondary
                    }

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        anchors.left: headText.right
                        size: 12
                        visible: head.sorted
                        name: root.sortDescending ? "chevron-down" : "chevron-up"
                    }
                }

                background: FocusRing {
                    visible: head.visualFocus
                    inset: 0
                }
            }
        }
    }

    Separator {
        y: header.height - 1
        width: parent.width
        color: Theme.lineStrong
    }

    ListView {
        id: view

        anchors.fill: parent
        anchors.topMargin: header.height
        focus: true
        activeFocusOnTab: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: -1
        highlightMoveDuration: 0
        reuseItems: true

        Accessible.role: Accessible.List
        Accessible.name: root.name

        T.ScrollBar.vertical: ScrollBar {}

        Keys.onPressed: event => root.key(event)
        onActiveFocusChanged: if (activeFocus && currentIndex < 0 && count > 0) currentIndex = 0

        delegate: DataRow {
            columns: root.columns
            roomy: root.roomy
            rowHeight: root.rowHeight
            freeWidth: root.freeWidth

            onChosen: row => {
                view.currentIndex = row;
                view.forceActiveFocus(Qt.MouseFocusReason);
            }
            onActivated: row => root.activated(row)
        }
    }

    function widthOf(column: TableColumn): int {
        return column.fills ? Math.max(column.width, freeWidth) : column.width;
    }

    function showTop() {
        view.positionViewAtBeginning();
    }

    function key(event: KeyEvent) {
        const page = Math.max(1, Math.floor(view.height / rowHeight) - 1);
        const last = view.count - 1;
        const moves = {
            [Qt.Key_PageUp]: view.currentIndex - page,
            [Qt.Key_PageDown]: view.currentIndex + page,
            [Qt.Key_Home]: 0,
            [Qt.Key_End]: last
        };
        if (event.key in moves) {
            view.currentIndex = Math.max(0, Math.min(last, moves[event.key]));
            event.accepted = true;
        } else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && view.currentIndex >= 0) {
            activated(view.currentIndex);
            event.accepted = true;
        }
    }
}
