// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Where events are sent to; the chosen endpoint at the right.
FocusScope {
    id: root

    required property EndpointDesk endpoints
    required property PaneMemory panes

    property int detailWidth: panes.size("events.endpoint", 480)
    readonly property int shownDetailWidth: Math.min(Theme.scaled(detailWidth), Math.max(Theme.scaled(360), width - Theme.scaled(520)))

    DataTable {
        id: table

        objectName: "endpoints-table"
        anchors.left: parent.left
        anchors.right: handle.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        focus: true
        rowHeight: Theme.bar
        name: qsTr("Webhook endpoints")
        model: root.endpoints.model
        selectedRow: root.endpoints.selectedRow
        selectedId: root.endpoints.endpointId
        columns: [
            TableColumn { title: qsTr("Address"); role: "url"; detailRole: "description"; width: 220; fills: true },
            TableColumn { title: qsTr("Events"); role: "events"; width: 120; fills: true; secondary: true },
            TableColumn { title: qsTr("State"); role: "stateText"; width: 112; toneRole: "tone" }
        ]

        onChosen: row => root.endpoints.select(row)

        EmptyState {
            anchors.centerIn: parent
            visible: root.endpoints.isEmpty
            iconName: "link"
            sentence: qsTr("No endpoint gets events yet.")
            detail: qsTr("An endpoint is an https address of yours. Each event is sent there, signed, and tried again for seven days.")
            verb: qsTr("New endpoint")

            onActed: root.endpoints.askForNew()
        }

        ErrorState {
            anchors.centerIn: parent
            visible: root.endpoints.problem.length > 0 && table.count === 0
            sentence: qsTr("The endpoints could not be loaded.")
            advice: root.endpoints.problem

            onActed: root.endpoints.reload()
        }
    }

    SplitHandle {
        id: handle

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.rightMargin: root.shownDetailWidth - width
        size: root.shownDetailWidth
        minimum: 360
        maximum: 720
        grows: false
        name: qsTr("Width of the endpoint pane")

        onMoved: size => {
            root.detailWidth = size;
            root.panes.setSize("events.endpoint", size);
        }
    }

    EndpointPane {
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: handle.right
        anchors.right: parent.right
        endpoints: root.endpoints

        onEdited: editDialog.edit(root.endpoints.endpointId, root.endpoints.url, root.endpoints.events, root.endpoints.description)
    }

    EndpointDialog {
        id: editDialog

        endpoints: root.endpoints
    }

    SecretDialog {
        id: secretDialog

        heading: qsTr("The signing secret")
        words: qsTr("Store it where the endpoint checks signatures. It is shown this once; after a rotation the old one signs as well for 24 hours.")
        secretName: qsTr("Signing secret")
        secret: root.endpoints.secret

        onCopied: root.endpoints.copySecret()
        onClosed: root.endpoints.forgetSecret()
    }

    Connections {
        target: root.endpoints

        function onSecretChanged() {
            if (root.endpoints.secret.length > 0)
                secretDialog.open();
        }

        function onNewAsked() {
            editDialog.edit("", "", "*", "");
        }
    }
}
