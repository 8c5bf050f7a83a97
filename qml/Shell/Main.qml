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
    readonly property Item quietPlace: entries[currentPage]?.quietPlace ?? null

    width: studio.panes.size("window.width", 1440)
    height: studio.panes.size("window.height", 900)
    minimumWidth: 800
    minimumHeight: 560
    visible: true
    color: Theme.window
    title: qsTr("QairoPay Pass Studio")
    font.family: Theme.family
    font.pixelSize: Theme.bodySize

    onWidthChanged: rememberSize.restart()
    onHeightChanged: rememberSize.restart()

    Pages {
        id: pages

        studio: root.studio
    }

    Timer {
        id: rememberSize

        interval: 500
        onTriggered: {
            root.studio.panes.setSize("window.width", root.width);
            root.studio.panes.setSize("window.height", root.height);
        }
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

    component PageKey: Shortcut {
        required property int page

        sequence: "Ctrl+" + (page + 1)
        onActivated: root.openPage(page, Qt.ShortcutFocusReason)
    }

    PageKey { page: 0 }
    PageKey { page: 1 }
    PageKey { page: 2 }
    PageKey { page: 3 }
    PageKey { page: 4 }
    PageKey { page: 5 }
    PageKey { page: 6 }
    PageKey { page: 7 }

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
    }

    Toasts {
        id: toasts

        parent: root.quietPlace ?? root.contentItem
        anchors.bottom: parent?.bottom
        anchors.bottomMargin: Theme.space12
        anchors.horizontalCenter: parent?.horizontalCenter
        anchors.horizontalCenterOffset: root.quietPlace ? 0 : rail.width / 2
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

    Connections {
        target: root.studio

        function onPageWanted(name: string) {
            root.showNamed(name);
        }
    }

    function openPage(index: int, reason: int) {
        if (index < 0 || index >= entries.length)
            return;
        stack.reason = reason;
        if (index === currentPage)
            stack.enter(entries[index].item as Item);
        currentPage = index;
    }

    /// Opens a page by its name, e.g. "passes"; nothing happens when there is none.
    function showNamed(name: string) {
        openPage(entries.findIndex(entry => entry.name === name), Qt.OtherFocusReason);
    }
}
