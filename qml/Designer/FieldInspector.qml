// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

ScrollPane {
    id: root

    required property FieldEditor field
    required property FormatPreview format
    property bool published // passes may have been issued that know the field by its key
    property bool local // the service of the profile takes the API's own members only
    property string note // why it stands on no front

    readonly property bool isDate: field.type === 3 || field.type === 4

    LocalMark {
        objectName: "field-local"
        width: parent.width
        visible: root.local && root.field.localParts.length > 0
        text: qsTr("Local to this studio and its sandbox: %1. The service of this profile has no member for it.").arg(root.field.localParts.join(", "))
    }

    Section {
        first: true
        title: qsTr("On the card")

        FormRow {
            label: qsTr("Label")

            TextField {
                objectName: "field-label"
                width: parent.width
                name: qsTr("Label")
                maximumLength: root.field.labelLimit
                text: root.field.label
                onTextEdited: root.field.label = text
            }
        }

        FormRow {
            label: qsTr("Value when a pass gives none")
            error: root.field.valueError

            TextField {
                objectName: "field-value"
                width: parent.width
                name: qsTr("Value")
                maximumLength: root.field.valueLimit
                error: root.field.valueError
                text: root.field.value
                onTextEdited: root.field.value = text
            }
        }

        FormRow {
            label: qsTr("Slot")
            hint: root.note

            ComboBox {
                objectName: "field-slot"
                width: parent.width
                name: qsTr("Slot")
                model: root.field.slotNames
                currentIndex: root.field.slot
                onActivated: index => root.field.slot = index
            }
        }

        FormRow {
            label: qsTr("Alignment, Apple Wallet")

            Segmented {
                width: parent.width
                name: qsTr("Alignment")
                options: root.field.alignmentNames
                currentIndex: root.field.alignment
                onChosen: index => root.field.alignment = index
            }
        }
    }

    Section {
        title: qsTr("Data")

        FormRow {
            label: qsTr("Type")

            ComboBox {
                objectName: "field-type"
                width: parent.width
                name: qsTr("Type")
                model: root.field.typeNames
                currentIndex: root.field.type
                onActivated: index => root.field.type = index
            }
        }

        Switch {
            objectName: "field-numeric"
            anchors.left: parent?.left
            width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
            visible: root.field.type === 0
            text: qsTr("Takes numbers only")
            checked: root.field.numeric
            onToggled: root.field.numeric = checked
        }

        FormRow {
            visible: root.field.type === 2
            label: qsTr("Currency")

            TextField {
                anchors.left: parent?.left
                width: Theme.scaled(96)
                name: qsTr("Currency code")
                mono: true
                maximumLength: 3
                text: root.field.currency
                onTextEdited: root.field.currency = text
            }
        }

        FormRow {
            visible: root.isDate
            label: qsTr("Date style")

            ComboBox {
                width: parent.width
                name: qsTr("Date style")
                model: root.field.dateStyleNames
                currentIndex: root.field.dateStyle
                onActivated: index => root.field.dateStyle = index
            }
        }

        FormRow {
            visible: root.isDate
            label: qsTr("Time style")

            ComboBox {
                width: parent.width
                name: qsTr("Time style")
                model: root.field.dateStyleNames
                currentIndex: root.field.timeStyle
                onActivated: index => root.field.timeStyle = index
            }
        }

        FormatSample {
            format: root.format
        }

        FormRow {
            label: qsTr("Key")
            hint: root.field.uses.length > 0 ? qsTr("The column and the API call it this. Used by: %1").arg(root.field.uses.join("; "))
                : qsTr("The column and the API call it this.")
            error: keyField.activeFocus || keyField.text !== root.field.key ? root.field.keyProblem(keyField.text) : ""

            TextField {
                id: keyField

                objectName: "field-key"
                width: parent.width
                name: qsTr("Key")
                mono: true
                maximumLength: 40
                text: root.field.key
                onEditingFinished: {
                    const wanted = text;
                    text = Qt.binding(() => root.field.key);
                    root.rename(wanted);
                }

                UndoKeys.pending: text !== root.field.key
                UndoKeys.onTakenBack: text = Qt.binding(() => root.field.key)
            }
        }
    }

    Section {
        title: qsTr("Updates and preview")

        ChangeMessage {
            field: root.field
            format: root.format
        }

        FormRow {
            label: qsTr("Sample value")
            hint: qsTr("Shown here only, with the record “Default values”.")

            TextField {
                width: parent.width
                name: qsTr("Sample value")
                text: root.field.sample
                onTextEdited: root.field.sample = text
            }
        }
    }

    RenameDialog {
        id: renameDialog

        field: root.field
    }

    /// A key that nobody knows yet changes without a question.
    function rename(key: string) {
        if (key === field.key || field.keyProblem(key).length > 0)
            return;
        if (published || field.uses.length > 0 || field.isGooglesKey(key))
            renameDialog.ask(key);
        else
            field.key = key;
    }
}
