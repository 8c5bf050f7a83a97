// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Profiles, signing, appearance, language and about; on a local service also its keys and its audit log.
FocusScope {
    id: root

    enum View { General, ApiKeys, AuditLog }

    required property SettingsView settings
    required property SigningDesk signing // null where no sandbox is inside
    required property Appearance appearance
    required property LanguageChoice language
    /// Null, both, where keys and log are not this studio's to show.
    required property ApiKeyDesk keys
    required property AuditDesk audit
    required property PaneMemory panes
    required property MapSettings maps // null where there is no map

    property int view: SettingsPage.General
    readonly property bool administers: keys !== null && audit !== null

    ScrollPane {
        id: general

        objectName: "settings-general"
        anchors.fill: parent
        visible: root.view === SettingsPage.General
        padding: Theme.space24

        Column {
            anchors.left: parent?.left
            width: Math.min(Theme.scaled(720), parent?.width ?? Theme.scaled(720))
            spacing: Theme.space24

            ProfilesSection { settings: root.settings }

            Loader {
                width: parent.width
                active: root.signing !== null
                visible: active
                sourceComponent: SigningSection { signing: root.signing }
            }

            AppearanceSection { appearance: root.appearance }

            LanguageSection {
                language: root.language
                leaveWords: root.settings.leaveWords
            }

            Loader {
                width: parent.width
                active: root.maps !== null
                visible: active
                sourceComponent: MapsSection { maps: root.maps }
            }

            AboutSection {
                about: root.settings.about
                diagnostics: root.settings.diagnostics
            }
        }
    }

    Loader {
        id: apiKeys

        anchors.fill: parent
        active: root.administers
        visible: root.view === SettingsPage.ApiKeys
        focus: visible

        sourceComponent: KeysView {
            keys: root.keys
            panes: root.panes
        }
    }

    Loader {
        id: auditLog

        anchors.fill: parent
        active: root.administers
        visible: root.view === SettingsPage.AuditLog
        focus: visible

        sourceComponent: AuditView {
            audit: root.audit
            panes: root.panes
        }
    }

    /// By a command: the keyboard goes along.
    function show(wanted: int) {
        view = wanted;
        const pane = [general, apiKeys.item, auditLog.item][wanted] as Item;
        Qt.callLater(Keyboard.enter, pane, Qt.ShortcutFocusReason); // when all of it is visible
    }
}
