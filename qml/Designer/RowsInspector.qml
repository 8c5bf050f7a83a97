// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The rows of Google's card.
ScrollPane {
    id: root

    required property GoogleRows rows
    required property DesignKeys keys
    property string localText // what of it stays in the studio

    LocalMark {
        objectName: "rows-local"
        width: parent.width
        visible: text.length > 0
        text: root.localText
    }

    Label {
        width: parent.width
        role: Label.Secondary
        wrapMode: Text.Wrap
        text: qsTr("Google draws at most %1 rows of one to %2 fields below the title; two rows are what it advises. A field without a row stands in the details, and so does a field without a value. Apple’s card has its own slots.")
            .arg(root.rows.rowLimit).arg(root.rows.itemLimit)
    }

    Label {
        objectName: "rows-state"
        width: parent.width
        wrapMode: Text.Wrap
        font.weight: Font.Medium
        text: root.rows.count === 0 ? qsTr("No field stands in a slot of the front: Google shows its own rows.")
            : root.rows.isAutomatic ? qsTr("Derived from the slots. What you change here is kept as your own.") : qsTr("Your own rows")
    }

    Button {
        id: automatic

        objectName: "rows-automatic"
        anchors.left: parent?.left
        visible: !root.rows.isAutomatic
        iconName: "undo"
        text: qsTr("Back to automatic")
        toolTip: qsTr("Derives the rows from the slots again")
        onClicked: {
            root.rows.makeAutomatic();
            add.forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    Repeater {
        id: list

        model: root.rows

        GoogleRow {
            rows: root.rows
            keys: root.keys

            onMoveWanted: by => root.move(index, by)
            onRemoveWanted: root.remove(index)
        }
    }

    Button {
        id: add

        objectName: "add-row"
        anchors.left: parent?.left
        compact: true
        kind: Button.Quiet
        iconName: "plus"
        text: qsTr("Add a row")
        enabled: root.rows.canAddRow
        toolTip: enabled || root.rows.count === 0 ? "" : qsTr("Google draws at most %1 rows").arg(root.rows.rowLimit)
        onClicked: root.rows.addRow()
    }

    /// The rows stay where they are and change what they say: the keyboard goes along.
    function move(index: int, by: int) {
        const to = index + by;
        if (to < 0 || to >= list.count)
            return;
        rows.moveRow(index, to);
        (list.itemAt(to) as GoogleRow)?.take();
    }

    function remove(index: int) {
        rows.removeRow(index);
        const next = list.itemAt(Math.min(index, list.count - 1)) as GoogleRow;
        if (next)
            next.take();
        else
            add.forceActiveFocus(Qt.OtherFocusReason);
    }
}
