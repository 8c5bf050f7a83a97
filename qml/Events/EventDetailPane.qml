// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The chosen event: what it is about, what changed, how it was delivered, and the whole of it.
Rectangle {
    id: root

    required property EventDetail detail
    property bool canReplay: false

    color: Theme.surface

    EmptyState {
        anchors.centerIn: parent
        visible: !root.detail.isOpen
        iconName: "events"
        sentence: qsTr("Choose an event to see what changed and where it was sent.")
    }

    ScrollPane {
        anchors.fill: parent
        visible: root.detail.isOpen
        spacing: Theme.space16

        Column {
            width: parent.width
            spacing: Theme.space4

            Label {
                width: parent.width
                role: Label.Section
                text: root.detail.title
            }

            Label {
                width: parent.width
                visible: text.length > 0
                text: root.detail.subjectName
            }

            Label {
                width: parent.width
                role: Label.Secondary
                text: root.detail.time
            }

            Row {
                width: parent.width
                spacing: Theme.space16

                IdText {
                    name: qsTr("Event id")
                    text: root.detail.eventId
                    width: (parent.width - parent.spacing) / 2
                }

                IdText {
                    name: qsTr("Subject")
                    visible: text.length > 0
                    text: root.detail.subjectId
                    width: (parent.width - parent.spacing) / 2
                }
            }
        }

        Flow {
            width: parent.width
            spacing: Theme.space8

            Button {
                objectName: "event-open-subject"
                compact: true
                visible: text.length > 0
                iconName: "external"
                text: root.detail.openVerb

                onClicked: root.detail.openSubject()
            }

            Button {
                objectName: "event-replay"
                compact: true
                visible: root.canReplay
                enabled: !root.detail.isBusy
                iconName: "refresh"
                text: qsTr("Send again…")
                toolTip: qsTr("To every enabled endpoint that wants this type")

                onClicked: replayDialog.open()
            }

            Button {
                objectName: "event-copy"
                compact: true
                iconName: "copy"
                text: qsTr("Copy JSON")

                onClicked: root.detail.copyJson()
            }
        }

        Section {
            visible: root.detail.changes.length > 0
            title: qsTr("Changed members")

            ChangedMembers {
                width: parent.width
                changes: root.detail.changes
            }
        }

        Section {
            title: qsTr("Deliveries")

            Label {
                width: parent.width
                visible: text.length > 0
                color: Theme.secondary
                text: root.detail.deliveriesText
                wrapMode: Text.Wrap
            }

            DeliveryList {
                width: parent.width
                deliveries: root.detail.deliveries
                verb: qsTr("Send again to this endpoint")
                enabled: !root.detail.isBusy

                onActed: delivery => root.detail.replay(delivery.endpointId)
            }
        }

        Section {
            title: qsTr("Event as it is sent")

            TextArea {
                objectName: "event-json"
                width: parent.width
                readOnly: true
                mono: true
                name: qsTr("Event as JSON")
                text: root.detail.json
            }
        }
    }

    ConfirmDialog {
        id: replayDialog

        heading: qsTr("Send this event again?")
        words: qsTr("Every enabled endpoint that wants this type gets it once more, with the same id and body. Receivers that remember ids leave it out.")
        verb: qsTr("Send again")
        dangerous: false

        onAccepted: root.detail.replay("")
    }
}
