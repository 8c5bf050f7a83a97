// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Events with their filters; the chosen one at the right.
FocusScope {
    id: root

    required property EventsView events
    required property PaneMemory panes

    property int detailWidth: panes.size("events.detail", 480)
    /// Never more than what leaves the list readable.
    readonly property int shownDetailWidth: Math.min(Theme.scaled(detailWidth), Math.max(Theme.scaled(288), width - Theme.scaled(520)))

    EventFilterBar {
        id: filters

        anchors.left: parent.left
        anchors.right: handle.left
        focus: true
        events: root.events

        onListWanted: table.enter()
    }

    DataTable {
        id: table

        property bool wasAtTop: true

        objectName: "events-table"
        anchors.left: parent.left
        anchors.right: handle.left
        anchors.top: filters.bottom
        anchors.bottom: parent.bottom
        name: qsTr("Events")
        model: root.events.model
        selectedRow: root.events.selectedRow
        selectedId: root.events.detail.eventId
        columns: [
            TableColumn { title: qsTr("Event"); role: "title"; width: 132; fills: true },
            TableColumn { title: qsTr("About"); role: "subject"; width: 132; fills: true; secondary: true },
            TableColumn { title: qsTr("Changed"); role: "changed"; width: 132; spare: true; secondary: true },
            TableColumn { title: qsTr("Time"); role: "time"; width: 148; secondary: true }
        ]

        onChosen: row => root.events.select(row)

        Connections {
            target: root.events

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
            visible: root.events.isEmpty && !root.events.isFiltered
            iconName: "events"
            sentence: qsTr("Nothing has happened yet.")
            detail: qsTr("Every change of a template or a pass, and every scan, is an event. It stands here the moment it happens.")
        }

        EmptyState {
            anchors.centerIn: parent
            visible: root.events.isEmpty && root.events.isFiltered
            iconName: "search"
            sentence: qsTr("No event fits the filters.")
            verb: qsTr("Clear filters")

            onActed: root.events.clearFilters()
        }

        ErrorState {
            anchors.centerIn: parent
            visible: root.events.problem.length > 0 && table.count === 0
            sentence: qsTr("The events could not be loaded.")
            advice: root.events.problem
            reference: root.events.problemReference

            onActed: root.events.reload()
        }
    }

    SplitHandle {
        id: handle

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.rightMargin: root.shownDetailWidth - width
        size: root.shownDetailWidth
        minimum: 360
        maximum: 720
        grows: false
        name: qsTr("Width of the event pane")

        onMoved: size => {
            root.detailWidth = size;
            root.panes.setSize("events.detail", size);
        }
    }

    EventDetailPane {
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: handle.right
        anchors.right: parent.right
        detail: root.events.detail
        canReplay: root.events.endpoints.model.count > 0
    }
}
