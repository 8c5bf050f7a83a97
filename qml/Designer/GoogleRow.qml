// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A row of Google's card: which fields stand in it, from its beginning.
Column {
    id: root

    required property int index
    required property string name
    required property list<int> fields
    required property GoogleRows rows
    required property DesignKeys keys

    signal moveWanted(by: int)
    signal removeWanted

    width: parent?.width ?? 0
    spacing: Theme.space4

    ListRow {
        id: head

        objectName: "row-" + root.index
        text: qsTr("Row %1").arg(root.index + 1)

        Accessible.description: qsTr("%1. Alt with an arrow moves it, Delete takes it out.").arg(root.name)

        Keys.onPressed: event => {
            event.accepted = true;
            if (root.keys.rowUp.matches(event.key, event.modifiers))
                root.moveWanted(-1);
            else if (root.keys.rowDown.matches(event.key, event.modifiers))
                root.moveWanted(1);
            else if (root.keys.removeRow.matches(event.key, event.modifiers) && root.rows.canRemoveRow)
                root.removeWanted();
            else
                event.accepted = false;
        }

        IconButton {
            objectName: "row-up-" + root.index
            compact: true
            iconName: "chevron-up"
            enabled: root.index > 0
            toolTip: qsTr("Move row %1 up").arg(root.index + 1)
            onClicked: root.moveWanted(-1)
        }

        IconButton {
            objectName: "row-down-" + root.index
            compact: true
            iconName: "chevron-down"
            enabled: root.index + 1 < root.rows.count
            toolTip: qsTr("Move row %1 down").arg(root.index + 1)
            onClicked: root.moveWanted(1)
        }

        IconButton {
            objectName: "remove-row-" + root.index
            compact: true
            iconName: "trash"
            enabled: root.rows.canRemoveRow
            toolTip: enabled ? qsTr("Take row %1 out").arg(root.index + 1)
                : qsTr("The last row stays. “Back to automatic” derives the rows again.")
            onClicked: root.removeWanted()
        }
    }

    Repeater {
        id: items

        model: root.fields.length

        RowField {}
    }

    Button {
        objectName: "add-row-field-" + root.index
        anchors.left: parent.left
        compact: true
        kind: Button.Quiet
        iconName: "plus"
        text: qsTr("Add a field")
        visible: items.count < root.rows.itemLimit
        onClicked: root.rows.addItem(root.index)
    }

    component RowField: Item {
        id: item

        required property int index
        readonly property int chosen: root.fields[index] ?? -1

        width: root.width
        height: field.height

        ComboBox {
            id: field

            objectName: "row-%1-field-%2".arg(root.index).arg(item.index)
            anchors.left: parent.left
            anchors.leftMargin: Theme.space8
            width: parent.width - verbs.width - Theme.space8 - Theme.space4
            name: qsTr("Field %1 of row %2").arg(item.index + 1).arg(root.index + 1)
            model: root.rows.fieldNames
            currentIndex: item.chosen
            onModelChanged: currentIndex = Qt.binding(() => item.chosen) // a new list begins at its first
            onActivated: chosen => root.rows.setField(root.index, item.index, chosen)
        }

        Row {
            id: verbs

            anchors.right: parent.right

            IconButton {
                compact: true
                iconName: "chevron-up"
                enabled: item.index > 0
                toolTip: qsTr("Move it towards the row’s beginning")
                onClicked: root.moveItem(item.index, -1)
            }

            IconButton {
                objectName: "remove-row-%1-field-%2".arg(root.index).arg(item.index)
                compact: true
                iconName: "close"
                enabled: items.count > 1 || root.rows.canRemoveRow
                toolTip: qsTr("Take the field out of row %1").arg(root.index + 1)
                onClicked: items.count > 1 ? root.removeItem(item.index) : root.removeWanted()
            }
        }

        function take() {
            field.forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    function take() {
        head.forceActiveFocus(Qt.OtherFocusReason);
    }

    function moveItem(from: int, by: int) {
        const to = from + by;
        if (to < 0 || to >= items.count)
            return;
        rows.moveItem(index, from, to);
        (items.itemAt(to) as RowField)?.take();
    }

    function removeItem(at: int) {
        rows.removeItem(index, at);
        head.forceActiveFocus(Qt.OtherFocusReason);
    }
}
