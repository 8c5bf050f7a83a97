// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// How far it is: a round number of metres, feet where those are usual.
Item {
    id: root

    required property real latitude
    required property real zoomLevel

    property bool feet: Qt.locale().measurementSystem === Locale.ImperialUSSystem
    readonly property real metresPerPixel: 40075016.7 * Math.cos(latitude * Math.PI / 180) / (256 * Math.pow(2, zoomLevel))
    readonly property real unit: feet ? (metresPerPixel * 100 > 1609 ? 1609.344 : 0.3048) : 1
    readonly property real distance: roundDown(metresPerPixel * 110 / unit)
    readonly property string text: !feet ? (distance >= 1000 ? qsTr("%1 km").arg(distance / 1000) : qsTr("%1 m").arg(distance))
        : unit > 1 ? qsTr("%1 mi").arg(distance) : qsTr("%1 ft").arg(distance)

    implicitWidth: Math.round(distance * unit / metresPerPixel)
    implicitHeight: label.implicitHeight + Theme.space4

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Scale: %1").arg(text)

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
        text: root.text
        color: Theme.text
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 2
        color: Theme.secondary
    }

    function roundDown(value: real): real {
        const power = Math.pow(10, Math.floor(Math.log10(Math.max(value, 1e-6))));
        const first = value / power;
        return (first >= 5 ? 5 : first >= 2 ? 2 : 1) * power;
    }
}
