// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// One card of a comparison, as large as there is room.
Item {
    id: root

    required property CardFace face
    required property string name // of wallet and version, for screen readers
    readonly property real room: Math.min(width / Math.max(1, face.pointWidth), height / Math.max(1, face.pointHeight))

    Accessible.role: Accessible.Graphic
    Accessible.name: name
    Accessible.description: face.spoken

    CardItem {
        anchors.centerIn: parent
        width: Math.floor(root.face.pointWidth * root.room)
        height: Math.floor(root.face.pointHeight * root.room)
        face: root.face
    }
}
