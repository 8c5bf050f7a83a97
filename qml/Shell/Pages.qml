// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The one place where pages are registered, in the order of the rail; what they are made of is in PageParts.qml. A page
/// whose view model is missing is not shown.
QtObject {
    id: root

    required property StudioApp studio

    readonly property list<PageEntry> entries: [design, issue, passes, scans, events, inspect, sandbox, settings].filter(entry => entry.available)

    /// Here and not with its page: what is opened at a start may want to be shown before that is there.
    readonly property DesignView designView: DesignView {
        designer: root.studio.designer
        panes: root.studio.panes
        hasPlaces: root.studio.fences !== null && root.studio.tiles !== null
    }

    readonly property PageEntry design: PageEntry {
        name: "design"
        title: qsTr("Design")
        iconName: "design"
        available: root.studio.designer !== null
    }

    readonly property PageEntry issue: PageEntry {
        name: "issue"
        title: qsTr("Issue")
        iconName: "issue"
        available: root.studio.issuing !== null
    }

    readonly property PageEntry passes: PageEntry {
        name: "passes"
        title: qsTr("Passes")
        iconName: "passes"
        available: root.studio.passes !== null
    }

    readonly property PageEntry scans: PageEntry {
        name: "scans"
        title: qsTr("Scans")
        iconName: "scans"
        available: root.studio.scans !== null
    }

    readonly property PageEntry events: PageEntry {
        name: "events"
        title: qsTr("Events")
        iconName: "events"
        available: root.studio.events !== null
    }

    readonly property PageEntry inspect: PageEntry {
        name: "inspect"
        title: qsTr("Inspect")
        iconName: "file"
        available: root.studio.inspector !== null
    }

    readonly property PageEntry sandbox: PageEntry {
        name: "sandbox"
        title: qsTr("Sandbox")
        iconName: "clock"
        available: root.studio.sandbox !== null
    }

    readonly property PageEntry settings: PageEntry {
        name: "settings"
        title: qsTr("Settings")
        iconName: "settings"
        available: root.studio.settings !== null
    }
}
