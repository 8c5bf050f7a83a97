// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The template's places on the world. With a place chosen the arrow keys move that; once it is let go of, the map again.
Item {
    id: root

    required property FenceEditor fences
    required property MapTiles tiles
    required property PlaceKeys keys
    required property MapSettings maps // null where there is but one map

    /// A click adds a place, once.
    property bool adding: false

    /// By the dialog over its end while a file is looked at.
    property real covered: 0
    readonly property PlacesImport files: fences.files // null where there is none

    /// Kept while the theme turns and the map is made anew.
    property real latitude: 20
    property real longitude: 0
    property real zoom: 2

    readonly property string picture: tiles.lightUrl + Theme.dark
    readonly property real metresPerPixel: 40075016 * Math.cos(latitude * Math.PI / 180) / (256 * Math.pow(2, zoom))

    signal mapWanted

    Loader {
        id: loader

        readonly property string picture: root.picture

        anchors.fill: parent
        sourceComponent: fencesOnMap

        onPictureChanged: {
            active = false;
            active = true;
        }
        onLoaded: (item as BaseMap)?.show(root.latitude, root.longitude, root.zoom)
    }

    Component {
        id: fencesOnMap

        BaseMap {
            id: world

            objectName: "places-map"
            tiles: root.tiles
            dark: Theme.dark
            keys: root.keys.map
            arrowsPan: root.fences.current < 0

            Accessible.name: root.fences.current < 0 ? qsTr("Map; arrow keys move it, plus and minus zoom")
                : qsTr("Map; arrow keys move place %1, Delete removes it, Escape lets go of it").arg(root.fences.current + 1)

            Keys.onPressed: event => {
                if (root.act(event))
                    event.accepted = true;
            }

            onCenterChanged: {
                root.latitude = center.latitude;
                root.longitude = center.longitude;
            }
            onZoomLevelChanged: level => root.zoom = level
            onTapped: position => {
                const at = toCoordinate(position, false);
                if (root.adding)
                    root.addAt(at);
                else if (!carried.takesTap(position))
                    root.fences.current = root.fences.placeNear(at.latitude, at.longitude, root.metresPerPixel * Theme.hitArea / 2);
            }
            onFreed: root.letGo()
            onHeld: position => root.addAt(toCoordinate(position, false))

            HoverHandler { cursorShape: root.adding ? Qt.CrossCursor : Qt.ArrowCursor }

            MapSurroundings {
                map: world
                context: root.fences.context
            }

            MapItemView {
                model: root.fences.places

                delegate: FenceCircle {
                    map: world
                    fences: root.fences
                    opacity: root.files?.isOpen && root.files.how === 2 ? 0.3 : 1 // they go
                }
            }

            ImportPreview {
                map: world
                files: root.files
                covered: root.covered
            }

            PhoneOnMap {
                id: carried

                map: world
                phone: root.fences.phone
                keys: root.keys
            }
        }
    }

    MapButtons {
        id: buttons

        objectName: "map-buttons"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space12

        otherMap: root.maps?.otherText ?? ""

        onOtherMapWanted: root.maps.showOther()
        onZoomed: steps => root.map().zoomBy(steps)
        onFitted: root.showAll()
    }

    MapSight {
        id: mapSight

        tiles: root.tiles
        latitude: root.latitude
        longitude: root.longitude
        zoom: root.zoom
        size: Qt.size(root.width, root.height)
        isShown: root.visible
    }

    MapRemark {
        objectName: "map-remark"
        // In the middle of the map, or of what is left of the buttons.
        readonly property real beside: Math.max(Theme.space12, Math.min((parent.width - width) / 2, room + Theme.space12 - width))

        anchors.left: parent.left
        anchors.leftMargin: beside
        y: Theme.space12
        room: parent.width - buttons.width - 3 * Theme.space12
        adding: root.adding
        coarse: root.tiles.isBundled && root.zoom > 11
        sight: mapSight

        onMapWanted: root.mapWanted()
    }

    Loader {
        anchors.left: parent.left
        anchors.bottom: scale.top
        anchors.margins: Theme.space12
        active: root.fences.phone?.isOut ?? false
        sourceComponent: PhoneScreen {
            width: Math.min(Theme.scaled(280), root.width - 2 * Theme.space12)
            phone: root.fences.phone
        }
    }

    ScaleBar {
        id: scale

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space12
        latitude: root.latitude
        zoomLevel: root.zoom
        feet: root.fences.feet
    }

    MapCredits {
        objectName: "map-credits"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        text: mapSight.attribution
    }

    Connections {
        target: root.fences

        function onCurrentChanged() {
            root.revealCurrent();
        }
    }

    // Whatever has the keyboard: the mouse drags.
    Shortcut {
        sequences: root.keys.cancelDrag.sequences
        enabled: root.fences.isDragging
        onActivated: root.fences.cancelDrag()
    }

    Component.onCompleted: if (fences.count > 0) {
        fences.current = Math.max(0, fences.current);
        showCurrent();
    }

    function map(): BaseMap {
        return loader.item as BaseMap;
    }

    /// What the map itself does not do: something with the chosen place, or a new one.
    function act(event: KeyEvent): bool {
        if (adding && keys.addHere.matches(event.key, event.modifiers)) {
            addHere();
            return true;
        }
        if (fences.current < 0)
            return false;
        const far = keys.nudgeFar.matches(event.key, event.modifiers);
        if (far || keys.nudge.matches(event.key, event.modifiers)) {
            const by = (far ? keys.nudgeFar : keys.nudge).arrow(event.key, event.modifiers);
            const step = metresPerPixel * (far ? 10 : 1);
            fences.nudge(fences.current, by.x * step, -by.y * step);
            return true;
        }
        if (!keys.remove.matches(event.key, event.modifiers))
            return false;
        fences.remove(fences.current);
        return true;
    }

    function letGo() {
        if (adding)
            adding = false;
        else
            fences.current = -1;
    }

    /// The current place with some country around it.
    function showCurrent() {
        if (fences.current < 0)
            map().show(20, 0, 2);
        else
            map().show(fences.latitude, fences.longitude, zoomFor(fences.radius * 2));
    }

    function showAll() {
        if (fences.count < 2 || !map())
            showCurrent();
        else
            map().fitViewportToVisibleMapItems();
    }

    function showPlace(at: geoCoordinate) {
        map().show(at.latitude, at.longitude, Math.max(zoom, 12));
    }

    function zoomFor(metres: real): real {
        return Math.min(15, Math.floor(Math.log2(40075016 / (256 * metres / 200))));
    }

    /// Moves only when the current place is out of sight.
    function revealCurrent() {
        if (fences.current < 0 || !map())
            return;
        const at = map().fromCoordinate(QtPositioning.coordinate(fences.latitude, fences.longitude), false);
        if (!(at.x >= 0 && at.x <= width && at.y >= 0 && at.y <= height))
            showCurrent();
    }

    function addHere() {
        addAt(QtPositioning.coordinate(latitude, longitude));
    }

    /// A circle of about the same size on the screen at every zoom.
    function addAt(place: geoCoordinate) {
        adding = false;
        fences.add(place.latitude, place.longitude, Math.max(100, Math.min(5000, Math.round(metresPerPixel * 60))));
    }
}
