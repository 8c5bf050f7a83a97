// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What happened, as it happens, and where it is sent to.
FocusScope {
    id: root

    required property EventsView events
    required property PaneMemory panes

    /// 0: events, 1: endpoints
    property int view: 0

    onVisibleChanged: if (visible) events.ensureLoaded()
    Component.onCompleted: events.ensureLoaded()

    Connections {
        target: root.events

        function onEventShown() {
            root.view = 0;
        }
    }

    EventList {
        anchors.fill: parent
        visible: root.view === 0
        focus: root.view === 0
        events: root.events
        panes: root.panes
    }

    EndpointsView {
        anchors.fill: parent
        visible: root.view === 1
        focus: root.view === 1
        endpoints: root.events.endpoints
        panes: root.panes
    }
}
