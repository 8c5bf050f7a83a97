// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio

/// Rows of a list model in columns, with a header. Arrows, Page up and down, Home and End choose; Return
/// activates. Only the rows in sight exist. What is chosen is its owner's: rows come and go around it, so the
/// table keeps no row of its own that could be of something else.
FocusScope {
    id: root

    /// Where the chosen one is now; -1: not in the list.
    required property int selectedRow
    /// Which one it is; empty: none. Another one is brought into sight, a row that only moved is not.
    required property string selectedId
    property alias model: view.model
    readonly property alias count: view.count
    readonly property alias atTop: view.atYBeginning
    property list<TableColumn> columns
    property string name
    property string sortRole
    property bool sortDescending: false
    property int rowHeight: Theme.row

    /// Somebody wants another one: `selectedRow` and `selectedId` follow.
    signal chosen(int row)
    signal activated(int row)
    signal sortChosen(string role)

    readonly property int leastWidth: columns.reduce((sum, column) => sum + Theme.scaled(column.width), Theme.space16 + Theme.space12)
    readonly property bool roomy: width >= leastWidth
    readonly property int freeWidth: {
        let fixed = Theme.space16 + Theme.space12, shares = 0;
        for (let i = 0; i < columns.length; ++i) {
            fixed += columns[i].fills || columns[i].spare && !roomy ? 0 : Theme.scaled(columns[i].width);
            shares += columns[i].fills ? 1 : 0;
        }
        return shares > 0 ? (width - fixed) / shares : 0;
    }

    onSelectedIdChanged: Qt.callLater(reveal)

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
                        size: Theme.scaled(12)
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
        keyNavigationEnabled: false
        reuseItems: true

        Accessible.role: Accessible.List
        Accessible.name: root.name

        T.ScrollBar.vertical: ScrollBar {}

        Keys.onPressed: event => root.key(event)
        onActiveFocusChanged: if (activeFocus && root.selectedId.length === 0) root.choose(0)

        delegate: DataRow {
            columns: root.columns
            roomy: root.roomy
            rowHeight: root.rowHeight
            freeWidth: root.freeWidth
            selectedRow: root.selectedRow

            onChosen: row => {
                root.choose(row);
                view.forceActiveFocus(Qt.MouseFocusReason);
            }
            onActivated: row => root.activated(row)
        }
    }

    // Where no row shows that the keyboard is here.
    FocusRing {
        anchors.fill: view
        visible: view.activeFocus && root.selectedRow < 0
        inset: 2
        z: 1
    }

    function widthOf(column: TableColumn): int {
        return column.fills ? Math.max(Theme.scaled(column.width), freeWidth) : Theme.scaled(column.width);
    }

    function showTop() {
        view.positionViewAtBeginning();
    }

    /// The keyboard comes in, from the field above: to the chosen row, else to the first.
    function enter() {
        view.forceActiveFocus(Qt.TabFocusReason);
        if (selectedRow < 0)
            choose(0);
    }

    function choose(row: int) {
        if (row < 0 || row >= count)
            return;
        chosen(row);
        reveal();
    }

    function reveal() {
        if (selectedRow >= 0)
            view.positionViewAtIndex(selectedRow, ListView.Contain);
    }

    function key(event: KeyEvent) {
        const page = Math.max(1, Math.floor(view.height / rowHeight) - 1);
        const moves = {
            [Qt.Key_Up]: -1,
            [Qt.Key_Down]: 1,
            [Qt.Key_PageUp]: -page,
            [Qt.Key_PageDown]: page,
            [Qt.Key_Home]: -count,
            [Qt.Key_End]: count
        };
        if (event.key in moves) {
            choose(Math.max(0, Math.min(count - 1, selectedRow + moves[event.key])));
            event.accepted = true;
        } else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && selectedRow >= 0) {
            activated(selectedRow);
            event.accepted = true;
        }
    }
}
