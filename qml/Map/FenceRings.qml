// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import QairoPay.Studio

/// Three honest rings around a place: what was asked for (a line), what Apple will use (filled), and Google, which decides
/// by itself (a dashed mark of always the same size, as nobody knows a number). One that shares ground with another is drawn
/// with a double rim.
MapItemGroup {
    id: root

    required property geoCoordinate middle
    required property real asked
    required property real appleUses
    required property bool current
    required property bool ignored
    required property bool overlaps

    readonly property color ink: ignored ? Theme.secondary : Theme.accent

    MapCircle {
        center: root.middle
        radius: root.asked
        color: "transparent"
        border.width: root.current ? 2 : 1
        border.color: root.ink
    }

    MapCircle {
        center: root.middle
        radius: root.appleUses
        color: Qt.alpha(root.ink, root.ignored ? 0.06 : root.current ? 0.28 : 0.16)
        border.width: 1
        border.color: Qt.alpha(root.ink, 0.7)
    }

    MapCircle {
        center: root.middle
        radius: root.appleUses * 0.88
        visible: root.overlaps
        color: "transparent"
        border.width: 1
        border.color: Theme.warning
    }

    MapQuickItem {
        coordinate: root.middle
        anchorPoint: Qt.point(mark.width / 2, mark.height / 2)

        sourceItem: DashedRing {
            id: mark

            width: Theme.scaled(44)
            height: width
            color: Theme.secondary
            visible: root.current
        }
    }
}
