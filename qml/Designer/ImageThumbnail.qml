// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A small picture on a neutral ground, so that light and dark ones and clear parts are all told apart.
Rectangle {
    id: root

    required property PictureFace face

    radius: Theme.space4
    color: "#8A9099"
    border.width: 1
    border.color: Theme.lineStrong

    PictureItem {
        anchors.fill: parent
        anchors.margins: 2
        visible: !root.face.isEmpty
        face: root.face
    }

    Icon {
        anchors.centerIn: parent
        visible: root.face.isEmpty
        name: "image"
        color: "#FFFFFF"
    }
}
