// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Whose values the cards show: a sample's, those of an issued pass, or a row's of a list.
RowLayout {
    id: root

    required property TemplatePreview preview
    required property PassChoice passes
    required property SampleRecords records
    required property FurtherCommands commands

    spacing: Theme.space4

    Label {
        role: Label.Secondary
        text: qsTr("Record")
    }

    ComboBox {
        objectName: "sample"
        Layout.fillWidth: true
        Layout.minimumWidth: Theme.scaled(96)
        Layout.preferredWidth: Theme.scaled(148)
        name: qsTr("Record shown on the cards")
        model: root.preview.sampleNames
        currentIndex: root.preview.sample
        onModelChanged: currentIndex = Qt.binding(() => root.preview.sample) // a new list begins at its first
        onActivated: index => root.preview.sample = index
    }

    IconButton {
        id: more

        objectName: "sample-menu"
        compact: true
        iconName: "more"
        toolTip: qsTr("Add, rename or remove a sample record")
        opensMenu: menu.visible
        onClicked: menu.popup(more, Theme.mirrored ? 0 : more.width - menu.width, -menu.implicitHeight)

        Menu {
            id: menu

            MenuItem {
                objectName: "add-sample"
                command: root.commands.addSample
            }

            MenuItem {
                objectName: "rename-sample"
                command: root.commands.renameSample
            }

            MenuItem {
                objectName: "remove-sample"
                command: root.commands.removeSample
            }
        }
    }

    IconButton {
        objectName: "show-pass"
        compact: true
        iconName: "search"
        enabled: root.passes.canSearch
        toolTip: enabled ? qsTr("Show an issued pass…") : qsTr("No pass was issued: the template is not published yet.")
        onClicked: dialog.open()
    }

    IssuedPassDialog {
        id: dialog

        passes: root.passes
    }

    SampleNameDialog {
        id: nameDialog

        records: root.records
    }

    Connections {
        target: root.commands.addSample

        function onTriggered() {
            nameDialog.ask(true);
        }
    }

    Connections {
        target: root.commands.renameSample

        function onTriggered() {
            nameDialog.ask(false);
        }
    }
}
