// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The top bar of the scans page: its title and its files.
RowLayout {
    id: root

    required property ScansCommands commands

    spacing: Theme.space8

    Label {
        Layout.leftMargin: Theme.space16
        role: Label.Title
        text: qsTr("Scans")
    }

    Item { Layout.fillWidth: true }

    Button {
        objectName: "save-map"
        iconName: root.commands.saveMap.iconName
        text: root.commands.saveMap.text
        enabled: root.commands.saveMap.enabled

        onClicked: root.commands.saveMap.trigger()
    }

    Button {
        objectName: "export-scans"
        iconName: root.commands.exportCsv.iconName
        text: root.commands.exportCsv.text
        enabled: root.commands.exportCsv.enabled

        onClicked: root.commands.exportCsv.trigger()
    }
}
