// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The top bar of the events page: its two views, and whether new events come by themselves.
RowLayout {
    id: root

    required property EventsView events
    required property EventsPage page
    required property EventsCommands commands

    spacing: Theme.space16

    Label {
        Layout.leftMargin: Theme.space16
        role: Label.Title
        text: qsTr("Events")
    }

    Segmented {
        objectName: "events-view"
        name: qsTr("What is shown")
        options: [qsTr("Events"), qsTr("Endpoints")]
        currentIndex: root.page.view

        onChosen: index => root.page.view = index
    }

    RowLayout {
        objectName: "events-problem"
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
        visible: root.page.view === EventsPage.Events && problem.text.length > 0
        spacing: Theme.space4

        Icon {
            name: "warning"
            color: Theme.warning
        }

        Label {
            id: problem

            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            text: root.events.liveProblem

            HoverHandler { id: hover }

            ToolTip {
                visible: hover.hovered && problem.truncated
                text: problem.text
            }
        }
    }

    Item { Layout.fillWidth: true }

    Switch {
        objectName: "events-live"
        visible: root.page.view === EventsPage.Events && root.events.canFollow
        text: root.events.liveText
        checked: root.events.following

        Accessible.name: qsTr("Show new events as they happen")

        onToggled: root.events.following = checked
    }

    Button {
        objectName: "new-endpoint"
        visible: root.page.view === EventsPage.Endpoints
        iconName: root.commands.newEndpoint.iconName
        text: root.commands.newEndpoint.text

        onClicked: root.commands.newEndpoint.trigger()
    }
}
