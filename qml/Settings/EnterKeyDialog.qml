// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A profile's key again: it was kept in memory only, or the keychain lost it.
Dialog {
    id: control

    required property SettingsView settings
    property string profileId
    property string profileName

    heading: qsTr("Enter the key of %1").arg(profileName)
    words: qsTr("The studio does not have this profile's key any more.")
    verb: qsTr("Use profile")

    onAboutToShow: {
        keyField.clear();
        settings.clearProblem();
    }

    // The dialog stays open while something is wrong.
    function accept() {
        if (settings.enterKey(profileId, keyField.text)) {
            keyField.clear();
            close();
        }
    }

    FormRow {
        Layout.fillWidth: true
        label: qsTr("API key")
        hint: control.settings.keyStatement
        error: control.settings.addProblem

        TextField {
            id: keyField

            objectName: "entered-key"
            width: parent?.width ?? implicitWidth
            name: qsTr("API key")
            mono: true
            echoMode: TextInput.Password
            placeholderText: "qp_sk_…"
        }
    }
}
