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

            Wallet {
                id: appleCards

                faces: root.preview.appleFaces
                caption: captions.apple

                onSelectionMoved: view => {
                    if (hasFocus || !googleCards.hasFocus)
                        stage.reveal(view);
                }
            }

            Wallet {
                id: googleCards

                faces: root.preview.googleFaces
                caption: captions.google

                onSelectionMoved: view => {
                    if (hasFocus)
                        stage.reveal(view);
                }
            }
        }
    }

    CardsFit {
        id: cardsFit

        preview: root.preview
        room: Qt.size(stage.width - 2 * Theme.space32, stage.height - 2 * Theme.space24 - captions.height)
        spacing: cards.spacing
    }

    // Over the cards: under a list that is longer than the window the surfaces stay within reach.
    DesignCaptions {
        id: captions

        y: Math.min(cards.y + cards.height - stage.contentY, stage.height - height)
        width: stage.width
        preview: root.preview
        spacing: cards.spacing
        leastCard: cardsFit.widthOfWallet
        appleMiddle: cards.x + appleCards.x + appleCards.width / 2 - stage.contentX
        googleMiddle: cards.x + googleCards.x + googleCards.width / 2 - stage.contentX
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
                fit: cardsFit.zoom
                fitText: qsTr("Fit both cards")
                fitsText: qsTr("Both cards fit")
            }

            IconButton {
                objectName: "both-sides"
                compact: true
                iconName: root.commands.bothSides.iconName
                checked: root.options.isBeside
                toolTip: qsTr("%1 (%2)").arg(root.commands.bothSides.text).arg(root.commands.bothSides.keysText)
                onClicked: root.commands.bothSides.trigger()
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

    component Wallet: DesignedCards {
        designer: root.designer
        keys: root.commands.keys
        fit: cardsFit
        zoom: root.zoom
        seen: stage.height - captions.height - 2 * Theme.space24

        onPicked: target => root.pick(target)
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
