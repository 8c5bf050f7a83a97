// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

ScrollPane {
    id: root

    required property TemplateEditor editor
    required property TemplateDesk desk
    required property DeskFile file
    property string keptNote // what the kind does not show
    required property Command saveCommand
    required property Command saveToFileCommand
    property string localText // what of it stays in the studio

    LocalMark {
        objectName: "template-local"
        width: parent.width
        visible: text.length > 0
        text: root.localText
    }

    FormRow {
        label: qsTr("Name")

        TextField {
            objectName: "template-name-field"
            width: parent.width
            name: qsTr("Name of the template")
            maximumLength: 120
            text: root.editor.name
            onTextEdited: root.editor.name = text
        }
    }

    FormRow {
        label: qsTr("Kind")
        hint: qsTr("Decides the category in both wallets and where fields stand.")

        ComboBox {
            objectName: "template-kind"
            width: parent.width
            name: qsTr("Kind of pass")
            model: root.editor.kindNames
            currentIndex: root.editor.kind
            onActivated: index => root.editor.kind = index
        }
    }

    Row {
        objectName: "kept-note"
        visible: root.keptNote.length > 0
        width: parent.width
        spacing: Theme.space4

        Icon {
            y: 2
            name: "info"
            color: Theme.warning
        }

        Label {
            width: parent.width - Theme.iconSmall - parent.spacing
            role: Label.Secondary
            wrapMode: Text.Wrap
            text: root.keptNote
        }
    }

    FormRow {
        visible: root.editor.isBoardingPass
        label: qsTr("Means of transport")

        ComboBox {
            width: parent.width
            name: qsTr("Means of transport")
            model: root.editor.transitTypeNames
            currentIndex: root.editor.transitType
            onActivated: index => root.editor.transitType = index
        }
    }

    FormRow {
        label: qsTr("Notes")
        hint: qsTr("For your team. Never on a pass.")

        TextArea {
            width: parent.width
            name: qsTr("Notes")
            text: root.editor.notes
            onTextChanged: if (activeFocus) root.editor.notes = text
        }
    }

    FormRow {
        visible: root.desk.templateId.length > 0
        label: qsTr("Template id")

        IdText {
            anchors.left: parent?.left
            width: Math.min(implicitWidth, parent.width)
            name: qsTr("Template id")
            text: root.desk.templateId
        }
    }

    FormRow {
        visible: root.file.name.length > 0
        label: qsTr("File")
        hint: root.file.state

        IdText {
            objectName: "template-file"
            anchors.left: parent?.left
            width: Math.min(implicitWidth, parent.width)
            name: qsTr("The template’s file")
            text: root.file.path
        }
    }

    Button {
        objectName: "save-to-file-button"
        anchors.left: parent?.left
        visible: root.file.name.length > 0
        enabled: root.saveToFileCommand.enabled
        iconName: "file"
        text: root.saveToFileCommand.text
        toolTip: root.saveToFileCommand.obstacle
        onClicked: root.saveToFileCommand.trigger()
    }

    Button {
        objectName: "save-as"
        anchors.left: parent?.left
        iconName: "download"
        text: root.saveCommand.text
        toolTip: qsTr("The template with its pictures, for another studio or the command line")
        onClicked: root.saveCommand.trigger()
    }

    Button {
        anchors.left: parent?.left
        visible: root.desk.isDirty && !root.desk.isNew
        enabled: !root.desk.isBusy
        iconName: "undo"
        text: qsTr("Discard draft")
        toolTip: qsTr("Back to the published version. Undo brings the draft back.")
        onClicked: root.desk.discardDraft()
    }
}
