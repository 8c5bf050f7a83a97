// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import QairoPay.Studio
import QairoPay.Studio.Ui

/// One place on a map: drag the middle to move it, the handle on the rim to resize it. The circle itself is only drawn:
/// what is dragged are the two handles, whose positions come back from the template (qt.md §2: an item that moves under a
/// handler's own translation runs away). However small the circle is on the screen, its middle can be taken: the handle then
/// stands beside it on a stem.
MapItemGroup {
    id: root

    required property int index
    required property real latitude
    required property real longitude
    required property real radius
    required property bool ignored
    required property string message
    required property string notes
    required property bool overlaps
    required property Map map
    required property FenceEditor fences
    readonly property bool current: index === fences.current
    readonly property geoCoordinate middle: QtPositioning.coordinate(latitude, longitude)
    /// In pixels: the radius, and how far beside the rim its handle stands; while that is dragged the stem stays as it was.
    readonly property real ring: radius * 256 * Math.pow(2, map.zoomLevel) / (40075016 * Math.cos(latitude * Math.PI / 180))
    readonly property real stem: rimDrag.active ? heldStem : freeStem
    readonly property real freeStem: Math.max(0, Theme.hitArea * 1.5 - ring)
    property real heldStem: 0

    z: current ? 1 : 0

    FenceRings {
        middle: root.middle
        asked: root.radius
        appleUses: root.fences.appleRadius
        current: root.current
        ignored: root.ignored
        overlaps: root.overlaps
    }

    MapQuickItem {
        visible: root.current
        coordinate: root.stem > 0 ? root.middle : root.middle.atDistanceAndAzimuth(root.radius, 90)
        anchorPoint: Qt.point(Theme.hitArea / 2 - (root.stem > 0 ? root.ring + root.stem : 0), Theme.hitArea / 2)

        sourceItem: Item {
            width: Theme.hitArea
            height: Theme.hitArea

            Accessible.role: Accessible.Indicator
            Accessible.name: qsTr("Rim of place %1").arg(root.index + 1)

            Rectangle {
                anchors.right: parent.horizontalCenter
                anchors.verticalCenter: parent.verticalCenter
                width: root.stem
                height: 2
                color: Theme.accent
            }

            Rectangle {
                anchors.centerIn: parent
                width: Theme.scaled(12)
                height: width
                radius: width / 2
                color: Theme.surface
                border.width: 2
                border.color: Theme.accent
            }

            HoverHandler { cursorShape: Qt.SizeHorCursor }

            DragHandler {
                id: rimDrag

                target: null

                onActiveChanged: active ? root.beginResize(centroid.scenePressPosition) : root.fences.endDrag()
                onCentroidChanged: if (active) root.dragTo(centroid.scenePosition, true)
            }
        }
    }

    MapQuickItem {
        coordinate: root.middle
        anchorPoint: Qt.point(Theme.hitArea / 2, Theme.hitArea / 2)

        sourceItem: Item {
            width: Theme.hitArea
            height: Theme.hitArea

            Accessible.role: Accessible.Button
            Accessible.name: root.ignored ? qsTr("Place %1, ignored: %2").arg(root.index + 1).arg(root.message)
                                          : qsTr("Place %1: %2").arg(root.index + 1).arg(root.message)
            Accessible.description: root.notes
            Accessible.onPressAction: root.fences.current = root.index

            Rectangle {
                id: pin

                anchors.centerIn: parent
                width: Theme.scaled(root.current ? 20 : 18)
                height: width
                radius: width / 2
                color: root.ignored ? Theme.surface : Theme.accent
                border.width: 2
                border.color: root.ignored ? Theme.secondary : Theme.surface

                Label {
                    anchors.centerIn: parent
                    text: root.index + 1
                    color: root.ignored ? Theme.secondary : Theme.accentInk
                    font.strikeout: root.ignored
                    font.pixelSize: Theme.scaled(11)
                    font.weight: Font.DemiBold
                }
            }

            Rectangle {
                objectName: "overlap-mark"
                anchors.left: pin.right
                anchors.leftMargin: -width * 0.6
                anchors.bottom: pin.top
                anchors.bottomMargin: -height * 0.6
                width: Theme.scaled(13)
                height: width
                radius: width / 2
                visible: root.overlaps
                color: Theme.surface
                border.width: 1
                border.color: Theme.warning

                Label {
                    anchors.centerIn: parent
                    text: "!"
                    color: Theme.warning
                    font.pixelSize: Theme.scaled(10)
                    font.weight: Font.Bold
                }
            }

            ToolTip {
                visible: hover.hovered && !moving.active && text.length > 0
                text: root.notes
            }

            HoverHandler {
                id: hover

                cursorShape: Qt.SizeAllCursor
            }

            DragHandler {
                id: moving

                target: null

                onActiveChanged: active ? root.begin() : root.fences.endDrag()
                onCentroidChanged: if (active) root.dragTo(centroid.scenePosition, false)
            }
        }
    }

    function begin() {
        fences.current = index;
        fences.beginDrag();
    }

    function beginResize(scene: point) {
        const at = placeAt(scene);
        heldStem = freeStem;
        fences.current = index;
        fences.beginResize(at.latitude, at.longitude);
    }

    function placeAt(scene: point): geoCoordinate {
        return map.toCoordinate(map.mapFromItem(null, scene.x, scene.y), false);
    }

    function dragTo(scene: point, rim: bool) {
        if (!fences.isDragging)
            return; // cancelled, and not let go of yet
        const at = placeAt(scene);
        if (rim)
            fences.resizeTo(index, at.latitude, at.longitude);
        else
            fences.move(index, at.latitude, at.longitude);
    }
}
