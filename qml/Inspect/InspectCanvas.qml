// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The inspected pass on each of the wallet's surfaces; one that is longer than the window scrolls.
Item {
    id: root

    required property PassInspector inspector
    required property InspectCommands commands

    readonly property Item quietPlace: aboveCaption
    readonly property CardFace face: inspector.face
    readonly property ViewOptions view: inspector.view
    readonly property real room: stage.height - caption.height - 2 * Theme.space24
    readonly property real zoom: zoomControl.zoom
    // At most 100 %.
    readonly property real fitZoom: Math.max(0.25, Math.min(1, (width - 2 * Theme.space24) / Math.max(1, face.pointWidth),
        room / Math.max(1, Math.min(face.pointHeight, 1.45 * face.pointWidth))))

    CardStage {
        id: stage

        anchors.fill: parent
        anchors.bottomMargin: bar.height
        visible: !root.face.isEmpty
        contentWidth: Math.max(width, card.width + 2 * Theme.space24)
        contentHeight: Math.max(height, card.height + caption.height + 2 * Theme.space24)
        covered: foot.height

        WheelHandler {
            acceptedModifiers: Qt.ControlModifier
            onWheel: event => zoomControl.turn(event.angleDelta.y)
        }

        CardView {
            id: card

            objectName: "inspect-card"
            x: Math.round((stage.contentWidth - width) / 2)
            y: Math.round((stage.contentHeight - caption.height - height) / 2)
            width: Math.round(root.face.pointWidth * root.zoom)
            height: Math.round(root.face.pointHeight * root.zoom)
            face: root.face
            keys: root.commands.card
            vision: root.view.vision
            name: qsTr("%1, %2").arg(caption.name).arg(caption.surfaces[caption.surface])
            selection: root.inspector.selection

            onPicked: target => root.inspector.selection = target
            onSelectionAreaChanged: stage.reveal(card)
        }
    }

    Rectangle {
        id: foot

        y: Math.min(card.y + card.height - stage.contentY, stage.height - height)
        width: stage.width
        height: caption.height + Theme.space12 + Theme.space8
        visible: stage.visible
        color: Theme.canvas

        CardCaption {
            id: caption

            objectName: "inspect-caption"
            compact: natural > stage.width - 2 * Theme.space8
            x: Math.round((parent.width - width) / 2)
            y: Theme.space12
            name: qsTr("Apple Wallet")
            mark: root.face.mark
            markReason: root.face.markReason
            surfaces: root.view.appleSurfaceNames
            surface: root.view.appleSurface
            tells: root.view.appleTells
            eventChoice: root.inspector.eventChoice

            onChosen: surface => root.view.appleSurface = surface
        }
    }

    Item {
        id: aboveCaption

        anchors.top: parent.top
        anchors.bottom: stage.visible ? foot.top : parent.bottom
        width: stage.width
    }

    Rectangle {
        id: bar

        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.control + Theme.space8
        visible: stage.visible
        color: Theme.window

        Separator { width: parent.width }

        ZoomControl {
            id: zoomControl

            commands: root.commands.zoom
            anchors.left: parent.left
            anchors.leftMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            fit: root.fitZoom
            fitText: qsTr("Fit the card")
            fitsText: qsTr("The card fits")
        }

        ViewButton {
            objectName: "inspect-view"
            anchors.left: zoomControl.right
            anchors.leftMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width - zoomControl.width - 2 * Theme.space8 - Theme.space4)
            options: root.view
        }
    }

    Label {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space24
        visible: root.face.isEmpty
        color: Theme.secondary
        text: qsTr("There is no card to draw.")
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
}
