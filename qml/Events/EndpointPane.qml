// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The chosen endpoint: its state, what can be done with it, and what was sent to it.
Rectangle {
    id: root

    required property EndpointDesk endpoints
    readonly property bool chosen: endpoints.endpointId.length > 0

    signal edited

    color: Theme.surface

    EmptyState {
        anchors.centerIn: parent
        visible: !root.chosen
        iconName: "link"
        sentence: qsTr("Choose an endpoint to see what was sent to it.")
    }

    ScrollPane {
        anchors.fill: parent
        visible: root.chosen
        spacing: Theme.space16

        Column {
            width: parent.width
            spacing: Theme.space4

            Label {
                width: parent.width
                role: Label.Section
                text: root.endpoints.url
                wrapMode: Text.WrapAnywhere
                maximumLineCount: 3
            }

            Label {
                width: parent.width
                visible: text.length > 0
                color: Theme.secondary
                text: root.endpoints.description
                wrapMode: Text.Wrap
                maximumLineCount: 4
            }

            Row {
                anchors.left: parent?.left
                spacing: Theme.space12

                StatusPill {
                    anchors.verticalCenter: parent.verticalCenter
                    tone: root.endpoints.tone
                    text: root.endpoints.stateText
                }

                IdText {
                    anchors.verticalCenter: parent.verticalCenter
                    name: qsTr("Endpoint id")
                    text: root.endpoints.endpointId
                    width: Theme.scaled(180)
                }
            }

            Label {
                width: parent.width
                visible: text.length > 0
                color: Theme.secondary
                text: root.endpoints.stateDetail
                wrapMode: Text.Wrap
            }

            Label {
                width: parent.width
                role: Label.Mono
                text: root.endpoints.eventsText
                wrapMode: Text.Wrap
                maximumLineCount: 6
            }
        }

        Flow {
            width: parent.width
            spacing: Theme.space8

            Button {
                objectName: "endpoint-edit"
                compact: true
                iconName: "edit"
                text: qsTr("Edit…")

                onClicked: root.edited()
            }

            Button {
                objectName: "endpoint-enable"
                compact: true
                enabled: !root.endpoints.isBusy
                iconName: root.endpoints.isEnabled ? "pause" : "play"
                text: root.endpoints.isEnabled ? qsTr("Disable") : qsTr("Enable")

                onClicked: root.endpoints.setEnabled(!root.endpoints.isEnabled)
            }

            Button {
                objectName: "endpoint-rotate"
                compact: true
                enabled: !root.endpoints.isBusy
                iconName: "key"
                text: qsTr("New secret…")

                onClicked: rotateDialog.open()
            }

            Button {
                objectName: "endpoint-delete"
                compact: true
                enabled: !root.endpoints.isBusy
                iconName: "trash"
                text: qsTr("Delete…")

                onClicked: deleteDialog.open()
            }
        }

        Section {
            title: qsTr("What was sent to it")

            Button {
                anchors.left: parent?.left
                compact: true
                kind: Button.Quiet
                iconName: "refresh"
                text: qsTr("Look again")

                onClicked: root.endpoints.loadDeliveries()
            }

            Label {
                width: parent.width
                visible: text.length > 0
                color: Theme.secondary
                text: root.endpoints.deliveriesText
                wrapMode: Text.Wrap
            }

            DeliveryList {
                width: parent.width
                deliveries: root.endpoints.deliveries
                verb: qsTr("Show this event")
                verbIcon: "external"

                onActed: delivery => root.endpoints.openEvent(delivery.eventId)
            }
        }
    }

    ConfirmDialog {
        id: rotateDialog

        heading: qsTr("Make a new signing secret?")
        words: qsTr("It is shown once. For 24 hours events are signed with the old secret as well, so that the endpoint can change over; then only with the new one.")
        verb: qsTr("Make a new secret")
        dangerous: false

        onAccepted: root.endpoints.rotateSecret()
    }

    ConfirmDialog {
        id: deleteDialog

        heading: qsTr("Delete this endpoint?")
        words: qsTr("Nothing more is sent to %1, and what waits for it is dropped. The log of past deliveries stays. This cannot be undone.").arg(root.endpoints.url)
        verb: qsTr("Delete endpoint")
        typed: root.endpoints.confirmation

        onAccepted: root.endpoints.remove()
    }
}
