// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

CommandSet {
    id: root

    required property EventsView events
    property EventsPage view: null // not before it is first shown
    property alias newEndpoint: endpointCommand

    place: qsTr("Events")
    page: "events"

    Command {
        name: "reload-events"
        text: qsTr("Load the events again")
        words: qsTr("refresh")
        iconName: "refresh"
        keys: ["F5"]
        onTriggered: root.events.reload()
    }

    Command {
        name: "follow-events"
        text: root.events.following ? qsTr("Hold new events back") : qsTr("Show new events as they happen")
        words: qsTr("live pause")
        obstacle: root.events.canFollow ? "" : qsTr("The service does not tell of events as they happen.")
        onTriggered: root.events.following = !root.events.following
    }

    Command {
        name: "show-events"
        text: qsTr("Events")
        words: qsTr("list what happened")
        iconName: "events"
        onTriggered: root.view?.show(EventsPage.Events)
    }

    Command {
        name: "show-endpoints"
        text: qsTr("Endpoints")
        words: qsTr("webhook deliveries")
        iconName: "events"
        onTriggered: root.view?.show(EventsPage.Endpoints)
    }

    Command {
        id: endpointCommand

        name: "new-endpoint"
        text: qsTr("New endpoint…")
        words: qsTr("webhook")
        iconName: "plus"
        onTriggered: {
            if (root.view)
                root.view.view = EventsPage.Endpoints; // the keyboard goes to the dialog
            root.events.endpoints.askForNew();
        }
    }
}
