// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The fields, slot by slot, with the room in each. Rows are dragged within and between slots; Alt and the arrows do the
/// same, and the keys of every list.
Item {
    id: root

    required property Designer designer
    required property DesignKeys keys

    // The row that the tab key comes to: where the keyboard was last, or what was selected elsewhere since; empty: the first.
    property string stopKey

    // Where dragged rows would go; -1: nowhere.
    property bool dragging: false
    property int dropSlot: -1
    property int dropIndex: 0
    property real dropY: 0

    signal picked

    implicitHeight: column.height

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Fields")

    Column {
        id: column

        width: parent.width
        spacing: 2

        Repeater {
            id: slots_

            model: root.designer.slotList
            delegate: SlotSection {}
        }
    }

    Rectangle {
        objectName: "drop-line"
        x: Theme.space4
        y: root.dropY - height / 2
        width: root.width - 2 * Theme.space4
        height: 2
        visible: root.dropSlot >= 0
        color: Theme.accent
    }

    Shortcut {
        sequence: "Escape"
        enabled: root.dragging
        onActivated: root.letGo()
    }

    component SlotSection: Column {
        id: section

        required property int index
        required property string name
        required property string room
        required property string rule
        required property bool isOver
        required property AbstractItemModel fields
        readonly property alias rows: list
        property bool lifted: false

        width: root.width
        z: lifted ? 1 : 0
        spacing: 2

        SlotHeading {
            objectName: "slot-" + section.index
            width: parent.width
            name: section.name
            room: section.room
            rule: section.rule
            over: section.isOver
            aimed: root.dropSlot === section.index
        }

        ListView {
            id: list

            width: parent.width
            height: contentHeight
            interactive: false
            spacing: 2
            model: section.fields

            delegate: FieldRow {
                fields: root.designer.fields
                actions: root.designer.actions
                keys: root.keys
                slotNames: root.designer.field.slotNames
                current: root.designer.editor.selectedFields.includes(key)
                alone: root.designer.editor.selectedFields.length < 2
                tabStop: key === (root.stopKey || root.designer.fields.firstKey)

                onActiveFocusChanged: if (activeFocus) root.stopKey = key

                onPicked: root.picked()
                onFocusMoved: by => root.focusBeside(key, by)
                onActed: refocus.begin(key)
                onLifted: {
                    section.lifted = true;
                    root.dragging = true;
                }
                onDragged: place => root.aim(root.mapFromItem(null, place))
                onDragLost: root.letGo()
                onDropped: {
                    section.lifted = false;
                    root.drop();
                }
            }

            displaced: Transition {
                NumberAnimation { property: "y"; duration: Theme.quick; easing.type: Easing.OutQuad }
            }

            move: Transition {
                NumberAnimation { property: "y"; duration: Theme.quick; easing.type: Easing.OutQuad }
            }
        }
    }

    Connections {
        target: root.designer.editor

        function onSelectionChanged() {
            root.moveStop();
        }
    }

    // A row that went to another slot is another row: the keyboard follows the field.
    Timer {
        id: refocus

        property string key
        property string below
        property string above
        property int waits: 0

        interval: 0
        onTriggered: {
            const there = root.rowOf(key);
            // It is made with the next frame.
            if (!there && waits > 0 && root.designer.fields.neighbourOf(key, 0) === key) {
                --waits;
                restart();
                return;
            }
            const row = there ?? root.rowOf(below) ?? root.rowOf(above) ?? root.rowOf(root.designer.fields.firstKey);
            row?.forceActiveFocus(Qt.TabFocusReason);
        }

        // The neighbours take over when the field goes.
        function begin(moved: string) {
            key = moved;
            below = root.designer.fields.neighbourOf(moved, 1);
            above = root.designer.fields.neighbourOf(moved, -1);
            waits = 100;
            restart();
        }
    }

    function rowOf(key: string): FieldRow {
        for (let slot = 0; slot < slots_.count; ++slot) {
            const rows = (slots_.itemAt(slot) as SlotSection).rows;
            rows.forceLayout(); // else a row that has just gone is still there
            for (let i = 0; i < rows.count; ++i) {
                const row = rows.itemAtIndex(i) as FieldRow;
                if (row?.key === key)
                    return row;
            }
        }
        return null;
    }

    /// Only while the keyboard is elsewhere, and never to a field that is gone.
    function moveStop() {
        const chosen = designer.editor.selectedKey;
        if (chosen.length > 0 && rowOf(stopKey)?.activeFocus !== true)
            stopKey = chosen;
        else if (stopKey.length > 0 && designer.fields.neighbourOf(stopKey, 0).length === 0)
            stopKey = "";
    }

    function focusBeside(key: string, by: int) {
        rowOf(designer.fields.neighbourOf(key, by))?.forceActiveFocus(Qt.TabFocusReason);
    }

    /// The slot whose part of the list the pointer is over, and between which of its rows; beside the list: none.
    function aim(place: point) {
        const y = place.y;
        if (!dragging || !contains(place)) {
            dropSlot = -1;
            return;
        }
        let slot = 0;
        while (slot + 1 < slots_.count && slots_.itemAt(slot + 1).y <= y)
            ++slot;
        const section = slots_.itemAt(slot) as SlotSection;
        const chosen = designer.editor.selectedFields;
        const top = section.y + section.rows.y;
        let index = 0;
        let line = top;
        for (let i = 0; i < section.rows.count; ++i) {
            const row = section.rows.itemAtIndex(i) as FieldRow;
            if (!row || top + row.y + row.height / 2 > y)
                break;
            if (!chosen.includes(row.key))
                ++index;
            line = top + row.y + row.height + section.rows.spacing / 2;
        }
        dropSlot = slot;
        dropIndex = index;
        dropY = line;
    }

    function drop() {
        const slot = dropSlot;
        letGo();
        if (slot >= 0)
            designer.actions.moveTo(slot, dropIndex);
    }

    function letGo() {
        dragging = false;
        dropSlot = -1;
    }
}
