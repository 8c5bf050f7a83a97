// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The one place where pages are registered, in the order of the rail. A page whose view model is missing is
/// not shown.
QtObject {
    id: root

    required property StudioApp studio

    readonly property DesignView designView: DesignView {
        designer: root.studio.designer
        panes: root.studio.panes
        hasPlaces: root.studio.fences !== null && root.studio.tiles !== null
    }

    readonly property list<PageEntry> entries: [design, issue, passes, scans, events, inspect, sandbox, settings].filter(entry => entry.available)

    readonly property PageEntry design: PageEntry {
        name: "design"
        title: qsTr("Design")
        iconName: "design"
        available: root.studio.designer !== null
        quietPlace: (root.design.item as DesignPage)?.quietPlace ?? null

        commands: DesignCommands {
            id: designCommands

            designer: root.studio.designer
            view: root.designView
            phone: root.studio.phone
            promotion: root.studio.promotion
        }
        page: Component {
            DesignPage {
                designer: root.studio.designer
                view: root.designView
                commands: designCommands
                phone: root.studio.phone
                promotion: root.studio.promotion
                panes: root.studio.panes
                fences: root.studio.fences
                tiles: root.studio.tiles
                tenant: root.studio.environment.live ? root.studio.environment.tenant : ""

                onSettingsWanted: root.studio.showPage("settings")
                onFilesChosen: files => root.studio.dropFiles(files)
            }
        }
        bar: Component {
            DesignBar {
                designer: root.studio.designer
                view: root.designView
                commands: designCommands
            }
        }
    }

    readonly property PageEntry issue: PageEntry {
        name: "issue"
        title: qsTr("Issue")
        iconName: "issue"
        available: root.studio.issuing !== null

        page: Component {
            IssuePage {
                issue: root.studio.issuing
                panes: root.studio.panes

                onDesignWanted: root.studio.showPage("design")
            }
        }
    }

    readonly property PageEntry passes: PageEntry {
        name: "passes"
        title: qsTr("Passes")
        iconName: "passes"
        available: root.studio.passes !== null

        commands: PassesCommands {
            passes: root.studio.passes
            view: root.passes.item as PassesPage
        }
        page: Component {
            PassesPage {
                passes: root.studio.passes
                panes: root.studio.panes

                onIssueWanted: root.studio.showPage("issue")
            }
        }
    }

    readonly property PageEntry scans: PageEntry {
        name: "scans"
        title: qsTr("Scans")
        iconName: "scans"
        available: root.studio.scans !== null

        commands: ScansCommands {
            id: scansCommands

            scans: root.studio.scans
            view: root.scans.item as ScansPage
        }
        page: Component {
            ScansPage {
                page: root.studio.scans
                mapKeys: scansCommands.map
            }
        }
        bar: Component {
            ScansBar {
                commands: scansCommands
            }
        }
    }

    readonly property PageEntry events: PageEntry {
        name: "events"
        title: qsTr("Events")
        iconName: "events"
        available: root.studio.events !== null

        commands: EventsCommands {
            id: eventsCommands

            events: root.studio.events
            view: root.events.item as EventsPage
        }
        page: Component {
            EventsPage {
                events: root.studio.events
                panes: root.studio.panes
            }
        }
        bar: Component {
            EventsBar {
                events: root.studio.events
                page: root.events.item as EventsPage
                commands: eventsCommands
            }
        }
    }

    readonly property PageEntry inspect: PageEntry {
        name: "inspect"
        title: qsTr("Inspect")
        iconName: "file"
        available: root.studio.inspector !== null
        quietPlace: (root.inspect.item as InspectPage)?.quietPlace ?? null

        commands: InspectCommands {
            id: inspectCommands

            inspector: root.studio.inspector
        }
        page: Component {
            InspectPage {
                inspector: root.studio.inspector
                commands: inspectCommands
            }
        }
        bar: Component {
            InspectBar {
                inspector: root.studio.inspector
                commands: inspectCommands
            }
        }
    }

    readonly property PageEntry sandbox: PageEntry {
        name: "sandbox"
        title: qsTr("Sandbox")
        iconName: "clock"
        available: root.studio.sandbox !== null

        page: Component {
            SandboxPage {
                sandbox: root.studio.sandbox
                panes: root.studio.panes
            }
        }
    }

    readonly property PageEntry settings: PageEntry {
        name: "settings"
        title: qsTr("Settings")
        iconName: "settings"
        available: root.studio.settings !== null

        page: Component {
            SettingsPage {
                settings: root.studio.settings
                signing: root.studio.signing
                appearance: root.studio.appearance
                language: root.studio.language
                keys: root.studio.keys
                audit: root.studio.audit
                maps: root.studio.maps
                panes: root.studio.panes
            }
        }
        bar: Component {
            SettingsBar {
                page: root.settings.item as SettingsPage
            }
        }
    }
}
