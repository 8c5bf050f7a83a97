// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Profiles and keys, appearance, about.
FocusScope {
    id: root

    required property SettingsView settings
    required property Appearance appearance
    required property MapSettings maps // null where there is no map

    ScrollPane {
        anchors.fill: parent
        padding: Theme.space24

        Column {
            width: Math.min(720, parent?.width ?? 720)
            spacing: Theme.space24

            ProfilesSection { settings: root.settings }

            AppearanceSection { appearance: root.appearance }

            Loader {
                width: parent.width
                active: root.maps !== null
                visible: active
                sourceComponent: MapsSection { maps: root.maps }
            }

            AboutSection { about: root.settings.about }
        }
    }
}
