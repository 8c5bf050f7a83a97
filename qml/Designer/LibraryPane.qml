// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QairoPay.Studio
import QairoPay.Studio.Ui

/// All templates as cards: open, create, duplicate, archive.
FocusScope {
    id: root

    required property TemplateLibrary library
    property bool canGoBack: false

    signal backWanted

    Keys.onEscapePressed: if (canGoBack) root.backWanted()

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

            onClicked: kinds.popup(this, 0, height + Theme.space4)

            Menu {
                id: kinds

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

    GridView {
        id: grid

        anchors.fill: parent
        anchors.topMargin: head.y + head.height + Theme.space16
        anchors.leftMargin: Theme.space24 - Theme.space8
        anchors.rightMargin: Theme.space24 - Theme.space8
        cellWidth: Math.floor(width / Math.max(1, Math.floor(width / Theme.scaled(248))))
        cellHeight: Theme.scaled(388)
        clip: true
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.library
        visible: count > 0

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Templates")

        Keys.onReturnPressed: root.library.open((currentItem as TemplateTile)?.key ?? "")

        T.ScrollBar.vertical: ScrollBar {}

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
        verb: qsTr("Create a loyalty card")

        onActed: root.library.create(0)
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
