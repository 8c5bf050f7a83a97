// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// File, columns, check and run, one below the other; the cards of a row at the right.
Item {
    id: root

    required property IssueView issue
    readonly property ListImport list: issue.list
    readonly property bool showsRun: !list.hasFile && issue.run.isShown
    readonly property bool wide: width >= Theme.scaled(900)

    ScrollPane {
        id: steps

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: root.wide && root.list.isChecked ? parent.width - preview.width : parent.width
        padding: Theme.space24
        spacing: Theme.space16

        RunPanel {
            anchors.left: parent?.left
            width: Math.min(parent.width, Theme.scaled(760))
            visible: root.showsRun
            run: root.issue.run
        }

        StepHeading {
            anchors.left: parent?.left
            visible: root.showsRun
            title: qsTr("Another list")
            number: 1
        }

        StepHeading {
            anchors.left: parent?.left
            visible: !root.showsRun
            number: 1
            title: qsTr("File")
            done: root.list.hasFile
        }

        DropZone {
            anchors.left: parent?.left
            width: Math.min(parent.width, Theme.scaled(760))
            visible: !root.list.hasFile
            issue: root.issue
        }

        FileSummary {
            width: parent.width
            visible: root.list.hasFile
            list: root.list
        }

        Row {
            width: parent.width
            visible: root.list.problem.length > 0
            spacing: Theme.space8

            Icon {
                y: 2
                name: "error"
                color: Theme.error
            }

            Label {
                objectName: "list-problem"
                width: parent.width - Theme.iconSmall - parent.spacing
                color: Theme.error
                text: root.list.problem
                wrapMode: Text.Wrap
            }
        }

        StepHeading {
            anchors.left: parent?.left
            visible: root.list.hasFile
            number: 2
            title: qsTr("Columns")
            done: root.list.isChecked
        }

        ColumnMapping {
            width: parent.width
            visible: root.list.hasFile
            columns: root.list.columns
        }

        StepHeading {
            anchors.left: parent?.left
            visible: root.list.hasFile
            number: 3
            title: qsTr("Check")
            done: root.list.isChecked && root.list.brokenCount === 0
        }

        ProgressBar {
            width: parent.width
            visible: root.list.isReading
            name: qsTr("Rows checked")
            value: root.list.checkedShare
        }

        Row {
            anchors.left: parent?.left
            visible: root.list.isChecked
            spacing: Theme.space16

            Label {
                objectName: "check-counts"
                height: Theme.control
                verticalAlignment: Text.AlignVCenter
                text: root.list.countText
            }

            Button {
                id: allCards

                objectName: "open-sheet"
                iconName: "table"
                text: qsTr("Look at all cards")

                onClicked: root.issue.openSheet()
            }
        }

        BrokenRows {
            width: parent.width
            visible: root.list.brokenCount > 0
            list: root.list
        }

        RowPreview {
            width: parent.width
            visible: !root.wide && root.list.isChecked
            list: root.list
        }

        StepHeading {
            anchors.left: parent?.left
            visible: root.list.isChecked
            number: 4
            title: qsTr("Run")
        }

        Button {
            objectName: "issue-list"
            anchors.left: parent?.left
            visible: root.list.isChecked
            kind: Button.Primary
            enabled: root.list.goodCount > 0 && !root.issue.run.isStarting
            text: qsTr("Issue %n pass(es)", "", root.list.goodCount)

            onClicked: {
                if (root.issue.confirmation.length > 0)
                    liveDialog.open();
                else
                    root.issue.issueList();
            }
        }
    }

    Rectangle {
        id: preview

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Theme.scaled(420)
        visible: root.wide && root.list.isChecked
        color: Theme.canvas

        ScrollPane {
            anchors.fill: parent

            RowPreview {
                width: parent.width
                list: root.list
            }
        }
    }

    Connections {
        target: root.issue.sheet

        function onOpenChanged() {
            if (!root.issue.sheet.isOpen)
                allCards.forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    ConfirmDialog {
        id: liveDialog

        heading: qsTr("Issue %n live pass(es)?", "", root.list.goodCount)
        words: qsTr("Real holders can add them to their wallets at once.")
        verb: qsTr("Issue %n pass(es)", "", root.list.goodCount)
        typed: root.issue.confirmation

        onAccepted: root.issue.issueList()
    }
}
