// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What happened, as it happens, and where it is sent to.
FocusScope {
    id: root

    enum View { Events, Endpoints }

    required property EventsView events
    required property PaneMemory panes

    property int view: EventsPage.Events

    onVisibleChanged: if (visible) events.ensureLoaded()
    Component.onCompleted: events.ensureLoaded()

    Connections {
        target: root.events

        function onEventShown() {
            root.view = EventsPage.Events;
        }
    }

    EventList {
        id: list

        anchors.fill: parent
        visible: root.view === EventsPage.Events
        focus: root.view === EventsPage.Events
        events: root.events
        panes: root.panes
    }

    EndpointsView {
        id: endpoints

        anchors.fill: parent
        visible: root.view === EventsPage.Endpoints
        focus: root.view === EventsPage.Endpoints
        endpoints: root.events.endpoints
        panes: root.panes
    }

    /// By a command: the keyboard goes along.
    function show(wanted: int) {
        view = wanted;
        const pane = wanted === EventsPage.Events ? list : endpoints;
        Qt.callLater(Keyboard.enter, pane, Qt.ShortcutFocusReason); // when all of it is visible
    }
}
