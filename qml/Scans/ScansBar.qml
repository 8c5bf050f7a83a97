// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The top bar of the scans page: its title, what is wrong with the feed, and its files.
RowLayout {
    id: root

    required property ScanPage scans
    required property ScansCommands commands

    spacing: Theme.space8

    Label {
        Layout.leftMargin: Theme.space16
        role: Label.Title
        text: qsTr("Scans")
    }

    StatusPill {
        Layout.leftMargin: Theme.space8
        visible: text.length > 0
        tone: "warning"
        text: root.scans.errorText
    }

    Button {
        compact: true
        kind: Button.Quiet
        visible: root.scans.errorText.length > 0
        text: qsTr("Try again")

        onClicked: root.scans.retry()
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
