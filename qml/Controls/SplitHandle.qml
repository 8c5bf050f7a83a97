// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// The line between two panes; drag it, or focus it and use left and right. `grows`: away from where lines begin is
/// more. `size` is as it is seen; its bounds, and what `moved` tells, are those of text at 100 %.
Item {
    id: root

    property int size
    property int minimum: 200
    property int maximum: 400
    property bool grows: true
    property string name

    readonly property int sense: grows === Theme.mirrored ? -1 : 1 // of a step to the right

    signal moved(int size)

    implicitWidth: 1
    activeFocusOnTab: true
    z: 2

    Accessible.role: Accessible.Separator
    Accessible.name: name
    Accessible.focusable: true

    Keys.onLeftPressed: root.moveTo(root.size - root.sense * 16)
    Keys.onRightPressed: root.moveTo(root.size + root.sense * 16)

    Rectangle {
        anchors.fill: parent
        anchors.margins: root.activeFocus || drag.active || hover.hovered ? -0.5 : 0
        color: root.activeFocus || drag.active || hover.hovered ? Theme.accent : Theme.line
    }

    Item {
        id: grip

        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.space8
        height: parent.height

        HoverHandler {
            id: hover

            cursorShape: Qt.SplitHCursor
        }

        DragHandler {
            id: drag

            property int startSize

            target: null
            xAxis.enabled: true
            yAxis.enabled: false
            cursorShape: Qt.SplitHCursor

            onActiveChanged: if (active) startSize = root.size
            // The scene's position: the handle itself moves under the pointer.
            onCentroidChanged: if (active) root.moveTo(startSize + root.sense
                                                       * (centroid.scenePosition.x - centroid.scenePressPosition.x))
        }
    }

    function moveTo(wanted: real) {
        const next = Math.round(Math.max(Theme.scaled(minimum), Math.min(Theme.scaled(maximum), wanted)));
        if (next !== size)
            moved(Math.round(next / Theme.textScale));
    }
}
