// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

ScrollPane {
    id: root

    required property CodeEditor code

    Section {
        first: true
        title: qsTr("Barcode")

        Switch {
            anchors.left: parent?.left
            width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
            text: qsTr("Passes carry a barcode")
            checked: root.code.hasBarcode
            onToggled: root.code.hasBarcode = checked
        }

        FormRow {
            visible: root.code.hasBarcode
            label: qsTr("Format")

            ComboBox {
                objectName: "barcode-format"
                width: parent.width
                name: qsTr("Barcode format")
                model: root.code.formatNames
                currentIndex: root.code.format
                onActivated: index => root.code.format = index
            }
        }

        FormRow {
            visible: root.code.hasBarcode
            label: qsTr("Content")
            hint: qsTr("Braces hold what is filled in for each pass.")
            error: root.code.payloadError

            PayloadField {
                width: parent.width
                name: qsTr("Content of the barcode")
                value: root.code.payload
                error: root.code.payloadError
                variables: root.code.variables
                onEdited: value => root.code.payload = value
            }
        }

        FormRow {
            visible: root.code.hasBarcode
            label: qsTr("Text below the code")

            PayloadField {
                width: parent.width
                name: qsTr("Text below the code")
                value: root.code.altText
                variables: root.code.variables
                onEdited: value => root.code.altText = value
            }
        }
    }

    Section {
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
            hint: qsTr("Apple Wallet carries 64 bytes and cuts what is longer.")
            error: root.code.nfcPayloadError

            PayloadField {
                width: parent.width
                name: qsTr("Content of the NFC message")
                value: root.code.nfcPayload
                error: root.code.nfcPayloadError
                variables: root.code.variables
                onEdited: value => root.code.nfcPayload = value
            }
        }
    }
}
