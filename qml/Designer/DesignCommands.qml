// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What can be done with the template on the desk, and what leads to one.
CommandSet {
    id: root

    required property Designer designer
    required property DesignView view
    required property PhoneDesk phone
    required property PromotionDesk promotion // null where there is no live tenant beside
    property alias undo: undoCommand
    property alias redo: redoCommand
    property alias history: historyCommand
    property alias publish: publishCommands.publish
    property alias further: furtherCommands
    property alias onPhone: furtherCommands.onPhone
    property alias promote: furtherCommands.promote
    property alias problems: problemsCommand
    property alias library: libraryCommand
    property alias start: startCommand
    property alias gallery: galleryCommand
    property alias saveAs: fileCommands.saveAs
    property alias saveToFile: fileCommands.saveToFile
    property alias saveVersion: versionCommand
    property alias proofPdf: fileCommands.proofPdf
    property alias proofHtml: fileCommands.proofHtml
    property alias proofPictures: fileCommands.proofPictures
    property alias outline: outlineCommand
    property alias inspector: inspectorCommand
    property alias bothSides: sidesCommand
    property alias stress: stressCommand
    property alias zoom: zoomCommands
    property alias keys: designKeys
    readonly property string offDesk: designer.editor.isOpen && view.onDesk ? "" : qsTr("No template is on the desk. Open one first.")
    readonly property string offSight: offDesk || (view.onPlaces ? qsTr("The map covers the cards. Choose another part of the template first.") : "")
    readonly property string shown: qsTr("The design page shows it already.")
    readonly property string offCards: view.comparing ? "" : offDesk // undo serves a comparison as well
    readonly property bool canTakeBack: offCards.length === 0

    place: qsTr("Design")
    page: "design"

    Command {
        id: undoCommand

        name: "undo"
        text: qsTr("Undo")
        iconName: "undo"
        keys: [StandardKey.Undo]
        obstacle: root.offCards || (root.designer.editor.canUndo ? "" : qsTr("There is nothing to undo."))
        onTriggered: root.designer.editor.undo()
    }

    Command {
        id: redoCommand

        name: "redo"
        text: qsTr("Redo")
        iconName: "redo"
        keys: [StandardKey.Redo, "Ctrl+Y"]
        obstacle: root.offCards || (root.designer.editor.canRedo ? "" : qsTr("There is nothing to redo."))
        onTriggered: root.designer.editor.redo()
    }

    Command {
        id: historyCommand

        name: "history"
        text: qsTr("History…")
        words: qsTr("undo redo steps back versions")
        iconName: "clock"
        obstacle: root.offDesk || (root.designer.editor.canUndo || root.designer.editor.canRedo ? "" : qsTr("Nothing was changed yet."))
        onTriggered: root.view.historyOpen = true
    }

    PublishCommands {
        id: publishCommands

        desk: root.designer.desk
        offDesk: root.offDesk
        place: root.place
        page: root.page
    }

    FurtherCommands {
        id: furtherCommands

        phone: root.phone
        promotion: root.promotion
        designer: root.designer
        offDesk: root.offDesk
        offSight: root.offSight
        place: root.place
        page: root.page
    }

    Command {
        id: problemsCommand

        name: "problems"
        text: qsTr("Show or hide the problems")
        words: qsTr("lint errors warnings")
        iconName: "warning"
        keys: ["F8"]
        obstacle: root.offDesk
        onTriggered: root.view.toggleProblems()
    }

    Command {
        id: libraryCommand

        name: "library"
        text: qsTr("All templates")
        iconName: "template"
        obstacle: root.view.place === DesignView.Library ? root.shown : ""
        onTriggered: root.view.showLibrary()
    }

    Command {
        id: startCommand

        name: "start-page"
        text: qsTr("Start page")
        words: qsTr("recent drafts files begin")
        iconName: "design"
        obstacle: root.view.place === DesignView.Start ? root.shown : ""
        onTriggered: root.view.showStart()
    }

    Command {
        id: galleryCommand

        name: "gallery"
        text: qsTr("Starter gallery")
        words: qsTr("examples artwork new template")
        iconName: "template"
        obstacle: root.view.place === DesignView.Gallery ? root.shown : ""
        onTriggered: root.view.showGallery()
    }

    FileCommands {
        id: fileCommands

        designer: root.designer
        view: root.view
        offDesk: root.offDesk
        place: root.place
        page: root.page
    }

    Command {
        id: versionCommand

        name: "save-version"
        text: qsTr("Save a version…")
        words: qsTr("name keep history snapshot")
        iconName: "clock"
        keys: fileCommands.hasFile ? ["Ctrl+Alt+S"] : [StandardKey.Save, "Ctrl+Alt+S"]
        obstacle: root.offDesk
        onTriggered: root.view.versionNameWanted()
    }

    Command {
        id: sidesCommand

        name: "both-sides"
        text: root.view.bothSides ? qsTr("Show one side of the cards") : qsTr("Front and back")
        words: qsTr("both sides details flip beside")
        iconName: "sides"
        keys: ["Ctrl+B"]
        obstacle: root.offSight
        onTriggered: root.view.toggleBothSides()
    }

    Command {
        id: stressCommand

        name: "stress"
        text: qsTr("Try from empty to longest")
        words: qsTr("stress run records")
        iconName: "play"
        keys: ["Ctrl+T"]
        obstacle: root.offSight
    }

    Command {
        id: outlineCommand

        name: "outline"
        text: root.view.outlineOpen ? qsTr("Hide the outline") : qsTr("Show the outline")
        words: qsTr("pane left")
        iconName: "fields"
        obstacle: root.offDesk
        onTriggered: root.view.toggleOutline()
    }

    Command {
        id: inspectorCommand

        name: "inspector"
        text: root.view.inspectorOpen ? qsTr("Hide the inspector") : qsTr("Show the inspector")
        words: qsTr("pane right")
        iconName: "settings"
        obstacle: root.offDesk
        onTriggered: root.view.toggleInspector()
    }

    DesignParts {
        designer: root.designer
        view: root.view
        offDesk: root.offDesk
        place: root.place
        page: root.page
    }

    ZoomCommands {
        id: zoomCommands

        place: root.place
        page: root.page
    }

    DesignKeys {
        id: designKeys

        actions: root.designer.actions
        place: root.place
        page: root.page
    }
}
