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
    required property DesignView view
    required property DesignCommands commands
    required property PaneMemory panes
    required property FenceEditor fences // null where there is no map
    required property MapTiles tiles
    required property MapSettings maps
    required property PhoneDesk phone
    required property PromotionDesk promotion // null where there is no live tenant beside
    required property string tenant // typed again before publishing on live; empty elsewhere

    signal settingsWanted
    signal filesChosen(files: list<url>)

    readonly property Item quietPlace: !view.onDesk || view.onPlaces ? null : canvas.quietPlace
    readonly property bool roomy: width >= Theme.scaled(1100) - Theme.rail
    property int lastPlace: DesignView.Start
    property int outlineWidth: panes.size("designer.outline", 240)
    property int inspectorWidth: panes.size("designer.inspector", 320)
    // The places bring their own panel.
    readonly property bool showsInspector: view.inspectorOpen && !view.onPlaces

    Binding {
        target: root.view
        property: "roomy"
        value: root.roomy
    }

    Binding {
        target: root.view
        property: "narrow"
        value: root.width < Theme.scaled(900) - Theme.rail
    }

    Connections {
        target: root.view

        function onPlaceChanged() {
            Qt.callLater(root.stepIn); // when all of it is visible
        }

        function onPartShown() {
            Qt.callLater(() => Keyboard.enter(root.view.onPlaces ? places : inspector.pane, Qt.ShortcutFocusReason));
        }

        function onProblemsOpenChanged() {
            if (root.view.problemsOpen)
                problems.forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    LibraryPane {
        id: library

        anchors.fill: parent
        visible: root.view.place === DesignView.Library
        library: root.designer.library
        canGoBack: root.designer.editor.isOpen

        onBackWanted: root.view.showDesk()
        onStartWanted: root.commands.start.trigger()
        onGalleryWanted: root.commands.gallery.trigger()
    }

    // Made anew each time: it looks again what was worked on.
    Loader {
        id: start

        anchors.fill: parent
        active: root.view.place === DesignView.Start
        sourceComponent: StartPane {
            recent: root.designer.recent
            library: root.designer.library
            canGoBack: root.designer.editor.isOpen

            onBackWanted: root.view.showDesk()
            onGalleryWanted: root.commands.gallery.trigger()
            onLibraryWanted: root.commands.library.trigger()
            onFilesChosen: files => root.filesChosen(files)
        }
    }

    Loader {
        id: gallery

        anchors.fill: parent
        active: root.view.place === DesignView.Gallery
        sourceComponent: GalleryPane {
            gallery: root.designer.gallery

            onBackWanted: root.view.leaveGallery()
        }
    }

    Loader {
        id: compare

        anchors.fill: parent
        active: root.view.comparing
        sourceComponent: ComparePane {
            comparison: root.designer.versions.comparison

            onBackWanted: root.view.showDesk()
        }
    }

    Item {
        anchors.fill: parent
        visible: root.view.onDesk

        UndoKeys.shared: true

        Outline {
            id: outline

            anchors.left: parent?.left
            width: root.view.outlineOpen ? Theme.scaled(root.outlineWidth) : 0
            height: parent.height
            visible: root.view.outlineOpen
            designer: root.designer
            keys: root.commands.keys
            hasPlaces: root.view.hasPlaces

            onPicked: root.view.inspectorOpen = true
        }

        SplitHandle {
            id: outlineHandle

            anchors.left: outline.right
            height: parent.height
            visible: root.view.outlineOpen
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
            visible: !root.view.onPlaces
            outlineOpen: root.view.outlineOpen
            overlaid: root.showsInspector && !root.roomy ? Theme.scaled(root.inspectorWidth) : 0
            inspectorOpen: root.view.inspectorOpen

            onOutlineToggled: root.view.toggleOutline()
            onInspectorToggled: root.view.toggleInspector()
            onPicked: root.view.inspectorOpen = true
        }

        Loader {
            id: places

            objectName: "places-pane"
            anchors.left: outlineHandle.right
            anchors.right: parent.right
            height: parent.height
            active: root.view.onPlaces
            visible: active
            sourceComponent: PlacesEditor {
                fences: root.fences
                tiles: root.tiles
                keys: root.commands.keys.places
                maps: root.maps
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
            open: root.view.problemsOpen

            onClosed: root.view.problemsOpen = false
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

            onClosed: root.view.inspectorOpen = false
        }

        Loader {
            anchors.fill: parent
            active: root.view.onPlaces && root.fences.files !== null
            sourceComponent: PlacesDrop { files: root.fences.files }
        }
    }

    DesignDialogs {
        designer: root.designer
        view: root.view
        panes: root.panes
        phone: root.phone
        promotion: root.promotion
        atDesk: root.visible && root.view.onDesk
        tenant: root.tenant

        onSettingsWanted: root.settingsWanted()
    }

    /// The keyboard goes along to another place of the page, and from a comparison back to the version.
    function stepIn() {
        const fromVersion = lastPlace === DesignView.Compare && showsInspector && inspector.versions !== null;
        lastPlace = view.place;
        if (!activeFocus)
            return;
        const panes = {
            [DesignView.Start]: start.item,
            [DesignView.Library]: library,
            [DesignView.Gallery]: gallery.item,
            [DesignView.Compare]: compare.item,
            [DesignView.Desk]: fromVersion ? inspector.versions : outline
        };
        Keyboard.enter(panes[view.place] as Item, Qt.OtherFocusReason);
    }
}
