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
    required property DesignKeys keys
    required property list<string> slotNames

    MenuItem {
        iconName: "copy"
        text: qsTr("Copy")
        command: root.keys.copy
    }

    MenuItem {
        text: qsTr("Cut")
        command: root.keys.cut
    }

    MenuItem {
        text: qsTr("Paste behind")
        command: root.keys.paste
    }

    MenuItem {
        objectName: "field-duplicate"
        text: qsTr("Duplicate")
        command: root.keys.duplicate
        enabled: root.actions.canDuplicate
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
        command: root.keys.remove
    }
}
