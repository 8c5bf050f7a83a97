// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A new API key: what it may do, and what it is for.
Dialog {
    id: control

    required property ApiKeyDesk keys

    heading: qsTr("New API key")
    verb: qsTr("Make key")
    busy: keys.isBusy

    onAboutToShow: {
        scopeBox.currentIndex = 1;
        descriptionField.clear();
    }
    onAccepted: keys.create(scopeBox.currentIndex, descriptionField.text)

    FormRow {
        Layout.fillWidth: true
        label: qsTr("Scope")
        hint: [qsTr("Reads templates, passes, scans and events."),
               qsTr("Also publishes templates, issues, updates and revokes passes. For services."),
               qsTr("Also makes keys and reads the audit log. For people."),
               qsTr("Reads templates and nothing else. May be seen in a browser.")][scopeBox.currentIndex] ?? ""

        ComboBox {
            id: scopeBox

            objectName: "key-scope"
            width: parent?.width ?? implicitWidth
            name: qsTr("Scope")
            model: [qsTr("Read"), qsTr("Write"), qsTr("Admin"), qsTr("Publishable")]
        }
    }

    FormRow {
        Layout.fillWidth: true
        label: qsTr("Description")
        hint: qsTr("Where it is used: what somebody who revokes it wants to know.")

        TextField {
            id: descriptionField

            objectName: "key-description"
            width: parent?.width ?? implicitWidth
            name: qsTr("Description")
            maximumLength: 120
        }
    }
}
