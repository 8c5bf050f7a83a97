// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A batch on its way or finished: how far, how fast, what failed, and its files.
Column {
    id: root

    required property IssueRun run

    spacing: Theme.space16

    RowLayout {
        width: parent.width
        spacing: Theme.space12

        Label {
            Layout.fillWidth: true
            role: Label.Section
            text: root.run.title
            elide: Text.ElideMiddle
        }

        Label {
            objectName: "run-state"
            text: root.run.stateText
            font.weight: Font.Medium
        }
    }

    ProgressBar {
        width: parent.width
        name: qsTr("Passes issued")
        value: root.run.share
    }

    RowLayout {
        width: parent.width

        Label {
            objectName: "run-counts"
            Layout.fillWidth: true
            text: root.run.countText
            wrapMode: Text.Wrap
        }

        Label {
            color: Theme.secondary
            text: root.run.paceText
        }
    }

    Row {
        width: parent.width
        visible: root.run.problem.length > 0
        spacing: Theme.space8

        Icon {
            y: 2
            name: "error"
            color: Theme.error
        }

        Label {
            objectName: "run-problem"
            width: parent.width - Theme.iconSmall - parent.spacing
            color: Theme.error
            text: root.run.problem
            wrapMode: Text.Wrap
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        Button {
            objectName: "run-pause"
            visible: root.run.canPause
            iconName: "pause"
            text: qsTr("Pause")

            onClicked: root.run.pause()
        }

        Button {
            objectName: "run-resume"
            visible: root.run.canResume
            kind: Button.Primary
            iconName: "play"
            text: qsTr("Resume")

            onClicked: root.run.resume()
        }

        Button {
            objectName: "run-cancel"
            visible: root.run.canCancel
            iconName: "stop"
            text: qsTr("Cancel the rest…")

            onClicked: cancelDialog.open()
        }

        Button {
            visible: root.run.isFinished
            iconName: "download"
            text: qsTr("Save results…")

            onClicked: {
                resultsDialog.open(root.run.suggestedName(false));
            }
        }

        Button {
            objectName: "save-failed-rows"
            visible: root.run.isFinished && root.run.hasFailures
            iconName: "download"
            text: qsTr("Save failed rows…")

            onClicked: {
                failedDialog.open(root.run.suggestedName(true));
            }
        }
    }

    Section {
        visible: root.run.failures.length > 0
        title: qsTr("Rows without a pass")

        Repeater {
            model: root.run.failures

            Label {
                required property string modelData

                width: parent?.width ?? 0
                text: modelData
                wrapMode: Text.Wrap
            }
        }
    }

    ConfirmDialog {
        id: cancelDialog

        heading: qsTr("Cancel the rest of this batch?")
        words: qsTr("Passes that were issued stay issued. The rows that were not sent yet are kept in the failed-rows file.")
        verb: qsTr("Cancel the rest")
        cancelVerb: qsTr("Go on issuing")

        onAccepted: root.run.cancel()
    }

    FileChooser {
        id: resultsDialog

        mode: FileChooser.Mode.Save
        title: qsTr("Save the results")
        defaultSuffix: "csv"
        nameFilters: [qsTr("CSV (*.csv)")]

        onAccepted: file => root.run.saveResults(file)
    }

    FileChooser {
        id: failedDialog

        mode: FileChooser.Mode.Save
        title: qsTr("Save the failed rows")
        defaultSuffix: "csv"
        nameFilters: [qsTr("CSV (*.csv)")]

        onAccepted: file => root.run.saveFailedRows(file)
    }
}
