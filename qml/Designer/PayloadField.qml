// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// A text with {variables} and a menu that inserts them.
FocusScope {
    id: root

    property string name
    property string value
    property string error
    property list<string> variables
    property bool canAddField: false

    signal edited(string value)
    /// A new field's variable is to stand before the character at `position` at once.
    signal newFieldWanted(int position)

    implicitHeight: Theme.compact

    TextField {
        id: field

        objectName: root.objectName.length > 0 ? root.objectName + "-text" : ""
        anchors.left: parent?.left
        width: parent.width - insert.width - Theme.space4
        focus: true
        mono: true
        name: root.name
        error: root.error
        text: root.value
        onTextEdited: root.edited(text)
    }

    IconButton {
        id: insert

        objectName: root.objectName.length > 0 ? root.objectName + "-insert" : ""
        anchors.right: parent.right
        compact: true
        iconName: "plus"
        toolTip: qsTr("Insert a variable")
        opensMenu: menu.visible
        onClicked: menu.popup(insert, Theme.mirrored ? 0 : insert.width - menu.width, insert.height)

        Menu {
            id: menu

            property bool inserted: false

            // Where the keyboard goes back to is said after it.
            onClosed: if (inserted) Qt.callLater(root.goOn)
            onAboutToShow: inserted = false

            Repeater {
                model: root.variables

                MenuItem {
                    required property string modelData

                    objectName: "variable-" + modelData
                    text: modelData
                    onTriggered: root.put(modelData)
                }
            }

            MenuSeparator {}

            MenuItem {
                objectName: "variable-new"
                iconName: "plus"
                enabled: root.canAddField
                text: qsTr("New field…")
                onTriggered: root.putNewField()
            }
        }
    }

    function put(variable: string) {
        field.insert(field.cursorPosition, variable);
        edited(field.text);
        menu.inserted = true;
    }

    function putNewField() {
        const behind = field.length - field.cursorPosition;
        newFieldWanted(field.cursorPosition);
        field.cursorPosition = Math.max(0, field.length - behind);
        menu.inserted = true;
    }

    /// The person types on, behind what was inserted.
    function goOn() {
        const place = field.cursorPosition;
        field.forceActiveFocus(Qt.OtherFocusReason);
        field.cursorPosition = place;
    }
}
