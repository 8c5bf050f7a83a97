// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio

/// The top bar of the settings page: its title, and its views where there is more than one.
RowLayout {
    id: root

    required property SettingsPage page

    spacing: Theme.space16

    Label {
        Layout.leftMargin: Theme.space16
        role: Label.Title
        text: qsTr("Settings")
    }

    Segmented {
        objectName: "settings-view"
        visible: root.page.administers
        name: qsTr("What is shown")
        options: [qsTr("General"), qsTr("API keys"), qsTr("Audit log")]
        currentIndex: root.page.view

        onChosen: index => root.page.view = index
    }

    Item { Layout.fillWidth: true }
}
