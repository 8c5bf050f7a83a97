// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Several fields at once.
ScrollPane {
    id: root

    required property FieldActions actions
    required property list<string> slotNames

    Label {
        width: parent.width
        role: Label.Secondary
        wrapMode: Text.Wrap
        text: qsTr("What you do here is done to all of them, as one step.")
    }

    FormRow {
        label: qsTr("Move to")

        ComboBox {
            objectName: "fields-slot"
            width: parent.width
            name: qsTr("Move the fields to")
            model: [qsTr("Choose a slot")].concat(root.slotNames)
            currentIndex: 0
            onActivated: index => {
                if (index > 0)
                    root.actions.moveToSlot(index - 1);
                currentIndex = 0;
            }
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        Button {
            objectName: "fields-copy"
            iconName: "copy"
            text: qsTr("Copy")
            onClicked: root.actions.copy()
        }

        Button {
            text: qsTr("Duplicate")
            enabled: root.actions.canDuplicate
            onClicked: root.actions.duplicate()
        }

        Button {
            objectName: "fields-remove"
            iconName: "trash"
            text: qsTr("Remove")
            onClicked: root.actions.remove()
        }
    }
}
