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
    property alias undo: undoCommand
    property alias redo: redoCommand
    property alias publish: publishCommand
    property alias problems: problemsCommand
    property alias library: libraryCommand
    property alias start: startCommand
    property alias gallery: galleryCommand
    property alias saveAs: saveCommand
    property alias proofPdf: pdfCommand
    property alias proofHtml: htmlCommand
    property alias outline: outlineCommand
    property alias inspector: inspectorCommand
    property alias stress: stressCommand
    property alias zoom: zoomCommands
    readonly property bool onDesk: designer.editor.isOpen && view.onDesk

    place: qsTr("Design")
    page: "design"

    Command {
        id: undoCommand

        name: "undo"
        text: qsTr("Undo")
        iconName: "undo"
        keys: [StandardKey.Undo]
        enabled: root.onDesk && root.designer.editor.canUndo
        onTriggered: root.designer.editor.undo()
    }

    Command {
        id: redoCommand

        name: "redo"
        text: qsTr("Redo")
        iconName: "redo"
        keys: [StandardKey.Redo, "Ctrl+Y"]
        enabled: root.onDesk && root.designer.editor.canRedo
        onTriggered: root.designer.editor.redo()
    }

    Command {
        id: publishCommand

        name: "publish"
        text: qsTr("Publish…")
        words: qsTr("release push update")
        iconName: "publish"
        enabled: root.onDesk && root.designer.desk.canPublish
        onTriggered: root.designer.desk.prepareToPublish()
    }

    Command {
        id: problemsCommand

        name: "problems"
        text: qsTr("Show or hide the problems")
        words: qsTr("lint errors warnings")
        iconName: "warning"
        keys: ["F8"]
        enabled: root.onDesk
        onTriggered: root.view.toggleProblems()
    }

    Command {
        id: libraryCommand

        name: "library"
        text: qsTr("All templates")
        iconName: "template"
        enabled: root.view.place !== DesignView.Library
        onTriggered: root.view.showLibrary()
    }

    Command {
        id: startCommand

        name: "start-page"
        text: qsTr("Start page")
        words: qsTr("recent drafts files begin")
        iconName: "design"
        enabled: root.view.place !== DesignView.Start
        onTriggered: root.view.showStart()
    }

    Command {
        id: galleryCommand

        name: "gallery"
        text: qsTr("Starter gallery")
        words: qsTr("examples artwork new template")
        iconName: "template"
        enabled: root.view.place !== DesignView.Gallery
        onTriggered: root.view.showGallery()
    }

    Command {
        id: saveCommand

        name: "save-template"
        text: qsTr("Save as file…")
        words: qsTr("download passtpl")
        iconName: "download"
        keys: [StandardKey.SaveAs]
        enabled: root.onDesk
        onTriggered: saveDialog.open(root.designer.editor.name.replace(/[^\p{L}\p{N} _-]+/gu, "").trim() + ".passtpl")
    }

    FileChooser {
        id: saveDialog

        mode: FileChooser.Mode.Save
        title: qsTr("Save the template")
        defaultSuffix: "passtpl"
        nameFilters: [qsTr("Pass templates (*.passtpl)")]

        onAccepted: file => root.designer.desk.saveAs(file)
    }

    Command {
        id: pdfCommand

        name: "proof-pdf"
        text: qsTr("Export proof as PDF…")
        words: qsTr("print client")
        iconName: "download"
        enabled: root.onDesk
        onTriggered: pdfDialog.open(root.designer.proof.suggestedName("pdf"))
    }

    FileChooser {
        id: pdfDialog

        mode: FileChooser.Mode.Save
        title: qsTr("Export the proof")
        defaultSuffix: "pdf"
        nameFilters: [qsTr("PDF for print (*.pdf)")]

        onAccepted: file => root.designer.proof.save(file)
    }

    Command {
        id: htmlCommand

        name: "proof-html"
        text: qsTr("Export proof as HTML…")
        words: qsTr("mail client")
        iconName: "download"
        enabled: root.onDesk
        onTriggered: htmlDialog.open(root.designer.proof.suggestedName("html"))
    }

    FileChooser {
        id: htmlDialog

        mode: FileChooser.Mode.Save
        title: qsTr("Export the proof")
        defaultSuffix: "html"
        nameFilters: [qsTr("HTML to mail around (*.html)")]

        onAccepted: file => root.designer.proof.save(file)
    }

    Command {
        id: stressCommand

        name: "stress"
        text: qsTr("Try from empty to longest")
        words: qsTr("stress run records")
        iconName: "play"
        keys: ["Ctrl+T"]
        enabled: root.onDesk && !root.view.onPlaces
    }

    Command {
        id: outlineCommand

        name: "outline"
        text: root.view.outlineOpen ? qsTr("Hide the outline") : qsTr("Show the outline")
        words: qsTr("pane left")
        iconName: "fields"
        enabled: root.onDesk
        onTriggered: root.view.toggleOutline()
    }

    Command {
        id: inspectorCommand

        name: "inspector"
        text: root.view.inspectorOpen ? qsTr("Hide the inspector") : qsTr("Show the inspector")
        words: qsTr("pane right")
        iconName: "settings"
        enabled: root.onDesk
        onTriggered: root.view.toggleInspector()
    }

    component Part: Command {
        required property string selection

        name: "show-" + selection
        enabled: root.onDesk
        onTriggered: {
            root.designer.editor.select(selection);
            root.view.inspectorOpen = true;
        }
    }

    Part {
        selection: "template"
        text: qsTr("Edit name, kind and notes")
        iconName: "template"
    }

    Part {
        selection: "brand"
        text: qsTr("Edit the brand")
        words: qsTr("colours")
        iconName: "palette"
    }

    Part {
        selection: "images"
        text: qsTr("Edit the images")
        words: qsTr("pictures logo strip")
        iconName: "image"
    }

    Part {
        selection: "barcode"
        text: qsTr("Edit code and NFC")
        words: qsTr("barcode qr")
        iconName: "barcode"
    }

    Part {
        selection: "rows"
        text: qsTr("Edit Google’s rows")
        words: qsTr("card template override items")
        iconName: "table"
    }

    Part {
        selection: "languages"
        text: qsTr("Edit the languages")
        words: qsTr("translations texts locales")
        iconName: "languages"
    }

    Part {
        selection: "places"
        text: qsTr("Edit the places")
        words: qsTr("map fences locations")
        iconName: "place"
        enabled: root.onDesk && root.view.hasPlaces
    }

    ZoomCommands {
        id: zoomCommands

        place: root.place
        page: root.page
    }

    DesignKeys {
        place: root.place
        page: root.page
    }
}
