// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What readers get by NFC, how much of Apple's room it takes, and what of it is signed.
Section {
    id: root

    required property CodeEditor code
    required property CodeMeasure measure
    required property bool isLocal

    title: qsTr("NFC")

    Switch {
        anchors.left: parent?.left
        width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
        text: qsTr("Readers can take the pass by NFC")
        checked: root.code.nfcEnabled
        onToggled: root.code.nfcEnabled = checked
    }

    FormRow {
        visible: root.code.nfcEnabled
        label: qsTr("Content")
        hint: qsTr("For Google Smart Tap, and for Apple with the profile Plain.")
        error: root.code.nfcPayloadError

        PayloadField {
            objectName: "nfc-content"
            width: parent.width
            name: qsTr("Content of the NFC message")
            value: root.code.nfcPayload
            error: root.code.nfcPayloadError
            variables: root.code.variables
            canAddField: root.code.canAddField
            onEdited: value => root.code.nfcPayload = value
            onNewFieldWanted: position => root.code.insertNewField(CodeEditor.NfcContent, position)
        }
    }

    ExpandedText {
        visible: root.code.nfcEnabled && text.length > 0
        name: qsTr("Content of this sample’s NFC message")
        text: root.measure.nfcShown
    }

    FormRow {
        visible: root.code.nfcEnabled
        label: qsTr("Apple’s message")
        hint: root.measure.nfcSignedText

        ComboBox {
            objectName: "nfc-profile"
            width: parent.width
            name: qsTr("Profile of Apple’s message")
            model: root.code.nfcProfileNames
            currentIndex: root.code.nfcProfile
            onActivated: index => root.code.nfcProfile = index
        }
    }

    FormRow {
        visible: root.code.nfcEnabled && root.measure.nfcCountText.length > 0
        label: qsTr("Worst case: %1").arg(root.measure.nfcCountText)
        error: root.measure.nfcFits ? "" : qsTr("Apple Wallet cuts what is longer, without a word. Shorten the content, or choose another profile.")

        ProgressBar {
            objectName: "nfc-bytes"
            width: parent.width
            name: qsTr("Bytes of Apple’s message: %1").arg(root.measure.nfcCountText)
            to: root.measure.nfcLimit
            value: Math.min(root.measure.nfcBytes, root.measure.nfcLimit)
        }
    }

    FormRow {
        visible: root.code.nfcEnabled
        label: qsTr("Reader’s public key")
        hint: qsTr("For Apple: P-256, as PEM or base64. Without one, the service that issues puts its own.")
        error: root.code.nfcKeyError

        Item {
            width: parent.width
            height: keyField.height

            TextField {
                id: keyField

                objectName: "nfc-key"
                anchors.left: parent.left
                width: parent.width - keyFile.width - Theme.space4
                mono: true
                name: qsTr("Reader’s public key")
                error: root.code.nfcKeyError
                text: root.code.nfcKey
                onTextEdited: root.code.nfcKey = text
            }

            IconButton {
                id: keyFile

                objectName: "nfc-key-file"
                anchors.right: parent.right
                compact: true
                iconName: "folder"
                toolTip: qsTr("Take the key from a file…")
                onClicked: keyChooser.open()
            }
        }
    }

    FileChooser {
        id: keyChooser

        title: qsTr("Reader’s public key")
        nameFilters: [qsTr("Keys (*.pem *.pub *.der *.txt)"), qsTr("All files (*)")]
        mode: FileChooser.Mode.Open

        onAccepted: file => root.code.readNfcKey(file)
    }

    LocalMark {
        objectName: "nfc-local"
        width: parent.width
        visible: root.code.nfcEnabled && root.isLocal
        text: qsTr("The profile and the reader’s key are local to this studio and its sandbox. What the service of this profile signs is not documented.")
    }
}
