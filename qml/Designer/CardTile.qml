// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// One cell of a grid of templates: its card, or both, what it is called, and what there is to say about it.
Item {
    id: root

    property string key
    property CardFace face // null for a moment when the list is made anew
    property CardFace secondFace: null
    property string title
    property string detail
    property string note
    property int noteLines: 1 // all tiles of a grid leave as much room
    property bool faded: false
    property Item corner: null // where the lines of the words end
    readonly property bool current: GridView.isCurrentItem && (GridView.view?.activeFocus ?? false)

    signal opened

    Accessible.role: Accessible.Button
    Accessible.onPressAction: root.opened()

    Rectangle {
        id: box

        anchors.fill: parent
        anchors.margins: Theme.space8
        radius: Theme.panelRadius
        color: Theme.surface
        border.width: 1
        border.color: hover.hovered ? Theme.lineStrong : Theme.line

        HoverHandler { id: hover }

        TapHandler { onTapped: root.opened() }

        FocusRing {
            visible: root.current
            innerRadius: box.radius
        }

        Rectangle {
            id: stage

            readonly property real cardsWidth: (root.face?.pointWidth ?? 0) + (root.secondFace?.pointWidth ?? 0)
            readonly property real cardsHeight: Math.max(root.face?.pointHeight ?? 0, root.secondFace?.pointHeight ?? 0)
            readonly property real gap: root.secondFace === null ? 0 : cards.spacing
            readonly property real room: Math.min((width - 2 * Theme.space24 - gap) / Math.max(1, cardsWidth),
                                                  (height - 2 * Theme.space16) / Math.max(1, cardsHeight))

            x: 1
            y: 1
            width: parent.width - 2
            height: words.y - Theme.space12
            radius: box.radius - 1
            color: Theme.canvas

            // Square below. Not by a radius for each corner: software rendering leaves what is outside of those unpainted.
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: parent.radius
                color: parent.color
            }

            Row {
                id: cards

                LayoutMirroring.enabled: false // Apple's card stands first in every language
                anchors.centerIn: parent
                spacing: Theme.space16

                CardItem {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.round((root.face?.pointWidth ?? 0) * stage.room)
                    height: Math.round((root.face?.pointHeight ?? 0) * stage.room)
                    face: root.face
                    opacity: root.faded ? 0.5 : 1
                }

                CardItem {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.round((root.secondFace?.pointWidth ?? 0) * stage.room)
                    height: Math.round((root.secondFace?.pointHeight ?? 0) * stage.room)
                    visible: root.secondFace !== null
                    face: root.secondFace
                    opacity: root.faded ? 0.5 : 1
                }
            }
        }

        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.space12
            anchors.right: parent.right
            anchors.rightMargin: root.corner === null ? Theme.space12 : root.corner.width + Theme.space16
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space12
            spacing: Theme.space4

            Label {
                width: parent.width
                text: root.title.length > 0 ? root.title : qsTr("Template without a name")
                font.weight: Font.DemiBold
            }

            Label {
                width: parent.width
                role: Label.Secondary
                text: root.detail
            }

            Label {
                width: parent.width
                height: root.noteLines * Theme.lineHeight
                visible: root.note.length > 0
                text: root.note
                wrapMode: root.noteLines > 1 ? Text.Wrap : Text.NoWrap
                maximumLineCount: root.noteLines
                verticalAlignment: Text.AlignTop
            }
        }
    }
}
