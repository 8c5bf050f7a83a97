// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Where the sandbox is, and everything that can be done to it.
Rectangle {
    id: root

    required property SandboxView sandbox

    color: Theme.surface

    ScrollPane {
        anchors.fill: parent
        spacing: Theme.space16

        Section {
            first: true
            title: qsTr("Where it is")

            FormRow {
                label: qsTr("Address")

                IdText {
                    width: parent?.width ?? 0
                    name: qsTr("Address")
                    text: root.sandbox.address
                }
            }

            FormRow {
                visible: root.sandbox.dataFolder.length > 0
                label: qsTr("Data folder")

                IdText {
                    width: parent?.width ?? 0
                    name: qsTr("Data folder")
                    text: root.sandbox.dataFolder
                }
            }

            FormRow {
                label: qsTr("Description of its API")

                IdText {
                    width: parent?.width ?? 0
                    name: qsTr("Description of its API")
                    text: root.sandbox.address + "/docs"
                }
            }
        }

        SandboxClock {
            width: parent.width
            sandbox: root.sandbox
        }

        SandboxPhones {
            width: parent.width
            sandbox: root.sandbox
        }

        Section {
            title: qsTr("Start over")

            Label {
                width: parent.width
                color: Theme.secondary
                text: qsTr("Templates, passes, scans and events go, and the clock goes back to this computer's. Keys, endpoints and the audit log stay.")
                wrapMode: Text.Wrap
            }

            Button {
                objectName: "sandbox-reset"
                anchors.left: parent?.left
                compact: true
                enabled: !root.sandbox.isBusy
                iconName: "trash"
                text: qsTr("Reset the sandbox…")

                onClicked: resetDialog.open()
            }
        }
    }

    ConfirmDialog {
        id: resetDialog

        heading: qsTr("Reset the sandbox?")
        words: qsTr("Every template, pass, scan and event of %1 is deleted. This cannot be undone.").arg(root.sandbox.tenant)
        verb: qsTr("Delete everything")
        typed: qsTr("reset")
        typedWords: qsTr("Type %1 to go on.")
        typedName: qsTr("The word that confirms it")

        onAboutToShow: seeds.checked = true
        onAccepted: root.sandbox.reset(seeds.checked)

        CheckBox {
            id: seeds

            objectName: "reset-seeds"
            text: qsTr("Fill it with the ready-made program afterwards")
        }
    }
}
