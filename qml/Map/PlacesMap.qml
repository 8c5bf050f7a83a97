// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The template's places on the world.
Item {
    id: root

    required property FenceEditor fences
    required property MapTiles tiles

    /// Kept while the theme turns and the map is made anew.
    property real latitude: 20
    property real longitude: 0
    property real zoom: 2

    Loader {
        id: loader

        readonly property bool dark: Theme.dark

        anchors.fill: parent
        sourceComponent: fencesOnMap

        onDarkChanged: {
            active = false;
            active = true;
        }
        onLoaded: (item as BaseMap)?.show(root.latitude, root.longitude, root.zoom)
    }

    Component {
        id: fencesOnMap

        BaseMap {
            id: world

            tiles: root.tiles
            dark: Theme.dark

            Keys.onDeletePressed: root.fences.remove(root.fences.current)
            Keys.onEscapePressed: root.fences.current = -1

            onCenterChanged: {
                root.latitude = center.latitude;
                root.longitude = center.longitude;
            }
            onZoomLevelChanged: level => root.zoom = level
            onTapped: root.fences.current = -1
            onHeld: position => root.addAt(toCoordinate(position, false))

            MapItemView {
                model: root.fences.places

                delegate: FenceCircle {
                    map: world
                    fences: root.fences
                }
            }
        }
    }

    MapButtons {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space12

        onZoomed: steps => root.map().zoomBy(steps)
        onFitted: root.showCurrent()
    }

    ScaleBar {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space12
        latitude: root.latitude
        zoomLevel: root.zoom
    }

    MapCredits {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        text: root.tiles.attribution
    }

    Connections {
        target: root.fences

        function onCurrentChanged() {
            root.revealCurrent();
        }
    }

    Component.onCompleted: if (fences.count > 0) {
        fences.current = Math.max(0, fences.current);
        showCurrent();
    }

    function map(): BaseMap {
        return loader.item as BaseMap;
    }

    /// The current place with some country around it.
    function showCurrent() {
        if (fences.current < 0)
            map().show(20, 0, 2);
        else
            map().show(fences.latitude, fences.longitude, Math.min(15, Math.floor(Math.log2(40075016 / (256 * fences.radius * 2 / 200)))));
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
        const metresPerPixel = 40075016 * Math.cos(latitude * Math.PI / 180) / (256 * Math.pow(2, zoom));
        fences.add(place.latitude, place.longitude, Math.max(100, Math.min(5000, Math.round(metresPerPixel * 60))));
    }
}
