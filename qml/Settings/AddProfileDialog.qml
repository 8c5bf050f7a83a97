// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A tenant of QairoPay: where it is, and the key for it. The key is typed here and never shown again.
Dialog {
    id: control

    required property SettingsView settings

    heading: qsTr("Add a profile")
    verb: qsTr("Add profile")

    onAboutToShow: {
        nameField.clear();
        tenantField.clear();
        keyField.clear();
        environmentBox.currentIndex = 0;
        addressField.text = settings.documentedAddress(0);
    }

    // The dialog stays open while something is wrong.
    function accept() {
        if (settings.add(nameField.text, tenantField.text, environmentBox.currentIndex, addressField.text, keyField.text)) {
            keyField.clear();
            close();
        }
    }

    FormRow {
        Layout.fillWidth: true
        label: qsTr("Name")

        TextField {
            id: nameField

            objectName: "profile-name"
            width: parent?.width ?? implicitWidth
            name: qsTr("Name")
        }
    }

    FormRow {
        Layout.fillWidth: true
        label: qsTr("Tenant")

        TextField {
            id: tenantField

            objectName: "profile-tenant"
            width: parent?.width ?? implicitWidth
            name: qsTr("Tenant")
        }
    }

    FormRow {
        Layout.fillWidth: true
        label: qsTr("Environment")

        ComboBox {
            id: environmentBox

            objectName: "profile-environment"
            width: parent?.width ?? implicitWidth
            name: qsTr("Environment")
            model: [qsTr("QairoPay sandbox"), qsTr("QairoPay live")]

            onActivated: index => addressField.text = control.settings.documentedAddress(index)
        }
    }

    FormRow {
        Layout.fillWidth: true
        label: qsTr("Address of the API")

        TextField {
            id: addressField

            width: parent?.width ?? implicitWidth
            name: qsTr("Address of the API")
            mono: true
        }
    }

    FormRow {
        Layout.fillWidth: true
        label: qsTr("API key")
        hint: control.settings.keyStatement
        error: control.settings.addProblem

        TextField {
            id: keyField

            objectName: "profile-key"
            width: parent?.width ?? implicitWidth
            name: qsTr("API key")
            mono: true
            echoMode: TextInput.Password
            placeholderText: "qp_sk_…"
        }
    }
}
