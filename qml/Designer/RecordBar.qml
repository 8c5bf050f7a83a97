// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio

/// Lies at the bottom of the cards while they show one record after another: what they show, and the buttons to step.
Rectangle {
    id: root

    required property string name
    readonly property real room: visible ? height + anchors.bottomMargin : 0 // of the bottom of what it lies on
    default property alias content: row.data

    /// Escape was pressed in it.
    signal escaped

    anchors.horizontalCenter: parent.horizontalCenter
    anchors.bottom: parent.bottom
    anchors.bottomMargin: Theme.space12
    width: Math.min(Theme.scaled(640), parent.width - 2 * Theme.space16)
    height: row.implicitHeight + 2 * Theme.space8
    z: 1
    radius: Theme.panelRadius
    color: Theme.raised
    border.width: 1
    border.color: Theme.lineStrong

    Accessible.role: Accessible.Pane
    Accessible.name: root.name

    // The canvas below does not scroll or select meanwhile.
    TapHandler { gesturePolicy: TapHandler.WithinBounds }

    Keys.onEscapePressed: root.escaped()

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space12
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space8
    }
}
