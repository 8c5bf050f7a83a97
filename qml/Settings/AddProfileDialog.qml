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
        settings.clearProblem();
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

    function problemOf(field: string): string {
        return settings.addProblemField === field ? settings.addProblem : "";
    }

    FormRow {
        Layout.fillWidth: true
        label: qsTr("Name")
        error: control.problemOf("name")

        TextField {
            id: nameField

            objectName: "profile-name"
            width: parent?.width ?? implicitWidth
            name: qsTr("Name")
            error: control.problemOf("name")
        }
    }

    FormRow {
        Layout.fillWidth: true
        label: qsTr("Tenant")
        error: control.problemOf("tenant")

        TextField {
            id: tenantField

            objectName: "profile-tenant"
            width: parent?.width ?? implicitWidth
            name: qsTr("Tenant")
            error: control.problemOf("tenant")
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
        error: control.problemOf("base_url")

        TextField {
            id: addressField

            objectName: "profile-address"
            width: parent?.width ?? implicitWidth
            name: qsTr("Address of the API")
            error: control.problemOf("base_url")
            mono: true
        }
    }

    FormRow {
        Layout.fillWidth: true
        label: qsTr("API key")
        hint: control.settings.keyStatement
        error: control.problemOf("key")

        TextField {
            id: keyField

            objectName: "profile-key"
            width: parent?.width ?? implicitWidth
            name: qsTr("API key")
            error: control.problemOf("key")
            mono: true
            echoMode: TextInput.Password
            placeholderText: "qp_sk_…"
        }
    }
}
