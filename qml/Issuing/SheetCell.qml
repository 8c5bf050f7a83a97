// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// One row's card with its number and its worst finding in a word.
Item {
    id: root

    required property int index
    required property int number
    required property string tone
    required property string word
    required property SheetPictures pictures
    required property int wallet

    readonly property bool isCurrent: GridView.isCurrentItem

    signal chosen(int index)

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Row %1: %2").arg(number).arg(word)
    Accessible.selected: isCurrent
    Accessible.onPressAction: root.chosen(index)

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.space4
        radius: Theme.panelRadius
        color: root.isCurrent ? Theme.selected : hover.hovered ? Theme.hover : "transparent"
        border.width: root.isCurrent ? Theme.focusWidth : 0
        border.color: root.GridView.view?.activeFocus ? Theme.accent : Theme.lineStrong
    }

    HoverHandler { id: hover }

    TapHandler { onTapped: root.chosen(root.index) }

    // Where the card will be.
    Rectangle {
        anchors.fill: card
        visible: !card.isDrawn
        radius: Theme.radius
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
    }

    SheetCard {
        id: card

        x: Theme.space12
        y: Theme.space12
        width: parent.width - 2 * x
        height: parent.height - y - caption.height - 2 * Theme.space8
        pictures: root.pictures
        number: root.number
        wallet: root.wallet
    }

    Item {
        id: caption

        x: Theme.space12
        width: parent.width - 2 * x
        height: Theme.lineHeight
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space8

        Label {
            anchors.left: parent?.left
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - state.width - Theme.space8
            role: Label.Secondary
            text: root.number
            font.features: ({ "tnum": 1 })
        }

        StatusPill {
            id: state

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            tone: root.tone
            text: root.word
        }
    }
}
