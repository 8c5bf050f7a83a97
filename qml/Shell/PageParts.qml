// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What the pages are made of, by the names they have in Pages.qml. It is read when the window has been painted around
/// them, so that a start shows something as early as it can: hence loaded by its address, and named nowhere else.
QtObject {
    id: root

    required property Pages pages
    readonly property StudioApp studio: pages.studio
    readonly property DesignView designView: pages.designView
    readonly property CommandSet commands: CommandSet {}

    readonly property list<PagePart> parts: [design, issue, passes, scans, events, inspect, sandbox, settings]

    readonly property PagePart design: PagePart {
        name: "design"
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
                maps: root.studio.maps
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

    readonly property PagePart issue: PagePart {
        name: "issue"

        page: Component {
            IssuePage {
                issue: root.studio.issuing
                panes: root.studio.panes

                onDesignWanted: root.studio.showPage("design")
            }
        }
    }

    readonly property PagePart passes: PagePart {
        name: "passes"

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

    readonly property PagePart scans: PagePart {
        name: "scans"

        commands: ScansCommands {
            id: scansCommands

            scans: root.studio.scans
            view: root.scans.item as ScansPage
        }
        page: Component {
            ScansPage {
                page: root.studio.scans
                mapKeys: scansCommands.map

                onSettingsWanted: root.studio.showPage("settings")
            }
        }
        bar: Component {
            ScansBar {
                commands: scansCommands
            }
        }
    }

    readonly property PagePart events: PagePart {
        name: "events"

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

    readonly property PagePart inspect: PagePart {
        name: "inspect"
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

    readonly property PagePart sandbox: PagePart {
        name: "sandbox"

        page: Component {
            SandboxPage {
                sandbox: root.studio.sandbox
                panes: root.studio.panes
            }
        }
    }

    readonly property PagePart settings: PagePart {
        name: "settings"

        commands: SettingsCommands {
            administers: root.studio.keys !== null && root.studio.audit !== null
            view: root.settings.item as SettingsPage
        }
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

    Component.onCompleted: {
        const found = pages.entries.map(entry => parts.find(part => part.name === entry.name));
        found.filter(part => part.commands !== null).forEach(part => commands.append(part.commands));
        studio.commands.add(commands);
        pages.entries.forEach((entry, index) => entry.part = found[index]);
    }
}
