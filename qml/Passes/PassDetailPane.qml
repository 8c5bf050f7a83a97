// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The chosen pass: who has it, its state, both cards, what can be done, what happened.
Rectangle {
    id: root

    required property PassDetail detail

    color: Theme.surface

    EmptyState {
        anchors.centerIn: parent
        visible: !root.detail.isOpen
        iconName: "passes"
        sentence: qsTr("Choose a pass to see it as its holder does.")
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
                text: root.detail.holderName.length > 0 ? root.detail.holderName : root.detail.holderEmail
            }

            Label {
                width: parent.width
                visible: root.detail.holderName.length > 0
                color: Theme.secondary
                text: root.detail.holderEmail
            }

            Row {
                anchors.left: parent?.left
                spacing: Theme.space12

                StatusPill {
                    anchors.verticalCenter: parent.verticalCenter
                    tone: root.detail.status === "installed" ? "ok" : root.detail.status === "revoked" ? "error"
                        : root.detail.status === "removed" ? "warning" : "info"
                    text: root.detail.statusText
                }

                IdText {
                    anchors.verticalCenter: parent.verticalCenter
                    name: qsTr("Pass id")
                    text: root.detail.passId
                    width: Theme.scaled(180)
                }
            }

            Label {
                width: parent.width
                color: Theme.secondary
                text: root.detail.statusDetail
                wrapMode: Text.Wrap
            }
        }

        CardsRow {
            width: parent.width
            cards: root.detail.cards
        }

        PassActions {
            width: parent.width
            detail: root.detail
        }

        Section {
            title: qsTr("Values")

            Repeater {
                model: root.detail.fields

                Item {
                    id: value

                    required property passField modelData

                    width: parent?.width ?? 0
                    height: Theme.hitArea

                    Label {
                        id: title

                        anchors.left: parent.left
                        width: parent.width * 0.4
                        height: parent.height
                        color: Theme.secondary
                        text: value.modelData.label
                    }

                    Label {
                        anchors.left: title.right
                        anchors.leftMargin: Theme.space8
                        anchors.right: parent.right
                        height: parent.height
                        text: value.modelData.value
                        color: value.modelData.isDefault ? Theme.secondary : Theme.text
                    }
                }
            }
        }

        Section {
            title: qsTr("What happened")

            PassTimeline {
                width: parent.width
                entries: root.detail.timeline
            }
        }
    }
}
