// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Both cards side by side, as large as they fit or at a chosen zoom; below them zoom, phone and record.
Item {
    id: root

    required property Designer designer
    required property DesignCommands commands
    property bool outlineOpen: true
    property bool inspectorOpen: true
    property real overlaid: 0 // what a panel covers of the right

    signal picked
    signal outlineToggled
    signal inspectorToggled

    readonly property Item quietPlace: aboveCaptions
    readonly property TemplatePreview preview: designer.preview
    readonly property ViewOptions options: preview.options
    // A front's size. What is smaller gets as much room, so that its switch stays under the pointer.
    readonly property real cardWidth: options.deviceWidth - Theme.space16
    readonly property real cardHeight: 1.4 * cardWidth
    // A long list scrolls: nobody wants to see it whole and tiny.
    readonly property real tallest: Math.min(1.8 * cardWidth,
        Math.max(cardHeight, preview.apple.pointHeight, preview.google.pointHeight))
    // At most 100 %.
    readonly property real fitZoom: Math.max(0.25, Math.min(1,
        (stage.width - 2 * Theme.space32 - cards.spacing) / Math.max(2 * cardWidth, preview.apple.pointWidth + preview.google.pointWidth),
        (stage.height - 2 * Theme.space24 - captions.height) / Math.max(1, tallest)))
    readonly property real zoom: zoomControl.zoom

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }

    // Here and not at each card: a key that two wait for reaches none.
    Shortcut {
        sequence: "Escape"
        enabled: root.visible && root.designer.brand.dropper >= 0
        onActivated: root.designer.brand.dropper = BrandEditor.NoPart
    }

    CardStage {
        id: stage

        anchors.fill: parent
        anchors.bottomMargin: foot.height
        contentWidth: Math.max(width, cards.width + 2 * Theme.space8)
        contentHeight: Math.max(height, cards.height + 2 * Theme.space24 + captions.height)
        covered: captions.height

        WheelHandler {
            acceptedModifiers: Qt.ControlModifier
            onWheel: event => zoomControl.turn(event.angleDelta.y)
        }

        Row {
            id: cards

            LayoutMirroring.enabled: false // Apple's card stands first in every language
            x: Math.round((stage.contentWidth - width) / 2)
            y: Math.round((stage.contentHeight - captions.height - height) / 2)
            spacing: root.width < Theme.scaled(760) ? Theme.space24 : Theme.space32 + Theme.space16

            Frame {
                id: appleFrame

                objectName: "card-apple"
                isApple: true
                viewName: "view-apple"
                face: root.preview.apple
                caption: captions.apple
            }

            Frame {
                id: googleFrame

                objectName: "card-google"
                viewName: "view-google"
                face: root.preview.google
                caption: captions.google
            }
        }
    }

    // Over the cards: under a list that is longer than the window the surfaces stay within reach.
    DesignCaptions {
        id: captions

        y: Math.min(cards.y + cards.height - stage.contentY, stage.height - height)
        width: stage.width
        preview: root.preview
        spacing: cards.spacing
        leastCard: root.cardWidth * root.fitZoom
        appleMiddle: cards.x + appleFrame.x + appleFrame.width / 2 - stage.contentX
        googleMiddle: cards.x + googleFrame.x + googleFrame.width / 2 - stage.contentX
    }

    // Below the captions where there is room, else on the foot of the cards: their surfaces stay within reach.
    Item {
        id: barPlace

        readonly property real room: Math.max(stress.room, rows.room)

        width: stage.width
        height: stage.height - captions.y - captions.height >= room ? stage.height : captions.y
    }

    Item {
        id: aboveCaptions

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.bottom: captions.top
        anchors.bottomMargin: barPlace.height < stage.height ? barPlace.room : 0 // the bar lies on the cards, a notice above it
        width: stage.width - root.overlaid
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
                visible: !root.outlineOpen || root.width < Theme.scaled(640)
                iconName: "fields"
                toolTip: root.commands.outline.text
                onClicked: root.outlineToggled()
            }

            ZoomControl {
                id: zoomControl

                commands: root.commands.zoom
                fit: root.fitZoom
                fitText: qsTr("Fit both cards")
                fitsText: qsTr("Both cards fit")
            }

            ViewButton {
                objectName: "view"
                Layout.maximumWidth: Theme.scaled(220)
                options: root.options
            }

            Item { Layout.fillWidth: true }

            StressControl {
                id: stress

                run: root.designer.stress
                command: root.commands.stress
                host: barPlace
            }

            RowControl {
                id: rows

                rows: root.designer.rowChoice
                run: root.designer.stress
                commands: root.commands.further
                host: barPlace
            }

            RecordChoice {
                Layout.maximumWidth: implicitWidth
                preview: root.preview
                passes: root.designer.passChoice
                records: root.designer.sampleRecords
                commands: root.commands.further
            }

            IconButton {
                compact: true
                iconName: "settings"
                toolTip: root.commands.inspector.text
                onClicked: root.inspectorToggled()
            }
        }
    }

    /// A card in a space that is as high as the higher of the two, so that nothing jumps: in the middle, as far as
    /// that is seen.
    component Frame: Item {
        id: frame

        required property CardFace face
        required property CardCaption caption
        required property string viewName
        readonly property bool hasFocus: view.activeFocus
        property bool isApple: false

        width: Math.max(view.width, caption.width, root.cardWidth * root.zoom)
        height: Math.max(root.cardHeight, appleFrame.face.pointHeight, googleFrame.face.pointHeight) * root.zoom

        CardView {
            id: view

            objectName: frame.viewName
            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.round(Math.max(0, (Math.min(parent.height, stage.height - captions.height - 2 * Theme.space24) - height) / 2))
            width: Math.round(frame.face.pointWidth * root.zoom)
            height: Math.round(frame.face.pointHeight * root.zoom)
            face: frame.face
            keys: root.commands.keys.card
            vision: root.options.vision
            quiet: overlay.busy
            name: frame.caption.surfaces.length > 1
                ? qsTr("%1, %2").arg(frame.caption.name).arg(frame.caption.surfaces[frame.caption.surface])
                : frame.caption.name
            selection: root.designer.editor.selection
            others: root.designer.editor.selectedTargets

            onPicked: target => root.pick(target)
            // On both cards; where neither has the keyboard, Apple's is followed.
            onSelectionAreaChanged: if (activeFocus || (frame === appleFrame && !googleFrame.hasFocus)) stage.reveal(view)
            onTapped: at => overlay.edit(at)
            Keys.onPressed: event => {
                if (overlay.act(event))
                    event.accepted = true;
            }
        }

        CardOverlay {
            id: overlay

            objectName: "overlay-" + (frame.isApple ? "apple" : "google")
            anchors.fill: view
            view: view
            designer: root.designer
            keys: root.commands.keys
            isApple: frame.isApple

            onClosed: view.forceActiveFocus(Qt.OtherFocusReason)
        }
    }

    function pick(target: string) {
        const key = designer.editor.keyOf(target);
        if (key.length > 0)
            designer.actions.pick(key);
        else
            designer.editor.selection = target;
        picked();
    }
}
