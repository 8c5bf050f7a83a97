// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A profile's key again: it was kept in memory only, the keychain lost it, or it was the wrong one.
Dialog {
    id: control

    required property SettingsView settings
    property string profileId
    property string profileName
    property bool isLost: true

    heading: qsTr("Enter the key of %1").arg(profileName)
    words: isLost ? qsTr("The studio does not have this profile's key any more.") : qsTr("It takes the place of the key that is kept now.")
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
