// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What a phone says when the field changes, a button for where the new value stands in it, and what becomes of it.
Column {
    id: root

    required property FieldEditor field
    required property FormatPreview format

    width: parent?.width ?? 0
    spacing: Theme.space8

    FormRow {
        label: qsTr("Message when it changes, Apple Wallet")
        hint: qsTr("%@ stands for the new value. Without a message the change is silent.")

        Item {
            width: parent.width
            implicitHeight: message.implicitHeight

            TextField {
                id: message

                objectName: "change-message"
                anchors.left: parent.left
                anchors.right: insert.left
                anchors.rightMargin: Theme.space4
                name: qsTr("Message when it changes")
                text: root.field.changeMessage
                onTextEdited: root.field.changeMessage = text
            }

            Button {
                id: insert

                objectName: "insert-new-value"
                anchors.right: parent.right
                anchors.verticalCenter: message.verticalCenter
                compact: true
                text: "%@"
                toolTip: qsTr("Put the new value where the caret stands")

                Accessible.name: qsTr("Insert the new value")

                onClicked: root.insertNewValue()
            }
        }
    }

    Item {
        objectName: "change-preview"
        width: parent.width
        height: Math.max(change.height, says.height)
        visible: root.format.changeWords.length > 0

        Accessible.role: Accessible.StaticText
        Accessible.name: Sentence.fill(qsTr("%1: %2"), [root.format.change, root.format.changeWords])

        Label {
            id: change

            anchors.left: parent.left
            width: parent.width / 2 - Theme.space8
            role: Label.Secondary
            wrapMode: Text.Wrap
            text: root.format.change

            Accessible.ignored: true
        }

        Label {
            id: says

            anchors.right: parent.right
            width: parent.width / 2
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.Wrap
            text: root.format.changeWords

            Accessible.ignored: true
        }
    }

    /// And the keyboard back to where the person types on.
    function insertNewValue() {
        message.insert(message.cursorPosition, "%@");
        field.changeMessage = message.text;
        message.forceActiveFocus(Qt.OtherFocusReason);
    }
}
