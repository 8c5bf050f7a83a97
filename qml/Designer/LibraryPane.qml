// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// All templates as cards: open, create, duplicate, archive.
FocusScope {
    id: root

    required property TemplateLibrary library
    property bool canGoBack: false

    signal backWanted
    signal startWanted
    signal galleryWanted

    Keys.onEscapePressed: if (root.canGoBack) root.backWanted(); else root.startWanted()

    RowLayout {
        id: head

        x: Theme.space24
        y: Theme.space16
        width: parent.width - 2 * Theme.space24
        spacing: Theme.space12

        Button {
            visible: root.canGoBack
            kind: Button.Quiet
            iconName: "chevron-left"
            text: qsTr("Back to the desk")

            onClicked: root.backWanted()
        }

        Button {
            objectName: "show-start"
            kind: Button.Quiet
            iconName: root.canGoBack ? "" : "chevron-left"
            text: qsTr("Start page")

            onClicked: root.startWanted()
        }

        Item { Layout.fillWidth: true }

        Switch {
            visible: root.library.archivedCount > 0
            text: qsTr("Show archived (%1)").arg(root.library.archivedCount)
            checked: root.library.showsArchived

            onToggled: root.library.showsArchived = checked
        }

        Button {
            objectName: "new-template"
            kind: Button.Primary
            iconName: "plus"
            text: qsTr("New template")

            onClicked: kinds.popup(this, Theme.mirrored ? width - kinds.width : 0, height + Theme.space4)

            Menu {
                id: kinds

                MenuItem {
                    objectName: "new-from-gallery"
                    iconName: "template"
                    text: qsTr("From the gallery…")
                    onTriggered: root.galleryWanted()
                }

                MenuSeparator {}

                Repeater {
                    model: root.library.kindNames

                    MenuItem {
                        required property int index
                        required property string modelData

                        text: modelData
                        onTriggered: root.library.create(index)
                    }
                }
            }
        }
    }

    RowLayout {
        id: trouble

        x: Theme.space24
        y: head.y + head.height + Theme.space12
        width: parent.width - 2 * Theme.space24
        spacing: Theme.space16
        visible: root.library.count > 0 && root.library.error.length > 0

        StatusPill {
            objectName: "library-trouble"
            Layout.fillWidth: true
            wraps: true
            tone: "warning"
            text: qsTr("The templates of the service could not be read. %1").arg(root.library.error)
        }

        Button {
            objectName: "library-again"
            compact: true
            enabled: !root.library.isLoading
            text: qsTr("Try again")

            onClicked: root.library.refresh()
        }
    }

    CardGrid {
        id: grid

        anchors.fill: parent
        anchors.topMargin: (trouble.visible ? trouble.y + trouble.height : head.y + head.height) + Theme.space16
        anchors.leftMargin: Theme.space24 - Theme.space8
        anchors.rightMargin: Theme.space24 - Theme.space8
        cellHeight: Theme.scaled(388)
        name: qsTr("Templates")
        model: root.library

        onOpenWanted: key => root.library.open(key)

        delegate: TemplateTile {
            width: grid.cellWidth
            height: grid.cellHeight

            onOpened: root.library.open(key)
            onDuplicated: root.library.duplicate(key)
            onArchiveAsked: {
                archiveDialog.key = key;
                archiveDialog.templateName = name;
                archiveDialog.draftOnly = draftOnly;
                archiveDialog.open();
            }
        }
    }

    EmptyState {
        anchors.centerIn: parent
        visible: root.library.count === 0 && !root.library.isLoading && root.library.error.length === 0
        iconName: "design"
        sentence: qsTr("There is no template yet.")
        detail: qsTr("A template is the mould of your passes: colours, fields, code. Issue as many passes from it as you like.")
        verb: qsTr("Choose from the gallery")

        onActed: root.galleryWanted()
    }

    ErrorState {
        anchors.centerIn: parent
        visible: root.library.count === 0 && root.library.error.length > 0 && !root.library.isLoading
        sentence: qsTr("The templates could not be read.")
        advice: root.library.error
        reference: root.library.errorReference

        onActed: root.library.refresh()
    }

    ConfirmDialog {
        id: archiveDialog

        property string key
        property string templateName
        property bool draftOnly

        heading: draftOnly ? qsTr("Throw “%1” away").arg(templateName) : qsTr("Archive “%1”").arg(templateName)
        words: root.library.archiveWords(key)
        verb: draftOnly ? qsTr("Throw draft away") : qsTr("Archive template")

        onAccepted: root.library.archive(key)
    }
}
