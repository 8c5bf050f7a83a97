// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// The surface of menus and dialogs. The shadow is three thin frames: effects are not drawn in software.
Rectangle {
    id: root

    radius: Theme.panelRadius
    color: Theme.raised
    border.width: 1
    border.color: Theme.lineStrong

    Repeater {
        model: 3

        Rectangle {
            required property int index

            z: -1
            anchors.fill: parent
            anchors.margins: -(index + 1)
            anchors.topMargin: -index
            radius: root.radius + index + 1
            color: "transparent"
            border.width: 1
            border.color: Theme.dark ? "#30000000" : index === 0 ? "#14000000" : index === 1 ? "#0C000000" : "#06000000"
        }
    }
}
