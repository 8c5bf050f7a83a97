// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Scans over time; drag to choose a span.
Item {
    id: root

    required property ScanPage page

    implicitHeight: Theme.scaled(72)
    // Time runs to the right on every chart of the program.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    ScanHistogramItem {
        id: bars

        anchors.fill: parent
        anchors.leftMargin: Theme.space12
        anchors.rightMargin: Theme.space12
        anchors.topMargin: Theme.space8
        anchors.bottomMargin: Theme.lineHeight
        page: root.page
        valid: Qt.alpha(Theme.accent, 0.65)
        refused: Theme.error
        line: Theme.line
        brush: Theme.selected

        Accessible.role: Accessible.Chart
        Accessible.name: qsTr("Scans over time, %1 to %2").arg(startText).arg(endText)

        HoverHandler {
            onPointChanged: bars.hover(point.position.x)
            onHoveredChanged: if (!hovered) bars.leave()
        }

        DragHandler {
            target: null
            yAxis.enabled: false
            cursorShape: Qt.SizeHorCursor

            onCentroidChanged: if (active) bars.select(centroid.pressPosition.x, centroid.position.x)
        }

        TapHandler {
            onTapped: eventPoint => bars.select(eventPoint.position.x, eventPoint.position.x)
        }

        ToolTip {
            x: bars.hoverX - width / 2
            y: -height - Theme.space4
            visible: text.length > 0
            text: bars.hoverText
        }
    }

    Label {
        anchors.left: bars.left
        anchors.top: bars.bottom
        role: Label.Secondary
        text: bars.startText
    }

    Label {
        anchors.right: bars.right
        anchors.top: bars.bottom
        role: Label.Secondary
        text: bars.endText
    }
}
