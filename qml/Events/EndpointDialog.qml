// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A webhook endpoint: where events go, and which.
Dialog {
    id: control

    required property EndpointDesk endpoints
    property string endpointId

    heading: endpointId.length > 0 ? qsTr("Edit the endpoint") : qsTr("New endpoint")
    verb: endpointId.length > 0 ? qsTr("Save endpoint") : qsTr("Create endpoint")
    busy: endpoints.isBusy

    // The dialog stays open while something is wrong.
    function accept() {
        endpoints.save(endpointId, urlField.text, eventsField.text, descriptionField.text);
    }

    function edit(id: string, url: string, events: string, description: string) {
        endpointId = id;
        urlField.text = url;
        eventsField.text = events;
        descriptionField.text = description;
        endpoints.clearForm();
        open();
    }

    function problemOf(field: string): string {
        return endpoints.formProblemField === field ? endpoints.formProblem : "";
    }

    Connections {
        target: control.endpoints

        function onSaved() {
            control.close();
        }
    }

    FormRow {
        Layout.fillWidth: true
        label: qsTr("Address")
        hint: qsTr("Begins with https. Addresses of your own network are refused.")
        error: control.problemOf("url")

        TextField {
            id: urlField

            objectName: "endpoint-url"
            width: parent?.width ?? implicitWidth
            name: qsTr("Address")
            error: control.problemOf("url")
            mono: true
            placeholderText: "https://"
        }
    }

    FormRow {
        Layout.fillWidth: true
        label: qsTr("Events")
        hint: qsTr("Types such as pass.revoked, all of a kind with pass.*, or * for everything; with commas between.")
        error: control.problemOf("events")

        TextField {
            id: eventsField

            objectName: "endpoint-events"
            width: parent?.width ?? implicitWidth
            name: qsTr("Events")
            error: control.problemOf("events")
            mono: true
        }
    }

    FormRow {
        Layout.fillWidth: true
        label: qsTr("Description")
        hint: qsTr("What this studio calls it; optional.")

        TextField {
            id: descriptionField

            objectName: "endpoint-description"
            width: parent?.width ?? implicitWidth
            name: qsTr("Description")
            maximumLength: 240
        }
    }
}
