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
    readonly property int fieldCount: designer.editor.selectedFields.length
    readonly property string selection: fieldCount > 1 ? "fields" : designer.editor.selection.split(":")[0]
    readonly property InspectorPart part: parts.find(each => each.selections.includes(root.selection)) ?? parts[0]
    readonly property Item pane: shown.item as Item
    readonly property VersionsInspector versions: shown.item as VersionsInspector // null: something else is selected

    /// The first is shown for whatever else is selected.
    readonly property list<InspectorPart> parts: [
        InspectorPart {
            selections: ["template"]
            title: qsTr("Template")
            pane: Component {
                TemplateInspector {
                    editor: root.designer.editor
                    desk: root.designer.desk
                    keptNote: root.designer.slotList.keptNote
                    file: root.designer.file
                    saveCommand: root.commands.saveAs
                    saveToFileCommand: root.commands.saveToFile
                    localText: root.designer.localParts.ofTemplate
                }
            }
        },
        InspectorPart {
            selections: ["fields"]
            title: qsTr("%1 fields").arg(root.fieldCount)
            pane: Component {
                FieldsInspector {
                    actions: root.designer.actions
                    slotNames: root.designer.field.slotNames
                }
            }
        },
        InspectorPart {
            selections: ["field"]
            title: root.designer.field.label.length > 0 ? root.designer.field.label : root.designer.field.key
            pane: Component {
                FieldInspector {
                    field: root.designer.field
                    format: root.designer.format
                    published: !root.designer.desk.isNew
                    local: root.designer.localParts.isForeign
                    note: root.designer.fields.selectedNote
                }
            }
        },
        InspectorPart {
            selections: ["brand"]
            title: qsTr("Brand")
            pane: Component {
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
        },
        InspectorPart {
            selections: ["images"]
            title: qsTr("Images")
            pane: Component {
                ImagesInspector {
                    images: root.designer.images
                    keys: root.commands.keys
                    onOpened: slot => root.designer.editor.selection = "image:" + slot
                }
            }
        },
        InspectorPart {
            selections: ["image"]
            title: root.designer.crop.slotName
            pane: Component {
                ImageInspector {
                    images: root.designer.images
                    crop: root.designer.crop
                    keys: root.commands.keys
                    onBackWanted: root.designer.editor.selection = "images"
                }
            }
        },
        InspectorPart {
            selections: ["barcode", "nfc"]
            title: qsTr("Code and NFC")
            pane: Component {
                CodeInspector {
                    code: root.designer.code
                    keys: root.commands.keys
                    measure: root.designer.measure
                    bench: root.designer.bench
                    localText: root.designer.localParts.ofCode
                    isLocal: root.designer.localParts.isForeign
                }
            }
        },
        InspectorPart {
            selections: ["rows"]
            title: qsTr("Google’s rows")
            pane: Component {
                RowsInspector {
                    rows: root.designer.googleRows
                    keys: root.commands.keys
                    localText: root.designer.localParts.ofRows
                }
            }
        },
        InspectorPart {
            selections: ["languages"]
            title: qsTr("Languages")
            pane: Component {
                LanguagesInspector {
                    translations: root.designer.translations
                    files: root.designer.translationFiles
                    keys: root.commands.keys
                    localText: root.designer.localParts.ofLanguages
                }
            }
        },
        InspectorPart {
            selections: ["versions"]
            title: qsTr("Versions")
            pane: Component {
                VersionsInspector {
                    versions: root.designer.versions
                    keys: root.commands.keys
                    saveCommand: root.commands.saveVersion
                }
            }
        }
    ]

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

    // In a narrow window a card lies below: nobody points at that through the pane.
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
    }

    PaneHeader {
        id: head

        objectName: "inspector-head"
        width: parent.width
        title: root.part.title

        IconButton {
            visible: root.overlays
            iconName: "close"
            toolTip: qsTr("Close the inspector")
            onClicked: root.closed()
        }
    }

    Loader {
        id: shown

        objectName: "inspector-pane"
        anchors.fill: parent
        anchors.topMargin: head.height
        sourceComponent: root.part.pane
    }
}
