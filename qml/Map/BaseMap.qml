// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The bundled world. Nothing of it goes online: the provider list is off **and** the custom type is bound, which is the
/// only pair of settings with which the plugin asks nobody by itself (a test holds that). The tiles of a map cannot be
/// changed once it is made, so whoever shows one makes another when the theme turns.
Map {
    id: root

    required property MapTiles tiles
    required property bool dark
    required property MapKeys keys
    /// Whether the arrow keys move the map; off where they move something on it.
    property bool arrowsPan: true

    signal tapped(point position)
    signal held(point position)
    /// By mouse, finger or key, as opposed to show().
    signal moved
    /// By its key: what is chosen on it is to be chosen no longer.
    signal freed

    // East is on the right in every language.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    color: Theme.canvas // where no tile is painted yet: neither land nor water
    copyrightsVisible: false
    minimumZoomLevel: 2
    maximumZoomLevel: 18
    focus: true
    activeFocusOnTab: true

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Map; arrow keys move it, plus and minus zoom")

    plugin: Plugin {
        name: "osm"

        PluginParameter { name: "osm.mapping.providersrepository.disabled"; value: true }
        PluginParameter { name: "osm.mapping.custom.host"; value: root.dark ? root.tiles.darkUrl : root.tiles.lightUrl }
        PluginParameter { name: "osm.mapping.cache.directory"; value: root.tiles.cacheFolder }
        PluginParameter { name: "osm.mapping.cache.disk.size"; value: 0 }
        PluginParameter { name: "osm.mapping.prefetching_style"; value: "NoPrefetching" }
    }

    activeMapType: {
        for (let i = 0; i < supportedMapTypes.length; ++i) {
            if (supportedMapTypes[i].style === MapType.CustomMap)
                return supportedMapTypes[i];
        }
        return supportedMapTypes[0];
    }

    Keys.onPressed: event => root.key_(event)

    DragHandler {
        target: null

        onTranslationChanged: delta => root.step(-delta.x, -delta.y)
    }

    PinchHandler {
        id: pinch

        property geoCoordinate start

        target: null

        onActiveChanged: if (active) start = root.toCoordinate(pinch.centroid.position, false)
        onScaleChanged: delta => {
            root.zoomLevel += Math.log2(delta);
            root.alignCoordinateToPoint(pinch.start, pinch.centroid.position);
            root.moved();
        }
    }

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        target: null

        onWheel: event => root.zoomAround(event.angleDelta.y / 240, Qt.point(event.x, event.y))
    }

    TapHandler {
        onTapped: eventPoint => {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.tapped(eventPoint.position);
        }
        onLongPressed: root.held(point.position)
        onDoubleTapped: eventPoint => root.zoomAround(1, eventPoint.position)
    }

    /// What lies under the point stays there.
    function zoomAround(steps: real, position: point) {
        const place = toCoordinate(position, false);
        zoomLevel = Math.max(minimumZoomLevel, Math.min(maximumZoomLevel, zoomLevel + steps));
        alignCoordinateToPoint(place, position);
        moved();
    }

    function step(x: real, y: real) {
        pan(x, y);
        moved();
    }

    function key_(event: KeyEvent) {
        const by = keys.pan.arrow(event.key, event.modifiers);
        event.accepted = true;
        if (arrowsPan && (by.x !== 0 || by.y !== 0))
            step(by.x * Theme.bar, by.y * Theme.bar);
        else if (keys.zoomIn.matches(event.key, event.modifiers))
            zoomBy(1);
        else if (keys.zoomOut.matches(event.key, event.modifiers))
            zoomBy(-1);
        else if (keys.letGo.matches(event.key, event.modifiers))
            freed();
        else
            event.accepted = false;
    }

    function zoomBy(steps: real) {
        zoomAround(steps, Qt.point(width / 2, height / 2));
    }

    function show(latitude: real, longitude: real, zoom: real) {
        zoomLevel = Math.max(minimumZoomLevel, Math.min(maximumZoomLevel, zoom));
        center = QtPositioning.coordinate(latitude, longitude);
    }
}
