// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What of the design page is in sight. The page shows it, the commands change it, and neither has to know the other.
QtObject {
    id: root

    enum Place { Start, Library, Gallery, Desk, Compare }

    required property Designer designer
    required property PaneMemory panes
    required property bool hasPlaces
    /// Whether the inspector has room beside the cards, and even the outline has none; the page tells.
    property bool roomy: true
    property bool narrow: false

    property int place: designer.editor.isOpen ? DesignView.Desk : DesignView.Start
    property int beforeGallery: DesignView.Start
    property bool inspectorOpen: roomy && panes.isOpen("designer.inspector")
    property bool outlineOpen: !narrow && panes.isOpen("designer.outline")
    property bool bothSides: panes.isOpen("designer.both-sides", false)
    property bool problemsOpen: false
    property bool historyOpen: false

    readonly property bool onDesk: place === DesignView.Desk
    readonly property bool comparing: place === DesignView.Compare
    readonly property bool onPlaces: hasPlaces && designer.editor.selection === "places"
    readonly property string heading: place === DesignView.Gallery ? qsTr("Starter gallery")
        : place === DesignView.Library ? qsTr("Templates")
        : comparing ? qsTr("Compare with a version") : qsTr("Start")

    readonly property Binding sides: Binding {
        target: root.designer.preview.options
        property: "isBeside"
        value: root.bothSides
    }

    readonly property Connections opened: Connections {
        target: root.designer.library

        function onOpened() {
            root.showDesk();
        }
    }

    readonly property Connections wanted: Connections {
        target: root.designer

        function onPartWanted() {
            root.showDesk();
            root.inspectorOpen = true;
        }
    }

    readonly property Connections shown: Connections {
        target: root.designer.desk

        function onShowWanted() {
            root.showDesk();
        }
    }

    readonly property Connections compared: Connections {
        target: root.designer.versions.comparison

        function onOpened() {
            root.place = DesignView.Compare;
        }

        function onChanged() {
            if (root.comparing && !root.designer.versions.comparison.isOpen)
                root.showDesk();
        }
    }

    signal versionNameWanted
    signal picturesWanted
    /// The keyboard goes there, too.
    signal partShown

    // What nobody looks at is not compared at each key press.
    onPlaceChanged: if (place !== DesignView.Compare) designer.versions.comparison.close()
    onRoomyChanged: inspectorOpen = roomy && panes.isOpen("designer.inspector")
    onNarrowChanged: outlineOpen = !narrow && panes.isOpen("designer.outline")

    function showDesk() {
        place = DesignView.Desk;
    }

    function showPart(selection: string) {
        designer.editor.select(selection);
        inspectorOpen = true;
        partShown();
    }

    function showLibrary() {
        designer.library.refresh();
        place = DesignView.Library;
    }

    function showStart() {
        place = DesignView.Start;
    }

    function showGallery() {
        beforeGallery = comparing ? DesignView.Desk : place;
        place = DesignView.Gallery;
    }

    function leaveGallery() {
        place = beforeGallery;
    }

    /// Of a panel that only lies over the cards nothing is remembered: the next width decides again.
    function toggleOutline() {
        outlineOpen = !outlineOpen;
        if (!narrow)
            panes.setOpen("designer.outline", outlineOpen);
    }

    function toggleInspector() {
        inspectorOpen = !inspectorOpen;
        if (roomy)
            panes.setOpen("designer.inspector", inspectorOpen);
    }

    function toggleBothSides() {
        bothSides = !bothSides;
        panes.setOpen("designer.both-sides", bothSides);
    }

    function toggleProblems() {
        problemsOpen = !problemsOpen;
    }
}
