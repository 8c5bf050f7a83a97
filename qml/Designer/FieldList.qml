// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The fields, slot by slot. Drag a row, or move it with Alt and the arrows; Delete removes, Ctrl+D doubles.
ListView {
    id: root

    required property Designer designer

    signal picked

    implicitHeight: contentHeight
    interactive: false
    spacing: 2
    model: designer.fields
    section.property: "slotName"
    section.delegate: Label {
        required property string section

        width: root.width
        leftPadding: Theme.space8
        rightPadding: Theme.space8
        height: Theme.compact
        verticalAlignment: Text.AlignBottom
        bottomPadding: Theme.space4
        role: Label.Secondary
        text: section
    }

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Fields")

    delegate: FieldRow {
        fields: root.designer.fields
        current: root.designer.editor.selection === "field:" + key
        fieldIsChosen: root.designer.editor.selection.startsWith("field:")

        onPicked: {
            root.designer.editor.selection = "field:" + key;
            root.picked();
        }
        onStepped: by => {
            root.designer.fields.step(key, by);
            root.designer.editor.selection = "field:" + key;
        }
        onDropped: sceneY => {
            const y = root.mapFromItem(null, 0, sceneY).y;
            const row = root.indexAt(Theme.space16, Math.max(0, Math.min(root.contentHeight - 1, y)));
            if (row >= 0)
                root.designer.fields.dropOn(key, row);
        }
        onFocusMoved: by => (root.itemAtIndex(index + by) as FieldRow)?.forceActiveFocus(Qt.TabFocusReason)
    }

    displaced: Transition {
        NumberAnimation { property: "y"; duration: Theme.quick; easing.type: Easing.OutQuad }
    }

    move: Transition {
        NumberAnimation { property: "y"; duration: Theme.quick; easing.type: Easing.OutQuad }
    }
}
