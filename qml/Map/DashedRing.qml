// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// A ring of dashes: small turned rectangles, which the software renderer draws as well.
Item {
    id: root

    property color color: Theme.secondary
    property int dashes: 16

    Repeater {
        model: root.dashes

        Item {
            required property int index

            width: root.width
            height: root.height
            rotation: index * 360 / root.dashes

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.max(2, Math.PI * root.width / root.dashes / 2)
                height: 2
                color: root.color
                antialiasing: true
            }
        }
    }
}
