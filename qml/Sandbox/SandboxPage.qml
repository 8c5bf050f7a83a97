// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The local sandbox itself: what it was asked at the left; where it is, its clock, its phones and its reset at the
/// right.
FocusScope {
    id: root

    required property SandboxView sandbox
    required property PaneMemory panes

    property int toolsWidth: panes.size("sandbox.tools", 400)
    readonly property int shownToolsWidth: Math.min(Theme.scaled(toolsWidth), Math.max(Theme.scaled(340), width - Theme.scaled(480)))

    onVisibleChanged: sandbox.watching = visible
    Component.onCompleted: sandbox.watching = visible

    Label {
        id: caption

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        anchors.right: handle.left
        anchors.rightMargin: Theme.space16
        y: Theme.space12
        height: Theme.compact
        color: Theme.secondary
        text: qsTr("The last requests, newest first. Keys, ids and contents are not kept.")
    }

    DataTable {
        id: table

        property bool wasAtTop: true

        objectName: "requests-table"
        anchors.left: parent.left
        anchors.right: handle.left
        anchors.top: caption.bottom
        anchors.topMargin: Theme.space8
        anchors.bottom: parent.bottom
        focus: true
        name: qsTr("Requests")
        model: root.sandbox.requests
        selectedRow: root.sandbox.requests.chosenRow
        selectedId: root.sandbox.requests.chosenId
        columns: [
            TableColumn { title: qsTr("Time"); role: "time"; width: 88; secondary: true },
            TableColumn { title: qsTr("Request"); role: "request"; width: 200; fills: true; mono: true },
            TableColumn { title: qsTr("Status"); role: "status"; width: 72; toneRole: "tone" },
            TableColumn { title: qsTr("Took"); role: "duration"; width: 88; number: true; secondary: true },
            TableColumn { title: qsTr("Request id"); role: "requestId"; width: 148; spare: true; mono: true; secondary: true }
        ]

        onChosen: row => root.sandbox.requests.choose(row)

        Connections {
            target: root.sandbox.requests

            function onAboutToGrow() {
                table.wasAtTop = table.atTop;
            }

            function onGrown() {
                if (table.wasAtTop)
                    table.showTop();
            }
        }

        EmptyState {
            anchors.centerIn: parent
            visible: table.count === 0 && root.sandbox.problem.length === 0
            iconName: "link"
            sentence: qsTr("Nothing has asked the sandbox for anything yet.")
        }

        ErrorState {
            anchors.centerIn: parent
            visible: table.count === 0 && root.sandbox.problem.length > 0
            sentence: qsTr("The sandbox does not answer.")
            advice: root.sandbox.problem
            verb: ""
        }
    }

    SplitHandle {
        id: handle

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.rightMargin: root.shownToolsWidth - width
        size: root.shownToolsWidth
        minimum: 340
        maximum: 560
        grows: false
        name: qsTr("Width of the tools")

        onMoved: size => {
            root.toolsWidth = size;
            root.panes.setSize("sandbox.tools", size);
        }
    }

    SandboxPane {
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: handle.right
        anchors.right: parent.right
        sandbox: root.sandbox
    }
}
