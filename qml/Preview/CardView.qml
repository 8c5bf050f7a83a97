// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A card that can be looked at, pointed at and walked through with the arrows. Outlines lie over it; the card
/// itself is never tinted.
FocusScope {
    id: root

    required property CardFace face
    required property string name
    property string selection
    property bool interactive: true
    readonly property rect selectionArea: card.selectionArea

    signal picked(string target)

    implicitWidth: face.pointWidth
    implicitHeight: face.pointHeight
    activeFocusOnTab: interactive

    Accessible.role: Accessible.Graphic
    Accessible.name: name
    Accessible.description: face.spoken
    Accessible.focusable: interactive

    Keys.onLeftPressed: root.step(-1)
    Keys.onUpPressed: root.step(-1)
    Keys.onRightPressed: root.step(1)
    Keys.onDownPressed: root.step(1)

    CardItem {
        id: card

        property string hovered
        property string words

        anchors.fill: parent
        face: root.face
        selection: root.selection
    }

    HoverHandler {
        enabled: root.interactive
        cursorShape: card.hovered.length > 0 ? Qt.PointingHandCursor : Qt.ArrowCursor
        onPointChanged: root.point(hovered, point.position)
        onHoveredChanged: if (!hovered) root.point(false, Qt.point(0, 0))
    }

    ToolTip {
        readonly property rect around: card.areaOfTarget(card.hovered)

        x: Math.round(around.x + (around.width - implicitWidth) / 2)
        y: Math.round(around.y + around.height + Theme.space8)
        visible: root.interactive && text.length > 0
        text: card.words
    }

    TapHandler {
        enabled: root.interactive
        onTapped: eventPoint => {
            const target = card.targetAt(eventPoint.position.x, eventPoint.position.y);
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.picked(target.length > 0 ? target : "brand");
        }
    }

    // What is painted is nothing to a screen reader: it walks through these.
    Repeater {
        model: root.face.items

        Item {
            required property string spoken
            required property rect area
            readonly property real scale_: root.width / Math.max(1, root.face.pointWidth)

            x: area.x * scale_
            y: area.y * scale_
            width: area.width * scale_
            height: area.height * scale_

            Accessible.role: Accessible.StaticText
            Accessible.name: spoken
        }
    }

    Mark {
        readonly property rect around: card.areaOfTarget(card.hovered)

        visible: root.interactive && card.hovered.length > 0 && card.hovered !== root.selection
        area: around
        strong: false
    }

    Mark {
        // The template as a whole is everywhere: an outline would say nothing.
        objectName: root.objectName + "-selection"
        visible: root.interactive && card.selectionArea.width > 0 && root.selection !== "template"
        area: card.selectionArea
        strong: true
    }

    FocusRing {
        visible: root.activeFocus && root.interactive
        innerRadius: Theme.space12
        inset: -6
        opacity: 0.6
    }

    // Two lines, light and accent, so that it is seen on any colour of a card.
    component Mark: Rectangle {
        property rect area
        property bool strong

        x: area.x - Theme.space4
        y: area.y - Theme.space4
        width: area.width + Theme.space8
        height: area.height + Theme.space8
        radius: Theme.space4
        color: "transparent"
        border.width: strong ? 2 : 1
        border.color: Theme.accent

        Rectangle {
            anchors.fill: parent
            anchors.margins: parent.border.width
            radius: 2
            color: "transparent"
            border.width: 1
            border.color: "#CCFFFFFF"
        }
    }

    function point(over: bool, at: point) {
        card.hovered = over ? card.targetAt(at.x, at.y) : "";
        card.words = over ? card.wordsAt(at.x, at.y) : "";
    }

    function step(by: int) {
        const next = card.nextTarget(selection, by);
        if (next.length > 0)
            picked(next);
    }
}
