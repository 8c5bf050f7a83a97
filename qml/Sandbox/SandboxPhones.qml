// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Simulated phones and scanners, which go through the same doors as real ones.
Section {
    id: root

    required property SandboxView sandbox
    readonly property bool ready: sandbox.passNames.length > 0 && !sandbox.isBusy

    title: qsTr("Phones and scanners")

    FormRow {
        label: qsTr("Pass")
        hint: root.sandbox.passNames.length > 0 ? "" : qsTr("Issue a pass first.")

        ComboBox {
            objectName: "simulated-pass"
            width: parent?.width ?? implicitWidth
            enabled: root.sandbox.passNames.length > 0
            name: qsTr("Pass")
            model: root.sandbox.passNames
            currentIndex: root.sandbox.passIndex

            onActivated: index => root.sandbox.passIndex = index
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        Button {
            objectName: "simulate-apple"
            compact: true
            enabled: root.ready
            iconName: "phone"
            text: qsTr("Add to Apple Wallet")

            onClicked: root.sandbox.install(false)
        }

        Button {
            compact: true
            enabled: root.ready
            iconName: "phone"
            text: qsTr("Add to Google Wallet")

            onClicked: root.sandbox.install(true)
        }

        Button {
            compact: true
            enabled: root.ready
            iconName: "trash"
            text: qsTr("Remove from the wallet")

            onClicked: root.sandbox.removeFromWallets()
        }

        Button {
            objectName: "simulate-scan"
            compact: true
            enabled: root.ready
            iconName: "barcode"
            text: qsTr("Scan the barcode")

            onClicked: root.sandbox.scan(false)
        }

        Button {
            compact: true
            enabled: root.ready
            iconName: "nfc"
            text: qsTr("Tap at a reader")

            onClicked: root.sandbox.scan(true)
        }

        Button {
            objectName: "simulate-news"
            compact: true
            enabled: !root.sandbox.isBusy
            iconName: "refresh"
            text: qsTr("Let the iPhone look for updates")

            onClicked: root.sandbox.askForNews()
        }
    }

    Label {
        width: parent.width
        visible: text.length > 0
        color: Theme.secondary
        text: root.sandbox.newsText
        wrapMode: Text.Wrap
        maximumLineCount: 12
    }
}
