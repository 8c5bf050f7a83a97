// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The formats that Apple's devices go on with, in order. Alt with an arrow moves one, Delete takes it out.
Column {
    id: root

    required property CodeEditor code
    required property DesignKeys keys

    width: parent?.width ?? 0
    spacing: Theme.space4

    Label {
        width: parent.width
        role: Label.Secondary
        wrapMode: Text.Wrap
        text: qsTr("Other formats, where a device of Apple’s does not draw the one before")
    }

    Repeater {
        id: rows

        model: root.code.fallbackNames

        ListRow {
            id: row

            required property int index
            required property string modelData

            objectName: "fallback-" + index
            text: qsTr("%1. %2").arg(index + 1).arg(modelData)

            Accessible.description: qsTr("Alt with an arrow moves it, Delete takes it out.")

            Keys.onPressed: event => {
                event.accepted = true;
                if (root.keys.earlier.matches(event.key, event.modifiers))
                    root.move(index, -1);
                else if (root.keys.later.matches(event.key, event.modifiers))
                    root.move(index, 1);
                else if (root.keys.removeFormat.matches(event.key, event.modifiers))
                    root.remove(index);
                else
                    event.accepted = false;
            }

            IconButton {
                compact: true
                iconName: "chevron-up"
                enabled: row.index > 0
                toolTip: qsTr("Try %1 earlier").arg(row.modelData)
                onClicked: root.move(row.index, -1)
            }

            IconButton {
                compact: true
                iconName: "chevron-down"
                enabled: row.index + 1 < rows.count
                toolTip: qsTr("Try %1 later").arg(row.modelData)
                onClicked: root.move(row.index, 1)
            }

            IconButton {
                compact: true
                iconName: "trash"
                toolTip: qsTr("Take %1 out").arg(row.modelData)
                onClicked: root.remove(row.index)
            }
        }
    }

    Button {
        id: add

        objectName: "add-fallback"
        anchors.left: parent.left
        compact: true
        kind: Button.Quiet
        iconName: "plus"
        text: qsTr("Add a format")
        opensMenu: menu.visible
        enabled: root.code.spareFormatNames.length > 0
        onClicked: menu.popup(add, Theme.mirrored ? add.width - menu.width : 0, add.height)

        Menu {
            id: menu

            Repeater {
                model: root.code.spareFormatNames

                MenuItem {
                    required property int index
                    required property string modelData

                    text: modelData
                    onTriggered: root.code.addFallback(index)
                }
            }
        }
    }

    /// The rows are made anew: the keyboard goes to where the format is now.
    function move(index: int, by: int) {
        const to = index + by;
        if (to < 0 || to >= rows.count)
            return;
        code.moveFallback(index, to);
        rows.itemAt(to)?.forceActiveFocus(Qt.OtherFocusReason);
    }

    function remove(index: int) {
        code.removeFallback(index);
        const next = rows.itemAt(Math.min(index, rows.count - 1)) ?? add;
        next.forceActiveFocus(Qt.OtherFocusReason);
    }
}
