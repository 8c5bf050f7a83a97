// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The scans on the world.
Item {
    id: root

    required property ScanPage page
    required property MapKeys keys

    property real latitude: 20
    property real longitude: 0
    property real zoom: 2
    /// Until somebody moves the map it follows what is shown.
    property bool touched: false

    signal mapWanted

    Loader {
        id: loader

        readonly property string picture: root.page.tiles.lightUrl + Theme.dark

        anchors.fill: parent
        sourceComponent: world

        onPictureChanged: {
            active = false;
            active = true;
        }
        onLoaded: (item as BaseMap)?.show(root.latitude, root.longitude, root.zoom)
    }

    Component {
        id: world

        BaseMap {
            objectName: "scans-map"
            tiles: root.page.tiles
            dark: Theme.dark
            keys: root.keys

            onCenterChanged: {
                root.latitude = center.latitude;
                root.longitude = center.longitude;
            }
            onZoomLevelChanged: level => root.zoom = level
            onMoved: root.touched = true
            onFreed: root.page.clearArea()
            onTapped: position => {
                if (!marks.choose(position))
                    root.page.clearArea();
            }
        }
    }

    ScanMapItem {
        id: marks

        anchors.fill: parent
        page: root.page
        latitude: root.latitude
        longitude: root.longitude
        zoomLevel: root.zoom
        dark: Theme.dark

        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Scans on the map: %1").arg(root.page.countText)

        onFitted: (latitude, longitude, zoom) => (loader.item as BaseMap)?.show(latitude, longitude, zoom)
        onWidthChanged: if (!root.touched) fit()
        onHeightChanged: if (!root.touched) fit()
        Component.onCompleted: fit()

        HoverHandler {
            onPointChanged: marks.hover(point.position)
            onHoveredChanged: if (!hovered) marks.leave()
        }
    }

    Connections {
        target: root.page

        function onSelectionChanged() {
            if (!root.touched)
                marks.fit();
        }
    }

    ToolTip {
        x: marks.hoverPoint.x - width / 2
        y: marks.hoverPoint.y - height - Theme.space24
        visible: text.length > 0
        text: marks.hoverText
        delay: 0
    }

    MapButtons {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space12

        onZoomed: steps => (loader.item as BaseMap)?.zoomBy(steps)
        onFitted: {
            root.touched = false;
            marks.fit();
        }
    }

    MapSight {
        id: mapSight

        tiles: root.page.tiles
        latitude: root.latitude
        longitude: root.longitude
        zoom: root.zoom
        size: Qt.size(root.width, root.height)
        isShown: root.visible
    }

    MapRemark {
        objectName: "scans-remark"
        anchors.left: parent.left
        anchors.bottom: scale.top
        anchors.margins: Theme.space12
        room: parent.width - 2 * Theme.space12
        adding: false
        coarse: false
        sight: mapSight

        onMapWanted: root.mapWanted()
    }

    ScaleBar {
        id: scale

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space12
        latitude: root.latitude
        zoomLevel: root.zoom
    }

    MapLegend {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.space12
        visible: !root.page.empty
    }

    MapCredits {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        text: mapSight.attribution
    }
}
