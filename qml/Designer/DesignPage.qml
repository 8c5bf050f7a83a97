// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Outline, canvas and inspector of the template on the desk; or what leads to one: the start page, all templates, the gallery.
FocusScope {
    id: root

    required property Designer designer
    required property DesignCommands commands
    required property PaneMemory panes
    required property FenceEditor fences // null where there is no map
    required property MapTiles tiles
    required property string tenant // typed again before publishing on live; empty elsewhere

    signal settingsWanted
    signal filesChosen(files: list<url>)

    enum Place { Start, Library, Gallery, Desk }

    readonly property bool onDesk: place === DesignPage.Desk
    readonly property string heading: place === DesignPage.Gallery ? qsTr("Starter gallery")
        : place === DesignPage.Library ? qsTr("Templates") : qsTr("Start")
    readonly property Item quietPlace: !onDesk || onPlaces ? null : canvas.quietPlace
    readonly property bool roomy: width >= Theme.scaled(1100) - Theme.rail
    readonly property bool narrow: width < Theme.scaled(900) - Theme.rail
    property int place: designer.editor.isOpen ? DesignPage.Desk : DesignPage.Start
    property int beforeGallery: DesignPage.Start
    property bool inspectorOpen: roomy && panes.isOpen("designer.inspector")
    property bool outlineOpen: !narrow && panes.isOpen("designer.outline")
    property bool problemsOpen: false
    property int outlineWidth: panes.size("designer.outline", 240)
    property int inspectorWidth: panes.size("designer.inspector", 320)

    readonly property bool hasPlaces: fences !== null && tiles !== null
    readonly property bool onPlaces: hasPlaces && designer.editor.selection === "places"
    // The places bring their own panel.
    readonly property bool showsInspector: inspectorOpen && !onPlaces

    onRoomyChanged: inspectorOpen = roomy && panes.isOpen("designer.inspector")
    onNarrowChanged: outlineOpen = !narrow && panes.isOpen("designer.outline")

    Connections {
        target: root.designer.library

        function onOpened() {
            root.place = DesignPage.Desk;
        }
    }

    LibraryPane {
        anchors.fill: parent
        visible: root.place === DesignPage.Library
        library: root.designer.library
        canGoBack: root.designer.editor.isOpen

        onBackWanted: root.place = DesignPage.Desk
        onStartWanted: root.commands.start.trigger()
        onGalleryWanted: root.commands.gallery.trigger()
    }

    // Made anew each time: it looks again what was worked on.
    Loader {
        anchors.fill: parent
        active: root.place === DesignPage.Start
        sourceComponent: StartPane {
            recent: root.designer.recent
            library: root.designer.library
            canGoBack: root.designer.editor.isOpen

            onBackWanted: root.place = DesignPage.Desk
            onGalleryWanted: root.commands.gallery.trigger()
            onLibraryWanted: root.commands.library.trigger()
            onFilesChosen: files => root.filesChosen(files)
        }
    }

    Loader {
        anchors.fill: parent
        active: root.place === DesignPage.Gallery
        sourceComponent: GalleryPane {
            gallery: root.designer.gallery

            onBackWanted: root.place = root.beforeGallery
        }
    }

    Item {
        anchors.fill: parent
        visible: root.onDesk

        Outline {
            id: outline

            anchors.left: parent?.left
            width: root.outlineOpen ? Theme.scaled(root.outlineWidth) : 0
            height: parent.height
            visible: root.outlineOpen
            designer: root.designer
            hasPlaces: root.hasPlaces

            onPicked: root.inspectorOpen = true
        }

        SplitHandle {
            id: outlineHandle

            anchors.left: outline.right
            height: parent.height
            visible: root.outlineOpen
            size: Theme.scaled(root.outlineWidth)
            minimum: 200
            maximum: 280
            name: qsTr("Width of the outline")

            onMoved: size => {
                root.outlineWidth = size;
                root.panes.setSize("designer.outline", size);
            }
        }

        DesignCanvas {
            id: canvas

            anchors.left: outlineHandle.right
            anchors.right: root.roomy && root.showsInspector ? inspectorHandle.left : parent.right
            anchors.top: parent.top
            anchors.bottom: problems.open ? problems.top : parent.bottom
            designer: root.designer
            commands: root.commands
            visible: !root.onPlaces
            outlineOpen: root.outlineOpen
            overlaid: root.showsInspector && !root.roomy ? Theme.scaled(root.inspectorWidth) : 0
            inspectorOpen: root.inspectorOpen

            onOutlineToggled: root.toggleOutline()
            onInspectorToggled: root.toggleInspector()
            onPicked: root.inspectorOpen = true
        }

        Loader {
            anchors.left: outlineHandle.right
            anchors.right: parent.right
            height: parent.height
            active: root.onPlaces
            visible: active
            sourceComponent: PlacesEditor {
                fences: root.fences
                tiles: root.tiles
                sideWidth: Theme.scaled(root.inspectorWidth)

                onSettingsWanted: root.settingsWanted()
            }
        }

        ProblemsDrawer {
            id: problems

            anchors.left: outlineHandle.right
            anchors.right: root.roomy && root.showsInspector ? inspectorHandle.left : parent.right
            anchors.bottom: parent.bottom
            designer: root.designer
            open: root.problemsOpen

            onClosed: root.problemsOpen = false
        }

        SplitHandle {
            id: inspectorHandle

            anchors.right: inspector.left
            height: parent.height
            visible: root.showsInspector
            size: Theme.scaled(root.inspectorWidth)
            minimum: 280
            maximum: 360
            grows: false
            name: qsTr("Width of the inspector")

            onMoved: size => {
                root.inspectorWidth = size;
                root.panes.setSize("designer.inspector", size);
            }
        }

        Inspector {
            id: inspector

            anchors.right: parent.right
            width: Theme.scaled(root.inspectorWidth)
            height: parent.height
            visible: root.showsInspector
            designer: root.designer
            commands: root.commands
            overlays: !root.roomy

            onClosed: root.inspectorOpen = false
        }
    }

    PublishDialog {
        id: publishDialog

        desk: root.designer.desk
        typed: root.tenant
    }

    function showLibrary() {
        designer.library.refresh();
        place = DesignPage.Library;
    }

    function showStart() {
        place = DesignPage.Start;
    }

    function showGallery() {
        beforeGallery = place;
        place = DesignPage.Gallery;
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

    function toggleProblems() {
        problemsOpen = !problemsOpen;
        if (problemsOpen)
            problems.forceActiveFocus(Qt.OtherFocusReason);
    }
}
