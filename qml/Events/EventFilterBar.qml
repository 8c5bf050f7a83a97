// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Which events are shown: type, time, subject, and those that some endpoint did not get.
FocusScope {
    id: root

    required property EventsView events

    signal listWanted

    implicitHeight: column.implicitHeight + Theme.space24

    Connections {
        target: root.events

        // Cleared elsewhere; what somebody is typing stays.
        function onFilterChanged() {
            if (!subject.activeFocus && root.events.subjectProblem.length === 0)
                subject.text = root.events.subject;
        }
    }

    Column {
        id: column

        x: Theme.space16
        y: Theme.space12
        width: parent.width - 2 * Theme.space16
        spacing: Theme.space4

        Flow {
            width: parent.width
            spacing: Theme.space8

            ComboBox {
                objectName: "events-type"
                focus: true
                width: Theme.scaled(156)
                name: qsTr("Type of event")
                model: root.events.typeNames
                currentIndex: root.events.type

                onActivated: index => root.events.type = index
            }

            ComboBox {
                objectName: "events-time"
                visible: root.events.canFilter
                width: Theme.scaled(132)
                name: qsTr("Time")
                model: root.events.timeNames
                currentIndex: root.events.time

                onActivated: index => root.events.time = index
            }

            SearchField {
                id: subject

                objectName: "events-subject"
                visible: root.events.canFilter
                width: Theme.scaled(220)
                compact: true
                name: qsTr("Subject")
                placeholderText: qsTr("Pass or template id")
                error: root.events.subjectProblem
                text: root.events.subject

                onAccepted: root.events.subject = text
                onTextChanged: if (text.length === 0) root.events.subject = ""
                Keys.onDownPressed: root.listWanted()
            }

            Chip {
                objectName: "events-undelivered"
                visible: root.events.canFilter
                checked: root.events.undelivered
                text: qsTr("Not delivered")

                onToggled: root.events.undelivered = checked
            }

            Button {
                visible: root.events.isFiltered
                compact: true
                kind: Button.Quiet
                text: qsTr("Clear filters")

                onClicked: root.events.clearFilters()
            }

            IconButton {
                objectName: "events-reload"
                compact: true
                iconName: "refresh"
                toolTip: qsTr("Load again")

                onClicked: root.events.reload()
            }
        }

        Label {
            width: parent.width
            visible: text.length > 0
            role: Label.Secondary
            color: Theme.error
            text: root.events.subjectProblem
        }
    }
}
