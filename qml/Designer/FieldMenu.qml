// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What can be done with the selected fields.
Menu {
    id: root

    required property FieldActions actions
    required property list<string> slotNames

    MenuItem {
        iconName: "copy"
        text: qsTr("Copy")
        hint: qsTr("Ctrl+C")
        onTriggered: root.actions.copy()
    }

    MenuItem {
        text: qsTr("Cut")
        hint: qsTr("Ctrl+X")
        onTriggered: root.actions.cut()
    }

    MenuItem {
        text: qsTr("Paste behind")
        hint: qsTr("Ctrl+V")
        onTriggered: root.actions.paste()
    }

    MenuItem {
        objectName: "field-duplicate"
        text: qsTr("Duplicate")
        hint: qsTr("Ctrl+D")
        enabled: root.actions.canDuplicate
        onTriggered: root.actions.duplicate()
    }

    MenuSeparator {}

    Repeater {
        model: root.slotNames

        MenuItem {
            required property int index
            required property string modelData

            objectName: "move-to-" + index
            text: qsTr("Move to %1").arg(modelData)
            onTriggered: root.actions.moveToSlot(index)
        }
    }

    MenuSeparator {}

    MenuItem {
        iconName: "trash"
        text: qsTr("Remove")
        hint: qsTr("Delete")
        onTriggered: root.actions.remove()
    }
}
