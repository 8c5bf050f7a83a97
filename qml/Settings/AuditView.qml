// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The audit log: each write, whether the chain holds, and its export; the chosen entry at the right.
FocusScope {
    id: root

    required property AuditDesk audit
    required property PaneMemory panes

    property int detailWidth: panes.size("settings.audit", 360)
    readonly property int shownDetailWidth: Math.min(Theme.scaled(detailWidth), Math.max(Theme.scaled(320), width - Theme.scaled(540)))

    onVisibleChanged: if (visible) audit.ensureLoaded()
    Component.onCompleted: if (visible) audit.ensureLoaded()

    Column {
        id: head

        anchors.left: parent.left
        anchors.right: handle.left
        anchors.margins: Theme.space16
        y: Theme.space12
        spacing: Theme.space8

        Flow {
            width: parent.width
            spacing: Theme.space8

            Button {
                objectName: "audit-verify"
                focus: true
                compact: true
                enabled: !root.audit.isWorking
                iconName: "lock"
                text: qsTr("Check the chain")

                onClicked: root.audit.verify()
            }

            Button {
                objectName: "audit-compare"
                compact: true
                enabled: !root.audit.isWorking
                iconName: "file"
                text: qsTr("Against an earlier export…")

                onClicked: earlierDialog.open()
            }

            Button {
                objectName: "audit-export"
                compact: true
                enabled: !root.audit.isWorking
                iconName: "download"
                text: qsTr("Export…")
                toolTip: qsTr("What “qairopay audit verify” checks without a network")

                onClicked: exportDialog.open("audit.jsonl")
            }

            IconButton {
                objectName: "audit-reload"
                compact: true
                iconName: "refresh"
                toolTip: qsTr("Load again")

                onClicked: root.audit.reload()
            }
        }

        StatusPill {
            objectName: "audit-verdict"
            anchors.left: parent?.left
            visible: text.length > 0
            tone: root.audit.verdictTone
            text: root.audit.verdict
        }

        Label {
            width: parent.width
            visible: text.length > 0
            role: Label.Secondary
            text: root.audit.verdictDetail
            wrapMode: Text.Wrap
            maximumLineCount: 8
        }
    }

    DataTable {
        id: table

        objectName: "audit-table"
        anchors.left: parent.left
        anchors.right: handle.left
        anchors.top: head.bottom
        anchors.topMargin: Theme.space8
        anchors.bottom: parent.bottom
        name: qsTr("Audit log")
        model: root.audit.model
        selectedRow: root.audit.currentRow
        selectedId: root.audit.entryId
        columns: [
            TableColumn { title: qsTr("Entry"); role: "seq"; width: 64; number: true; spare: true },
            TableColumn { title: qsTr("Action"); role: "action"; width: 164; fills: true; mono: true },
            TableColumn { title: qsTr("Outcome"); role: "outcome"; width: 120; toneRole: "tone" },
            TableColumn { title: qsTr("Time"); role: "time"; width: 204; secondary: true }
        ]

        onChosen: row => root.audit.select(row)

        EmptyState {
            anchors.centerIn: parent
            visible: root.audit.isEmpty
            iconName: "lock"
            sentence: qsTr("Nothing was written yet.")
        }

        ErrorState {
            anchors.centerIn: parent
            visible: root.audit.problem.length > 0 && table.count === 0
            sentence: qsTr("The audit log could not be loaded.")
            advice: root.audit.problem

            onActed: root.audit.reload()
        }
    }

    SplitHandle {
        id: handle

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.rightMargin: root.shownDetailWidth - width
        size: root.shownDetailWidth
        minimum: 320
        maximum: 560
        grows: false
        name: qsTr("Width of the entry pane")

        onMoved: size => {
            root.detailWidth = size;
            root.panes.setSize("settings.audit", size);
        }
    }

    AuditPane {
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: handle.right
        anchors.right: parent.right
        audit: root.audit
    }

    FileChooser {
        id: exportDialog

        mode: FileChooser.Mode.Save
        title: qsTr("Export the audit log")
        defaultSuffix: "jsonl"
        nameFilters: [qsTr("Audit logs (*.jsonl)")]

        onAccepted: file => root.audit.exportTo(file)
    }

    FileChooser {
        id: earlierDialog

        title: qsTr("An earlier export of this log")
        nameFilters: [qsTr("Audit logs (*.jsonl)")]

        onAccepted: file => root.audit.verifyAgainst(file)
    }
}
