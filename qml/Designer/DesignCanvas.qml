// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Both cards side by side, as large as they fit or at a chosen zoom; below them zoom and record.
Item {
    id: root

    required property Designer designer
    property bool outlineOpen: true
    property bool inspectorOpen: true
    property real chosenZoom: 0 // 0: as large as fits, at most 100 %

    signal picked
    signal outlineToggled
    signal inspectorToggled

    readonly property TemplatePreview preview: designer.preview
    readonly property real fitZoom: Math.max(0.25, Math.min(1,
        (stage.width - 2 * Theme.space32 - cards.spacing) / Math.max(1, preview.apple.pointWidth + preview.google.pointWidth),
        (stage.height - 2 * Theme.space32 - Theme.space32) / Math.max(1, preview.apple.pointHeight, preview.google.pointHeight)))
    readonly property real zoom: chosenZoom > 0 ? chosenZoom : fitZoom

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }

    Flickable {
        id: stage

        anchors.fill: parent
        anchors.bottomMargin: foot.height
        contentWidth: Math.max(width, cards.width + 2 * Theme.space32)
        contentHeight: Math.max(height, cards.height + 2 * Theme.space32)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        WheelHandler {
            acceptedModifiers: Qt.ControlModifier
            onWheel: event => root.setZoom(root.zoom * (event.angleDelta.y > 0 ? 1.1 : 1 / 1.1))
        }

        Row {
            id: cards

            x: Math.round((stage.contentWidth - width) / 2)
            y: Math.round((stage.contentHeight - height) / 2)
            spacing: Theme.space32 + Theme.space16

            CardWithCaption {
                objectName: "card-apple"
                face: root.preview.apple
                name: qsTr("Apple Wallet")
                zoom: root.zoom
                selection: root.designer.editor.selection
                onPicked: target => root.pick(target)
            }

            CardWithCaption {
                objectName: "card-google"
                face: root.preview.google
                name: qsTr("Google Wallet")
                zoom: root.zoom
                selection: root.designer.editor.selection
                onPicked: target => root.pick(target)
            }
        }
    }

    Rectangle {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.control + Theme.space8
        color: Theme.window

        Separator { width: parent.width }

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.space8
            anchors.rightMargin: Theme.space8
            spacing: Theme.space4

            IconButton {
                compact: true
                visible: !root.outlineOpen || root.width < 640
                iconName: "fields"
                toolTip: root.outlineOpen ? qsTr("Hide the outline") : qsTr("Show the outline")
                onClicked: root.outlineToggled()
            }

            IconButton {
                compact: true
                iconName: "minus"
                toolTip: qsTr("Smaller (Ctrl+-)")
                onClicked: root.setZoom(root.zoom / 1.25)
            }

            Button {
                objectName: "zoom"
                compact: true
                kind: Button.Quiet
                text: qsTr("%1 %").arg(Math.round(root.zoom * 100))
                toolTip: root.chosenZoom > 0 ? qsTr("Fit both cards (Ctrl+0)") : qsTr("Both cards fit")
                onClicked: root.chosenZoom = 0
            }

            IconButton {
                compact: true
                iconName: "plus"
                toolTip: qsTr("Larger (Ctrl++)")
                onClicked: root.setZoom(root.zoom * 1.25)
            }

            Item { Layout.fillWidth: true }

            StressControl {
                run: root.designer.stress
                host: stage
            }

            Label {
                role: Label.Secondary
                text: qsTr("Record")
            }

            ComboBox {
                objectName: "sample"
                Layout.preferredWidth: 180
                name: qsTr("Record shown on the cards")
                model: root.preview.sampleNames
                currentIndex: root.preview.sample
                onActivated: index => root.preview.sample = index
            }

            IconButton {
                compact: true
                iconName: "settings"
                toolTip: root.inspectorOpen ? qsTr("Hide the inspector") : qsTr("Show the inspector")
                onClicked: root.inspectorToggled()
            }
        }
    }

    Shortcut {
        sequences: [StandardKey.ZoomIn, "Ctrl+="]
        enabled: root.visible
        onActivated: root.setZoom(root.zoom * 1.25)
    }

    Shortcut {
        sequences: [StandardKey.ZoomOut]
        enabled: root.visible
        onActivated: root.setZoom(root.zoom / 1.25)
    }

    Shortcut {
        sequence: "Ctrl+0"
        enabled: root.visible
        onActivated: root.chosenZoom = 0
    }

    function setZoom(zoom: real) {
        chosenZoom = Math.max(0.25, Math.min(4, zoom));
    }

    function pick(target: string) {
        designer.editor.selection = target;
        picked();
    }
}
