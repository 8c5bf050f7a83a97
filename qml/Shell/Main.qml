// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio
import QairoPay.Studio.Ui

T.ApplicationWindow {
    id: root

    required property StudioApp studio

    property int currentPage: 0
    readonly property list<PageEntry> entries: pages.entries
    readonly property PagePart part: entries[currentPage]?.part ?? null
    readonly property QtObject page: part?.item ?? null
    readonly property Item quietPlace: part?.quietPlace ?? null

    minimumWidth: 800
    minimumHeight: 560
    color: Theme.window
    title: qsTr("QairoPay Pass Studio")

    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true

    font.family: Theme.family
    font.pixelSize: Theme.bodySize

    onCurrentPageChanged: studio.rememberPage(entries[currentPage].name)

    Pages {
        id: pages

        studio: root.studio
    }

    Loader {
        id: parts

        onStatusChanged: if (status === Loader.Error) Qt.exit(1) // the build is broken
    }

    Binding {
        target: Theme
        property: "scheme"
        value: root.studio.appearance.scheme
    }

    Binding {
        target: Theme
        property: "reduceMotion"
        value: root.studio.appearance.reduceMotion
    }

    Binding {
        target: Theme
        property: "highContrast"
        value: root.studio.appearance.highContrast
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.studio.appearance.textPercent / 100
    }

    StudioCommands {
        id: commands

        studio: root.studio

        onPaletteWanted: palettePopup.open()
        onSheetWanted: sheet.open()
        onQuitWanted: root.close()
    }

    CommandSet {
        id: pageCommands

        place: commands.place
    }

    // In an item: so a dialog that is open keeps the keys to itself.
    Item {
        Instantiator {
            model: root.studio.commands.all

            delegate: Shortcut {
                required property Command modelData

                sequences: modelData.sequences
                enabled: modelData.enabled && !modelData.local
                    && (modelData.page.length === 0 || modelData.page === root.entries[root.currentPage]?.name)
                onActivated: modelData.trigger()
            }
        }
    }

    // Below the pages: what one of them takes itself does not come here.
    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]

        onDropped: event => {
            if (!event.hasUrls)
                return;
            root.studio.dropFiles(event.urls);
            event.accept(Qt.CopyAction);
        }
    }

    LiveBand {
        id: band

        width: parent.width
        visible: root.studio.environment.live
        height: visible ? implicitHeight : 0
        tenant: root.studio.environment.tenant
        rehearsal: root.studio.environment.rehearsal
    }

    Rail {
        id: rail

        anchors.left: parent.left
        anchors.top: band.bottom
        anchors.bottom: parent.bottom
        entries: root.entries
        currentIndex: root.currentPage

        onChosen: (index, byKey) => root.openPage(index, byKey ? Qt.TabFocusReason : Qt.OtherFocusReason)
    }

    TopBar {
        id: bar

        anchors.top: band.bottom
        anchors.left: rail.right
        anchors.right: parent.right
        entry: root.entries[root.currentPage] ?? null
        environment: root.studio.environment
        find: commands.palette
    }

    FocusKeeper { window: root }

    PageStack {
        id: stack

        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.quietPlace ? 0 : toasts.room
        anchors.left: rail.right
        anchors.right: parent.right
        entries: root.entries
        currentIndex: root.currentPage

        onPaintedChanged: parts.setSource("PageParts.qml", { pages: pages })
    }

    Toasts {
        id: toasts

        parent: root.quietPlace ?? root.contentItem
        anchors.bottom: parent?.bottom
        anchors.bottomMargin: Theme.space12
        anchors.horizontalCenter: parent?.horizontalCenter
        anchors.horizontalCenterOffset: root.quietPlace ? 0 : rail.width / 2 // to the other side where that is mirrored
        z: 10
        notices: root.studio.notices
    }

    onClosing: close => {
        if (root.studio.mayQuit)
            return;
        close.accepted = false;
        quitDialog.open();
    }

    ConfirmDialog {
        id: quitDialog

        heading: qsTr("Quit while a batch is running")
        words: root.studio.quitWords
        verb: qsTr("Pause and quit")
        cancelVerb: qsTr("Keep running")
        dangerous: false

        onAccepted: root.studio.quitAnyway()
    }

    PalettePopup {
        id: palettePopup

        finder: root.studio.palette
        page: root.entries[root.currentPage]?.name ?? ""
    }

    ShortcutSheet {
        id: sheet

        commands: root.studio.commands
    }

    Component.onCompleted: collectCommands()

    Connections {
        target: root.studio

        function onPageWanted(name: string) {
            root.showNamed(name);
        }
    }

    /// The window's own, and the way to each page.
    function collectCommands() {
        entries.forEach((entry, index) => {
            entry.number = index + 1;
            entry.wanted.connect(() => root.openPage(index, Qt.ShortcutFocusReason));
            pageCommands.append(entry.command);
        });
        studio.commands.add(commands);
        studio.commands.add(pageCommands);
    }

    function openPage(index: int, reason: int) {
        if (index < 0 || index >= entries.length)
            return;
        stack.reason = reason;
        if (index === currentPage)
            stack.enter(entries[index].part?.item as Item);
        currentPage = index;
    }

    /// Opens a page by its name, e.g. "passes"; nothing happens when there is none.
    function showNamed(name: string) {
        openPage(entries.findIndex(entry => entry.name === name), Qt.OtherFocusReason);
    }
}
