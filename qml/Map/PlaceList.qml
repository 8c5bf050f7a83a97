// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The places in their order; Alt with up and down, or the arrows at the end of a row, change it. Delete removes one.
Column {
    id: root

    required property FenceEditor fences
    required property PlaceKeys keys

    width: parent?.width ?? 0

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Places")

    Repeater {
        id: rows

        model: root.fences.places

        ListRow {
            id: row

            required property int index
            required property string message
            required property string place
            required property string note
            required property bool ignored

            objectName: "place-row-" + index
            iconName: ignored || note.length > 0 ? "warning" : "place"
            text: qsTr("%1. %2", "a place's number and its message").arg(index + 1).arg(message)
            detail: note.length > 0 ? note : place
            current: index === root.fences.current

            onClicked: root.fences.current = index
            Keys.onPressed: event => {
                event.accepted = true;
                if (root.keys.remove.matches(event.key, event.modifiers))
                    root.remove(index);
                else if (root.keys.up.matches(event.key, event.modifiers))
                    root.move(index, -1);
                else if (root.keys.down.matches(event.key, event.modifiers))
                    root.move(index, 1);
                else
                    event.accepted = false;
            }

            IconButton {
                compact: true
                visible: row.current && row.index > 0
                iconName: "chevron-up"
                toolTip: qsTr("Move up")

                onClicked: root.move(row.index, -1)
            }

            IconButton {
                compact: true
                visible: row.current && row.index + 1 < root.fences.count
                iconName: "chevron-down"
                toolTip: qsTr("Move down")

                onClicked: root.move(row.index, 1)
            }
        }
    }

    function move(from: int, by: int) {
        const to = from + by;
        if (to < 0 || to >= fences.count)
            return;
        fences.reorder(from, to);
        focusRow(to);
    }

    /// The keyboard goes on with the place that follows.
    function remove(index: int) {
        fences.remove(index);
        focusRow(Math.min(index, fences.count - 1));
    }

    function focusRow(index: int) {
        (rows.itemAt(index) as Item)?.forceActiveFocus(Qt.TabFocusReason);
    }
}
