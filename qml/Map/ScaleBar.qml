// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// How far it is: a round number of metres or kilometres, feet or miles where those are usual.
Item {
    id: root

    required property real latitude
    required property real zoomLevel

    property alias feet: scale.feet

    implicitWidth: scale.width
    implicitHeight: label.implicitHeight + Theme.space4

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Scale: %1").arg(scale.text)

    MapScale {
        id: scale

        latitude: root.latitude
        zoomLevel: root.zoomLevel
    }

    // A place's name may stand below it.
    Rectangle {
        anchors.left: parent.left
        width: label.implicitWidth + Theme.space4
        height: parent.height
        color: Theme.surface
        opacity: 0.85
    }

    Label {
        id: label

        anchors.left: parent.left
        role: Label.Secondary
        text: scale.text
        color: Theme.text
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 2
        color: Theme.secondary
    }
}
