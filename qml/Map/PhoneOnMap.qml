// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The phone that is carried over the map: dragged, or moved with the arrow keys. It stands on a stem above where it is, so
/// that a place under it can still be taken.
MapQuickItem {
    id: root

    required property Map map
    required property PhoneWalk phone // null where there is none
    required property PlaceKeys keys

    visible: phone?.isOut ?? false
    coordinate: QtPositioning.coordinate(phone?.latitude ?? 0, phone?.longitude ?? 0)
    anchorPoint: Qt.point(handle.width / 2, handle.height + Theme.hitArea / 2)
    z: 10

    sourceItem: Rectangle {
        id: handle

        objectName: "phone-on-map"
        width: Theme.scaled(28)
        height: Theme.scaled(44)
        radius: Theme.radius
        color: Theme.text
        border.width: 2
        border.color: Theme.surface
        activeFocusOnTab: true

        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Phone; arrow keys carry it, with Shift farther")
        Accessible.focusable: true

        Keys.onPressed: event => {
            event.accepted = true;
            if (root.keys.carry.matches(event.key, event.modifiers))
                root.walk(root.keys.carry.arrow(event.key, event.modifiers), 4);
            else if (root.keys.carryFar.matches(event.key, event.modifiers))
                root.walk(root.keys.carryFar.arrow(event.key, event.modifiers), 20);
            else if (root.keys.putAway.matches(event.key, event.modifiers))
                root.putAway();
            else
                event.accepted = false;
        }

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: parent.bottom
            width: 2
            height: Theme.hitArea / 2
            color: Theme.text
        }

        Rectangle {
            anchors.centerIn: parent
            width: Theme.scaled(18)
            height: Theme.scaled(32)
            radius: 2
            color: root.phone?.shows ? Theme.accent : Theme.canvas

            Icon {
                anchors.centerIn: parent
                name: root.phone?.shows ? "place" : "minus"
                color: root.phone?.shows ? Theme.accentInk : Theme.secondary
            }
        }

        FocusRing { visible: handle.activeFocus }

        HoverHandler { cursorShape: Qt.SizeAllCursor }

        DragHandler {
            target: null

            // By its middle, which stands that much above where it is.
            onCentroidChanged: if (active) {
                const at = root.map.mapFromItem(null, centroid.scenePosition.x, centroid.scenePosition.y);
                root.moveTo(at.x, at.y + (handle.height + Theme.hitArea) / 2);
            }
        }
    }

    /// True for a tap on it: it takes the keyboard.
    function takesTap(position: point): bool {
        if (!visible || !handle.contains(map.mapToItem(handle, position.x, position.y)))
            return false;
        handle.forceActiveFocus(Qt.MouseFocusReason);
        return true;
    }

    /// The keyboard goes on with the map.
    function putAway() {
        map.forceActiveFocus(Qt.OtherFocusReason);
        phone.putAway();
    }

    /// So many pixels of the map in a direction.
    function walk(by: point, pixels: int) {
        const at = map.fromCoordinate(coordinate, false);
        moveTo(at.x + by.x * pixels, at.y + by.y * pixels);
    }

    function moveTo(x: real, y: real) {
        const to = map.toCoordinate(Qt.point(x, y), false);
        phone.moveTo(to.latitude, to.longitude);
    }
}
