// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What is selected, right.
FocusScope {
    id: root

    required property Designer designer
    required property DesignCommands commands
    property bool overlays: false
    readonly property string selection: designer.editor.selection
    readonly property int fieldCount: designer.editor.selectedFields.length
    readonly property VersionsInspector versions: shown.item as VersionsInspector // null: something else is selected

    signal closed

    Keys.onEscapePressed: event => {
        event.accepted = overlays;
        if (overlays)
            root.closed();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    PaneHeader {
        id: head

        width: parent.width
        title: root.fieldCount > 1 ? qsTr("%1 fields").arg(root.fieldCount)
            : root.designer.editor.selectedKey.length > 0 ? (root.designer.field.label.length > 0 ? root.designer.field.label : root.designer.field.key)
            : root.selection === "brand" ? qsTr("Brand")
            : root.selection === "images" ? qsTr("Images")
            : root.selection.startsWith("image:") ? root.designer.crop.slotName
            : root.selection === "barcode" || root.selection === "nfc" ? qsTr("Code and NFC")
            : root.selection === "rows" ? qsTr("Google’s rows")
            : root.selection === "languages" ? qsTr("Languages")
            : root.selection === "places" ? qsTr("Places")
            : root.selection === "versions" ? qsTr("Versions") : qsTr("Template")

        IconButton {
            visible: root.overlays
            iconName: "close"
            toolTip: qsTr("Close the inspector")
            onClicked: root.closed()
        }
    }

    Loader {
        id: shown

        anchors.fill: parent
        anchors.topMargin: head.height
        sourceComponent: root.fieldCount > 1 ? fieldsInspector
            : root.designer.editor.selectedKey.length > 0 ? fieldInspector
            : root.selection === "brand" ? brandInspector
            : root.selection === "images" ? imagesInspector
            : root.selection.startsWith("image:") ? imageInspector
            : root.selection === "barcode" || root.selection === "nfc" ? codeInspector
            : root.selection === "rows" ? rowsInspector
            : root.selection === "languages" ? languagesInspector
            : root.selection === "versions" ? versionsInspector : templateInspector
    }

    Component {
        id: templateInspector

        TemplateInspector {
            editor: root.designer.editor
            desk: root.designer.desk
            keptNote: root.designer.slotList.keptNote
            saveCommand: root.commands.saveAs
            localText: root.designer.localParts.ofTemplate
        }
    }

    Component {
        id: brandInspector

        BrandInspector {
            brand: root.designer.brand
            contrast: root.designer.contrast
            logoPalette: root.designer.logoPalette
            kits: root.designer.brandKits
            logoAddress: root.designer.logoAddress
            iconAddress: root.designer.iconAddress
            localText: root.designer.localParts.ofBrand
        }
    }

    Component {
        id: versionsInspector

        VersionsInspector {
            versions: root.designer.versions
            keys: root.commands.keys
            saveCommand: root.commands.saveVersion
        }
    }

    Component {
        id: imagesInspector

        ImagesInspector {
            images: root.designer.images
            keys: root.commands.keys
            onOpened: slot => root.designer.editor.selection = "image:" + slot
        }
    }

    Component {
        id: imageInspector

        ImageInspector {
            images: root.designer.images
            crop: root.designer.crop
            keys: root.commands.keys
            onBackWanted: root.designer.editor.selection = "images"
        }
    }

    Component {
        id: fieldInspector

        FieldInspector {
            field: root.designer.field
            format: root.designer.format
            local: root.designer.localParts.isForeign
            note: root.designer.fields.selectedNote
        }
    }

    Component {
        id: fieldsInspector

        FieldsInspector {
            actions: root.designer.actions
            slotNames: root.designer.field.slotNames
        }
    }

    Component {
        id: codeInspector

        CodeInspector {
            code: root.designer.code
            keys: root.commands.keys
            measure: root.designer.measure
            bench: root.designer.bench
            localText: root.designer.localParts.ofCode
            isLocal: root.designer.localParts.isForeign
        }
    }

    Component {
        id: rowsInspector

        RowsInspector {
            rows: root.designer.googleRows
            keys: root.commands.keys
            localText: root.designer.localParts.ofRows
        }
    }

    Component {
        id: languagesInspector

        LanguagesInspector {
            translations: root.designer.translations
            files: root.designer.translationFiles
            keys: root.commands.keys
            localText: root.designer.localParts.ofLanguages
        }
    }
}
