// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

ScrollPane {
    id: root

    required property CodeEditor code
    required property DesignKeys keys
    required property CodeMeasure measure
    required property ScanBench bench
    property string localText // what of the barcode stays in the studio
    /// What only the studio and its sandbox know stays behind.
    required property bool isLocal

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
            hint: root.measure.densityText
            error: root.measure.sizeProblem

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
            hint: root.measure.isMeasuring ? qsTr("The rows of the list are being read…")
                : root.measure.lengthText.length > 0 ? qsTr("At its longest %1.").arg(root.measure.lengthText)
                : qsTr("Braces hold what is filled in for each pass.")
            error: root.code.payloadError

            PayloadField {
                objectName: "barcode-content"
                width: parent.width
                name: qsTr("Content of the barcode")
                value: root.code.payload
                error: root.code.payloadError
                variables: root.code.variables
                canAddField: root.code.canAddField
                onEdited: value => root.code.payload = value
                onNewFieldWanted: position => root.code.insertNewField(CodeEditor.BarcodeContent, position)
            }
        }

        ExpandedText {
            visible: root.code.hasBarcode && text.length > 0
            name: qsTr("Content of this sample’s barcode")
            text: root.measure.payloadShown
        }

        FormRow {
            visible: root.code.hasBarcode || root.code.altTextError.length > 0
            label: qsTr("Text below the code")
            error: root.code.altTextError

            PayloadField {
                objectName: "barcode-text"
                width: parent.width
                name: qsTr("Text below the code")
                value: root.code.altText
                error: root.code.altTextError
                variables: root.code.variables
                canAddField: root.code.canAddField
                onEdited: value => root.code.altText = value
                onNewFieldWanted: position => root.code.insertNewField(CodeEditor.BelowBarcode, position)
            }
        }

        ExpandedText {
            visible: root.code.hasBarcode && text.length > 0
            name: qsTr("Text below this sample’s code")
            text: root.measure.altTextShown
        }

        FallbackFormats {
            visible: root.code.hasBarcode
            code: root.code
            keys: root.keys
        }

        LocalMark {
            objectName: "code-local"
            width: parent.width
            visible: root.code.hasBarcode && text.length > 0
            text: root.localText
        }
    }

    BenchSection {
        visible: root.code.hasBarcode
        bench: root.bench
    }

    NfcSection {
        code: root.code
        measure: root.measure
        isLocal: root.isLocal
    }

    Component.onCompleted: root.bench.watch()
    Component.onDestruction: root.bench?.leave()
}
