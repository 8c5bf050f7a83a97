// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

Item {
    id: root

    required property int index
    required property string rule
    required property int severity
    required property string severityName
    required property string sentence
    required property string advice
    required property string place
    required property string target
    readonly property color tone: severity === 2 ? Theme.error : severity === 1 ? Theme.warning : Theme.secondary

    signal chosen

    width: ListView.view?.width ?? 0
    height: Math.max(Theme.row, texts.implicitHeight + Theme.space16)

    Accessible.role: Accessible.ListItem
    Accessible.name: Sentence.fill(qsTr("%1: %2 %3"), [severityName, sentence, advice])
    Accessible.description: place
    Accessible.onPressAction: root.chosen()

    Rectangle {
        anchors.fill: parent
        color: root.ListView.isCurrentItem && (root.ListView.view?.activeFocus ?? false) ? Theme.selected
            : hover.hovered ? Theme.hover : "transparent"
    }

    HoverHandler { id: hover }

    TapHandler { onTapped: root.chosen() }

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        y: texts.y + 1
        name: root.severity === 2 ? "error" : root.severity === 1 ? "warning" : "info"
        color: root.tone
    }

    Label {
        id: severityLabel

        anchors.left: sign.right
        anchors.leftMargin: Theme.space8
        y: texts.y
        width: Theme.scaled(64)
        text: root.severityName
        color: root.tone
        font.weight: Font.Medium
    }

    Column {
        id: texts

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: severityLabel.right
        anchors.leftMargin: Theme.space8
        anchors.right: where.left
        anchors.rightMargin: Theme.space16

        Label {
            width: parent.width
            text: root.sentence
            wrapMode: Text.Wrap
            maximumLineCount: 3
        }

        Label {
            width: parent.width
            visible: text.length > 0
            role: Label.Secondary
            text: root.advice
            wrapMode: Text.Wrap
            maximumLineCount: 3
        }
    }

    Label {
        id: where

        anchors.right: parent.right
        anchors.rightMargin: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.width * 0.3)
        horizontalAlignment: Text.AlignRight
        role: Label.Secondary
        text: Sentence.fill(qsTr("%1 · %2"), [root.place, root.rule])
    }
}
