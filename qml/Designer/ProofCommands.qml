// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What is made of both cards for people without the studio.
CommandSet {
    id: root

    required property ProofExport proof
    required property string offDesk // why there is no template to do it with; empty: there is one
    property alias pdf: pdfCommand
    property alias html: htmlCommand
    property alias pictures: picturesCommand

    Command {
        id: pdfCommand

        name: "proof-pdf"
        text: qsTr("Export proof as PDF…")
        words: qsTr("print client")
        iconName: "download"
        obstacle: root.offDesk
        onTriggered: pdfDialog.open(root.proof.suggestedName("pdf"))
    }

    FileChooser {
        id: pdfDialog

        mode: FileChooser.Mode.Save
        title: qsTr("Export the proof")
        defaultSuffix: "pdf"
        nameFilters: [qsTr("PDF for print (*.pdf)")]

        onAccepted: file => root.proof.save(file)
    }

    Command {
        id: htmlCommand

        name: "proof-html"
        text: qsTr("Export proof as HTML…")
        words: qsTr("mail client")
        iconName: "download"
        obstacle: root.offDesk
        onTriggered: htmlDialog.open(root.proof.suggestedName("html"))
    }

    FileChooser {
        id: htmlDialog

        mode: FileChooser.Mode.Save
        title: qsTr("Export the proof")
        defaultSuffix: "html"
        nameFilters: [qsTr("HTML to mail around (*.html)")]

        onAccepted: file => root.proof.save(file)
    }

    Command {
        id: picturesCommand

        name: "proof-pictures"
        text: qsTr("Export pictures as PNG…")
        words: qsTr("image both wallets front back")
        iconName: "download"
        obstacle: root.offDesk
        onTriggered: picturesDialog.open()
    }

    FileChooser {
        id: picturesDialog

        mode: FileChooser.Mode.Folder
        title: qsTr("Folder for the pictures")

        onAccepted: folder => root.proof.savePictures(folder)
    }
}
