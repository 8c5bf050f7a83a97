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

    signal edited(string value)

    implicitHeight: Theme.compact

    TextField {
        id: field

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

        anchors.right: parent.right
        compact: true
        iconName: "plus"
        toolTip: qsTr("Insert a variable")
        opensMenu: menu.visible
        onClicked: menu.popup(insert, Theme.mirrored ? 0 : insert.width - menu.width, insert.height)

        Menu {
            id: menu

            Repeater {
                model: root.variables

                MenuItem {
                    required property string modelData

                    text: modelData
                    onTriggered: {
                        field.insert(field.cursorPosition, modelData);
                        root.edited(field.text);
                    }
                }
            }
        }
    }
}
