// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A card at a given zoom with the wallet's name below.
Column {
    id: root

    required property CardFace face
    required property string name
    property real zoom: 1
    property string selection
    property bool interactive: true
    property alias card: view

    signal picked(string target)

    spacing: Theme.space12

    CardView {
        id: view

        width: Math.round(root.face.pointWidth * root.zoom)
        height: Math.round(root.face.pointHeight * root.zoom)
        face: root.face
        name: root.name
        selection: root.selection
        interactive: root.interactive

        onPicked: target => root.picked(target)
    }

    Label {
        anchors.horizontalCenter: parent.horizontalCenter
        role: Label.Secondary
        text: root.name
    }
}
