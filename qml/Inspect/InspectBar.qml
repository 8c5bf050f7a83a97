// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Which file is open, another one, and the way to a template.
RowLayout {
    id: root

    required property PassInspector inspector
    required property InspectCommands commands

    spacing: Theme.space8

    Label {
        Layout.leftMargin: Theme.space16
        role: Label.Title
        text: qsTr("Inspect")
    }

    Label {
        Layout.fillWidth: true
        text: root.inspector.fileName
        color: Theme.secondary
    }

    Button {
        objectName: "open-another"
        visible: root.inspector.isOpen
        text: qsTr("Open another…")

        onClicked: root.commands.open.trigger()
    }

    Button {
        objectName: "make-template"
        visible: root.inspector.canMakeTemplate
        kind: Button.Primary
        text: root.commands.makeTemplate.text

        onClicked: root.commands.makeTemplate.trigger()
    }
}
