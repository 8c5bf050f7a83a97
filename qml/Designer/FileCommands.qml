// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What makes files of the template on the desk: itself, and what its cards look like.
CommandSet {
    id: root

    required property Designer designer
    required property DesignView view
    required property string offDesk // why there is no template to do it with; empty: there is one
    readonly property bool hasFile: designer.file.name.length > 0
    property alias saveAs: saveCommand
    property alias saveToFile: saveToFileCommand
    property alias proofPdf: pdfCommand
    property alias proofHtml: htmlCommand
    property alias proofPictures: picturesCommand

    Command {
        id: saveCommand

        name: "save-template"
        text: qsTr("Save as file…")
        words: qsTr("download passtpl")
        iconName: "download"
        keys: [StandardKey.SaveAs]
        obstacle: root.offDesk
        onTriggered: saveDialog.open(root.designer.desk.suggestedName())
    }

    FileChooser {
        id: saveDialog

        mode: FileChooser.Mode.Save
        title: qsTr("Save the template")
        defaultSuffix: "passtpl"
        nameFilters: [qsTr("Pass templates (*.passtpl)")]

        onAccepted: file => root.designer.file.saveAs(file)
    }

    // The keys that save anything anywhere: with a file they mean the file, else the version.
    Command {
        id: saveToFileCommand

        name: "save-to-file"
        text: root.hasFile ? qsTr("Save to %1").arg(root.designer.file.name) : qsTr("Save to its file")
        words: qsTr("passtpl disk document write")
        iconName: "file"
        keys: root.hasFile ? [StandardKey.Save] : []
        obstacle: root.offDesk || root.designer.file.obstacle
        onTriggered: root.designer.file.save()
    }

    Command {
        id: pdfCommand

        name: "proof-pdf"
        text: qsTr("Export proof as PDF…")
        words: qsTr("print client")
        iconName: "download"
        obstacle: root.offDesk
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
        obstacle: root.offDesk
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
        id: picturesCommand

        name: "proof-pictures"
        text: qsTr("Export pictures as PNG…")
        words: qsTr("image both wallets front back")
        iconName: "download"
        obstacle: root.offDesk
        onTriggered: root.view.picturesWanted()
    }
}
