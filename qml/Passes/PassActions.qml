// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What can be done with the chosen pass.
Column {
    id: root

    required property PassDetail detail

    spacing: Theme.space8

    Flow {
        width: parent.width
        spacing: Theme.space8

        Button {
            objectName: "pass-update"
            compact: true
            iconName: "edit"
            text: qsTr("Update…")
            enabled: root.detail.canUpdate && !root.detail.isBusy

            onClicked: {
                root.detail.startUpdate();
                updateDialog.open();
            }
        }

        Button {
            objectName: "pass-revoke"
            compact: true
            iconName: "revoke"
            text: qsTr("Revoke…")
            enabled: root.detail.canRevoke && !root.detail.isBusy

            onClicked: revokeDialog.open()
        }

        Button {
            id: phone

            compact: true
            visible: root.detail.canSimulate
            iconName: "play"
            text: qsTr("Simulate")
            toolTip: qsTr("Only in the sandbox: let a phone or a scanner act")
            opensMenu: simulateMenu.visible

            onClicked: simulateMenu.popup(phone, Theme.mirrored ? phone.width - simulateMenu.width : 0, phone.height + Theme.space4)

            Menu {
                id: simulateMenu

                MenuItem {
                    text: qsTr("Add to Apple Wallet")

                    onTriggered: root.detail.simulateInstall(false)
                }

                MenuItem {
                    text: qsTr("Add to Google Wallet")

                    onTriggered: root.detail.simulateInstall(true)
                }

                MenuItem {
                    text: qsTr("Remove from the wallet")

                    onTriggered: root.detail.simulateRemove()
                }

                MenuSeparator {}

                MenuItem {
                    text: qsTr("Scan the barcode")

                    onTriggered: root.detail.simulateScan(false)
                }

                MenuItem {
                    text: qsTr("Tap at a reader")

                    onTriggered: root.detail.simulateScan(true)
                }
            }
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        Button {
            compact: true
            iconName: "link"
            text: qsTr("Copy Apple link")

            onClicked: root.detail.copyAppleLink()
        }

        Button {
            compact: true
            iconName: "link"
            text: qsTr("Copy Google link")

            onClicked: root.detail.copyGoogleLink()
        }

        Button {
            compact: true
            iconName: "download"
            text: qsTr("Save .pkpass…")

            onClicked: {
                saveDialog.open(root.detail.suggestedFileName());
            }
        }
    }

    Label {
        width: parent.width
        visible: text.length > 0
        role: Label.Secondary
        text: root.detail.linksText
        wrapMode: Text.Wrap
    }

    UpdatePassDialog {
        id: updateDialog

        detail: root.detail
    }

    RevokePassDialog {
        id: revokeDialog

        detail: root.detail
    }

    FileChooser {
        id: saveDialog

        mode: FileChooser.Mode.Save
        title: qsTr("Save the pass")
        defaultSuffix: "pkpass"
        nameFilters: [qsTr("Wallet pass (*.pkpass)")]

        onAccepted: file => root.detail.savePkpass(file)
    }
}
