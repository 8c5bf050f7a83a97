// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What the design page begins with: four ways to a template, and what was worked on last.
FocusScope {
    id: root

    required property RecentWork recent
    required property TemplateLibrary library
    property bool canGoBack: false

    readonly property bool isBlank: recent.count === 0 && !recent.isLoading && !library.isLoading

    signal backWanted
    signal galleryWanted
    signal libraryWanted
    signal filesChosen(files: list<url>)

    Keys.onEscapePressed: if (root.canGoBack) root.backWanted()

    Component.onCompleted: recent.refresh()

    GridLayout {
        id: ways

        x: Theme.space24
        y: Theme.space24
        width: parent.width - 2 * Theme.space24
        columns: width > Theme.scaled(840) ? 4 : 2
        rowSpacing: Theme.space12
        columnSpacing: Theme.space12

        StartAction {
            objectName: "start-gallery"
            iconName: "template"
            text: qsTr("From the gallery…")
            sentence: qsTr("Two finished templates of each kind, with artwork.")

            onClicked: root.galleryWanted()
        }

        StartAction {
            id: blank

            objectName: "start-blank"
            iconName: "plus"
            text: qsTr("New template…")
            sentence: qsTr("The fields that passes of its kind have, and a code.")

            onClicked: kinds.popup(blank, Theme.mirrored ? blank.width - kinds.width : 0, blank.height + Theme.space4)

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

        StartAction {
            objectName: "start-file"
            iconName: "folder"
            text: qsTr("Open a file…")
            sentence: qsTr("A template that was saved, with its pictures.")

            onClicked: fileDialog.open()
        }

        StartAction {
            objectName: "start-pass"
            iconName: "passes"
            text: qsTr("From a pass…")
            sentence: qsTr("Look at anybody's pass and make a template of it.")

            onClicked: passDialog.open()
        }
    }

    RowLayout {
        id: heading

        x: Theme.space24
        anchors.top: ways.bottom
        anchors.topMargin: Theme.space24
        width: ways.width
        spacing: Theme.space12

        Label {
            Layout.fillWidth: true
            role: Label.Section
            text: root.recent.count > 0 ? qsTr("Worked on last") : ""
        }

        Button {
            visible: root.canGoBack
            kind: Button.Quiet
            iconName: "chevron-left"
            text: qsTr("Back to the desk")

            onClicked: root.backWanted()
        }

        Button {
            objectName: "all-templates"
            text: root.library.count > 0 ? qsTr("All templates (%1)").arg(root.library.count) : qsTr("All templates")

            onClicked: root.libraryWanted()
        }
    }

    CardGrid {
        anchors.fill: parent
        anchors.topMargin: heading.y + heading.height + Theme.space8
        anchors.leftMargin: Theme.space24 - Theme.space8
        anchors.rightMargin: Theme.space24 - Theme.space8
        cellHeight: Theme.scaled(404)
        name: qsTr("Worked on last")
        model: root.recent

        onOpenWanted: key => root.recent.open(key)

        delegate: RecentTile {
            width: GridView.view.cellWidth
            height: GridView.view.cellHeight

            onOpened: root.recent.open(key)
        }
    }

    Item {
        anchors.fill: parent
        anchors.topMargin: heading.y + heading.height

        EmptyState {
            anchors.centerIn: parent
            visible: root.isBlank && root.library.error.length === 0
            iconName: "design"
            sentence: root.library.count > 0 ? qsTr("No draft or file is in work.") : qsTr("There is no template yet.")
            detail: root.library.count > 0 ? qsTr("What you edit or open stands here the next time.")
                : qsTr("A template is the mould of your passes: colours, fields, code. Issue as many passes from it as you like.")
            verb: root.library.count > 0 ? qsTr("Show all templates") : qsTr("Choose from the gallery")

            onActed: {
                if (root.library.count > 0)
                    root.libraryWanted();
                else
                    root.galleryWanted();
            }
        }

        ErrorState {
            anchors.centerIn: parent
            visible: root.isBlank && root.library.error.length > 0
            sentence: qsTr("The templates could not be read.")
            advice: root.library.error
            reference: root.library.errorReference

            onActed: root.library.refresh()
        }
    }

    FileChooser {
        id: fileDialog

        mode: FileChooser.Mode.OpenSeveral
        title: qsTr("Open templates")
        nameFilters: [qsTr("Pass templates (*.passtpl)")]

        onSeveralAccepted: files => root.filesChosen(files)
    }

    FileChooser {
        id: passDialog

        mode: FileChooser.Mode.OpenSeveral
        title: qsTr("Open passes")
        nameFilters: [qsTr("Passes (*.pkpass *.pkpasses *.pkpasstemplate *.zip)"), qsTr("All files (*)")]

        onSeveralAccepted: files => root.filesChosen(files)
    }
}
