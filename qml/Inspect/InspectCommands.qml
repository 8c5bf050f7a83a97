// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

CommandSet {
    id: root

    required property PassInspector inspector
    property alias open: openCommand
    property alias makeTemplate: templateCommand
    property alias zoom: zoomCommands
    property alias card: cardKeys

    place: qsTr("Inspect")
    page: "inspect"

    Command {
        id: openCommand

        name: "inspect-open"
        text: qsTr("Inspect passes…")
        words: qsTr("open file pkpass verify")
        iconName: "file"
        onTriggered: openDialog.open()
    }

    FileChooser {
        id: openDialog

        mode: FileChooser.Mode.OpenSeveral
        title: qsTr("Open passes")
        nameFilters: [qsTr("Passes (*.pkpass *.pkpasses *.pkpasstemplate *.zip)"), qsTr("All files (*)")]

        onSeveralAccepted: files => root.inspector.open(files)
    }

    Command {
        id: templateCommand

        name: "make-template"
        text: qsTr("Make a template from it")
        words: qsTr("copy pass design")
        iconName: "template"
        obstacle: root.inspector.canMakeTemplate ? "" : qsTr("No pass is open that can be read. Open one first.")
        onTriggered: root.inspector.makeTemplate()
    }

    ZoomCommands {
        id: zoomCommands

        place: root.place
        page: root.page
    }

    CardKeys {
        id: cardKeys

        place: root.place
        page: root.page
    }
}
