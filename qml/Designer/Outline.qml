// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What the template is made of, left: template, brand, fields slot by slot, code, Google’s rows, languages, places. Or what stands on the
/// cards.
FocusScope {
    id: root

    required property Designer designer
    required property DesignKeys keys
    property bool hasPlaces: false
    property bool showsCards: false
    readonly property string selection: designer.editor.selection

    signal picked

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Segmented {
        id: choice

        objectName: "outline-choice"
        x: Theme.space8
        y: Theme.space8
        width: parent.width - 2 * x
        name: qsTr("What is listed")
        options: [qsTr("Template"), qsTr("On the cards")]
        currentIndex: root.showsCards ? 1 : 0

        onChosen: index => root.showsCards = index === 1
    }

    SceneList {
        anchors.fill: parent
        anchors.topMargin: choice.y + choice.height
        visible: root.showsCards
        designer: root.designer

        onPicked: target => root.pick(target)
    }

    ScrollPane {
        anchors.fill: parent
        anchors.topMargin: choice.y + choice.height
        visible: !root.showsCards
        padding: Theme.space8
        spacing: 2

        ListRow {
            objectName: "outline-template"
            iconName: "template"
            text: qsTr("Template")
            current: root.selection === "template"
            onClicked: root.pick("template")
        }

        ListRow {
            objectName: "outline-brand"
            iconName: "palette"
            text: qsTr("Brand")
            current: root.selection === "brand"
            onClicked: root.pick("brand")
        }

        ListRow {
            objectName: "outline-images"
            iconName: "image"
            text: qsTr("Images")
            current: root.selection.startsWith("image")
            onClicked: root.pick("images")

            Label {
                anchors.verticalCenter: parent?.verticalCenter
                role: Label.Secondary
                text: root.designer.images.list.usedCount > 0 ? String(root.designer.images.list.usedCount) : ""
            }
        }

        ListRow {
            objectName: "outline-barcode"
            iconName: "barcode"
            text: qsTr("Code and NFC")
            current: root.selection === "barcode" || root.selection === "nfc"
            onClicked: root.pick("barcode")
        }

        ListRow {
            objectName: "outline-rows"
            iconName: "table"
            text: qsTr("Google’s rows")
            current: root.selection === "rows"
            onClicked: root.pick("rows")

            Label {
                anchors.verticalCenter: parent?.verticalCenter
                role: Label.Secondary
                text: root.designer.googleRows.isAutomatic ? qsTr("automatic") : String(root.designer.googleRows.count)
            }
        }

        ListRow {
            objectName: "outline-languages"
            iconName: "languages"
            text: qsTr("Languages")
            current: root.selection === "languages"
            onClicked: root.pick("languages")

            Label {
                anchors.verticalCenter: parent?.verticalCenter
                role: Label.Secondary
                text: root.designer.translations.languageCount > 0 ? String(root.designer.translations.languageCount) : ""
            }
        }

        ListRow {
            objectName: "outline-places"
            visible: root.hasPlaces
            iconName: "place"
            text: qsTr("Places")
            current: root.selection === "places"
            onClicked: root.pick("places")
        }

        ListRow {
            objectName: "outline-versions"
            iconName: "clock"
            text: qsTr("Versions")
            current: root.selection === "versions"
            onClicked: root.pick("versions")

            Label {
                anchors.verticalCenter: parent?.verticalCenter
                role: Label.Secondary
                text: root.designer.versions.count > 0 ? String(root.designer.versions.count) : ""
            }
        }

        Item {
            width: parent.width
            height: Theme.space8
        }

        Item {
            width: parent.width
            height: Theme.control

            Label {
                anchors.left: parent.left
                anchors.leftMargin: Theme.space8
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Fields")
                font.weight: Font.DemiBold
            }

            IconButton {
                id: addButton

                objectName: "add-field"
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                compact: true
                enabled: root.designer.fields.canAdd
                iconName: "plus"
                toolTip: enabled ? qsTr("Add a field") : qsTr("A template holds 20 fields at most")
                opensMenu: addMenu.visible

                onClicked: addMenu.popup(addButton, Theme.mirrored ? 0 : addButton.width - addMenu.width, addButton.height)

                Menu {
                    id: addMenu

                    Repeater {
                        model: root.designer.field.slotNames

                        MenuItem {
                            required property int index
                            required property string modelData

                            text: modelData
                            onTriggered: {
                                root.designer.fields.add(index);
                                root.picked();
                            }
                        }
                    }

                    MenuSeparator {}

                    MenuItem {
                        objectName: "paste-fields"
                        text: qsTr("Paste fields")
                        command: root.keys.paste
                    }
                }
            }
        }

        FieldList {
            width: parent.width
            designer: root.designer
            keys: root.keys

            onPicked: root.picked()
        }
    }

    function pick(what: string) {
        designer.editor.selection = what;
        picked();
    }
}
