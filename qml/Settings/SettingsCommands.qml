// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio.Ui

CommandSet {
    id: root

    property SettingsPage view: null // not before it is first shown
    required property bool administers
    readonly property string elsewhere: administers ? "" : qsTr("Keys and log of this service are kept by QairoPay's dashboard.")

    place: qsTr("Settings")
    page: "settings"

    Command {
        name: "show-general"
        text: qsTr("General settings")
        words: qsTr("preferences options profile signing certificate language appearance map about")
        iconName: "settings"
        onTriggered: root.view?.show(SettingsPage.General)
    }

    Command {
        name: "show-keys"
        text: qsTr("API keys")
        words: qsTr("secret token scope rotate revoke")
        iconName: "key"
        obstacle: root.elsewhere
        onTriggered: root.view?.show(SettingsPage.ApiKeys)
    }

    Command {
        name: "show-audit"
        text: qsTr("Audit log")
        words: qsTr("who did what history trail")
        iconName: "file"
        obstacle: root.elsewhere
        onTriggered: root.view?.show(SettingsPage.AuditLog)
    }
}
