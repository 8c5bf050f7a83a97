// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Which language is edited, how far it is, and what can be done with it.
Item {
    id: root

    required property TranslationEditor translations
    required property TranslationFiles files
    property string localText

    signal addWanted
    signal fileWanted
    signal saveWanted(format: int)

    implicitHeight: column.height + column.y + Theme.space8

    Column {
        id: column

        x: Theme.space16
        y: Theme.space16
        width: parent.width - 2 * x
        spacing: Theme.space12

        LocalMark {
            objectName: "languages-local"
            width: parent.width
            visible: text.length > 0
            text: root.localText
        }

        Item {
            width: parent.width
            height: Theme.compact

            ComboBox {
                objectName: "edited-language"
                anchors.left: parent.left
                width: parent.width - verbs.width - Theme.space8
                name: qsTr("Language that is edited")
                model: root.translations.languageNames
                currentIndex: root.translations.language
                onModelChanged: currentIndex = Qt.binding(() => root.translations.language) // a new list begins at its first
                onActivated: index => root.translations.language = index
            }

            Row {
                id: verbs

                anchors.right: parent.right

                IconButton {
                    objectName: "add-language"
                    compact: true
                    iconName: "plus"
                    enabled: root.translations.canAdd
                    toolTip: enabled ? qsTr("Add a language")
                        : qsTr("A template has at most %1 languages").arg(root.translations.languageLimit)
                    onClicked: root.addWanted()
                }

                IconButton {
                    id: more

                    objectName: "more-languages"
                    compact: true
                    iconName: "more"
                    toolTip: qsTr("More about the translations")
                    opensMenu: menu.visible
                    onClicked: menu.popup(more, Theme.mirrored ? 0 : more.width - menu.width, more.height)

                    Menu {
                        id: menu

                        MenuItem {
                            objectName: "import-translations"
                            iconName: "upload"
                            text: qsTr("Import…")
                            enabled: !root.files.isReading
                            onTriggered: root.fileWanted()
                        }

                        MenuItem {
                            iconName: "download"
                            text: qsTr("Export all languages as CSV…")
                            onTriggered: root.saveWanted(0)
                        }

                        MenuItem {
                            iconName: "download"
                            text: qsTr("Export %1 as .strings…").arg(root.translations.languageName)
                            onTriggered: root.saveWanted(1)
                        }

                        MenuSeparator {}

                        MenuItem {
                            objectName: "remove-language"
                            iconName: "trash"
                            text: qsTr("Remove %1").arg(root.translations.languageName)
                            onTriggered: root.translations.remove()
                        }
                    }
                }
            }
        }

        Label {
            objectName: "translated-count"
            width: parent.width
            role: Label.Secondary
            wrapMode: Text.Wrap
            text: qsTr("%1 texts translated. What is missing stays as it is.").arg(root.translations.countText)
        }

        Chip {
            objectName: "missing-only"
            anchors.left: parent?.left
            width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
            text: qsTr("Missing only (%1)").arg(root.translations.missingCount)
            checked: root.translations.missingOnly
            onToggled: root.translations.missingOnly = checked
        }

        Label {
            width: parent.width
            visible: root.translations.texts.count === 0
            wrapMode: Text.Wrap
            text: qsTr("Nothing is missing.")
        }
    }
}
