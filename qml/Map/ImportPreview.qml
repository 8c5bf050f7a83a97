// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The picked places of a file while it is looked at, all of them in sight beside the dialog.
MapItemView {
    id: root

    required property Map map
    required property PlacesImport files // null where there is none
    required property real covered // of the map's width, by the dialog at its end
    readonly property bool isOn: files?.isOpen ?? false
    property list<real> before // the view that comes back: latitude, longitude, zoom

    model: files?.ghosts ?? null
    delegate: GhostPlace {}

    onIsOnChanged: isOn ? Qt.callLater(root.showAll) : goBack()

    Connections {
        target: root.files

        function onTaken() {
            root.before = []; // the view stays
        }
    }

    function showAll() {
        if (!isOn || files.takeCount === 0)
            return;
        before = [map.center.latitude, map.center.longitude, map.zoomLevel];
        map.fitViewportToVisibleMapItems();
        const narrower = Math.log2(map.width / Math.max(1, map.width - covered));
        map.zoomLevel = Math.max(map.minimumZoomLevel, Math.min(14, map.zoomLevel - narrower - 0.3));
        map.pan((Theme.mirrored ? -covered : covered) / 2, 0);
    }

    function goBack() {
        if (before.length === 3) {
            map.zoomLevel = before[2];
            map.center = QtPositioning.coordinate(before[0], before[1]);
        }
        before = [];
    }
}
