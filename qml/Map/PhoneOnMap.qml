// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The phone that is carried over the map: dragged, or moved with the arrow keys.
MapQuickItem {
    id: root

    required property Map map
    required property PhoneWalk phone // null where there is none

    visible: phone?.isOut ?? false
    coordinate: QtPositioning.coordinate(phone?.latitude ?? 0, phone?.longitude ?? 0)
    anchorPoint: Qt.point(handle.width / 2, handle.height / 2)
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
            const step = event.modifiers & Qt.ShiftModifier ? 20 : 4;
            event.accepted = true;
            if (event.key === Qt.Key_Left)
                root.walk(-step, 0);
            else if (event.key === Qt.Key_Right)
                root.walk(step, 0);
            else if (event.key === Qt.Key_Up)
                root.walk(0, step);
            else if (event.key === Qt.Key_Down)
                root.walk(0, -step);
            else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Escape)
                root.putAway();
            else
                event.accepted = false;
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

            onCentroidChanged: if (active) {
                const at = root.map.toCoordinate(root.map.mapFromItem(null, centroid.scenePosition.x, centroid.scenePosition.y), false);
                root.phone.moveTo(at.latitude, at.longitude);
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

    /// By pixels of the map.
    function walk(right: real, up: real) {
        const at = map.fromCoordinate(coordinate, false);
        const to = map.toCoordinate(Qt.point(at.x + right, at.y - up), false);
        phone.moveTo(to.latitude, to.longitude);
    }
}
