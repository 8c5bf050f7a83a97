// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The chosen key: what it may do, until when it works, and how it ends.
Rectangle {
    id: root

    required property ApiKeyDesk keys
    readonly property bool chosen: keys.keyId.length > 0

    color: Theme.surface

    EmptyState {
        anchors.centerIn: parent
        visible: !root.chosen
        iconName: "key"
        sentence: qsTr("Choose a key to rotate or revoke it.")
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
                text: root.keys.name
                wrapMode: Text.Wrap
                maximumLineCount: 3
            }

            Row {
                anchors.left: parent?.left
                spacing: Theme.space12

                StatusPill {
                    anchors.verticalCenter: parent.verticalCenter
                    tone: root.keys.tone
                    text: root.keys.stateText
                }

                IdText {
                    anchors.verticalCenter: parent.verticalCenter
                    name: qsTr("Key id")
                    text: root.keys.keyId
                    width: Theme.scaled(180)
                }
            }

            Label {
                width: parent.width
                visible: text.length > 0
                text: root.keys.stateDetail
                wrapMode: Text.Wrap
            }

            Label {
                width: parent.width
                color: Theme.secondary
                text: root.keys.useText
                wrapMode: Text.Wrap
            }
        }

        Flow {
            width: parent.width
            spacing: Theme.space8

            Button {
                objectName: "key-rotate"
                compact: true
                enabled: root.keys.canChange && !root.keys.isBusy
                iconName: "refresh"
                text: qsTr("Rotate…")

                onClicked: rotateDialog.open()
            }

            Button {
                objectName: "key-revoke"
                compact: true
                enabled: root.keys.canChange && !root.keys.isBusy
                iconName: "revoke"
                text: qsTr("Revoke…")

                onClicked: revokeDialog.open()
            }
        }

        Section {
            title: root.keys.scope

            Label {
                width: parent.width
                text: root.keys.scopeText
                wrapMode: Text.Wrap
            }

            Row {
                width: parent.width
                visible: root.keys.replaces.length > 0
                spacing: Theme.space8

                Label {
                    id: replacesLabel

                    height: Theme.hitArea
                    color: Theme.secondary
                    text: qsTr("Replaces")
                }

                IdText {
                    name: qsTr("Replaced key")
                    text: root.keys.replaces
                    width: Math.min(Theme.scaled(200), parent.width - replacesLabel.width - parent.spacing)
                }
            }
        }
    }

    ConfirmDialog {
        id: rotateDialog

        heading: qsTr("Rotate this key?")
        words: qsTr("A second key with the same scope is made and shown once. This one goes on working for 24 hours, so that whoever uses it can change over; then it is refused.")
        verb: qsTr("Rotate key")
        dangerous: false

        onAccepted: root.keys.rotate()
    }

    ConfirmDialog {
        id: revokeDialog

        property int when: 0

        heading: qsTr("Revoke this key?")
        words: when === 0 ? qsTr("Whoever uses it is refused from this moment. This cannot be undone.")
                          : qsTr("It works for another 24 hours, then it is refused. This cannot be undone.")
        verb: qsTr("Revoke key")
        typed: root.keys.confirmation

        onAboutToShow: when = 0
        onAccepted: root.keys.revoke(when === 1)

        Segmented {
            objectName: "revoke-when"
            Layout.fillWidth: true
            name: qsTr("When")
            options: [qsTr("Now"), qsTr("In 24 hours")]
            currentIndex: revokeDialog.when

            onChosen: index => revokeDialog.when = index
        }
    }
}
