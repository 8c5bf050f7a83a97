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
    required property CardKeys keys
    property string selection
    property list<string> others // targets that are selected with it
    property bool quiet: false // says nothing of what is hovered: something else goes on
    readonly property rect selectionArea: card.selectionArea
    property alias vision: card.vision
    readonly property string hovered: card.hovered
    readonly property real unitsPerPoint: width / Math.max(1, face.pointWidth)

    signal picked(string target)
    signal tapped(point at) // after it, without a key held; points of the card

    implicitWidth: face.pointWidth
    implicitHeight: face.pointHeight
    activeFocusOnTab: true

    Accessible.role: Accessible.Graphic
    Accessible.name: name
    Accessible.description: face.spoken
    Accessible.focusable: true

    Keys.onPressed: event => root.key_(event)

    CardItem {
        id: card

        property string hovered
        property string words
        property point under // the pointer

        anchors.fill: parent
        face: root.face
        selection: root.selection
        others: root.others
    }

    HoverHandler {
        cursorShape: card.hovered.length > 0 ? Qt.PointingHandCursor : Qt.ArrowCursor
        onPointChanged: root.point(hovered, point.position)
        onHoveredChanged: if (!hovered) root.point(false, Qt.point(0, 0))
    }

    ToolTip {
        readonly property rect around: card.hovered.length > 0 ? card.areaOfTarget(card.hovered) : Qt.rect(card.under.x, card.under.y, 0, Theme.space16)

        x: Math.round(around.x + (around.width - implicitWidth) / 2)
        y: Math.round(around.y + around.height + Theme.space8)
        visible: !root.quiet && text.length > 0
        text: card.words
    }

    TapHandler {
        id: tap

        onTapped: eventPoint => {
            root.forceActiveFocus(Qt.MouseFocusReason);
            // What was typed elsewhere is done with now, and may have changed the card.
            const target = card.targetAt(eventPoint.position.x, eventPoint.position.y);
            root.picked(target.length > 0 ? target : "brand");
            if (tap.point.modifiers === Qt.NoModifier)
                root.tapped(root.pointAt(eventPoint.position));
        }
    }

    // What is painted is nothing to a screen reader: it walks through these.
    Repeater {
        model: root.face.items

        Item {
            required property string spoken
            required property rect area

            x: area.x * root.unitsPerPoint
            y: area.y * root.unitsPerPoint
            width: area.width * root.unitsPerPoint
            height: area.height * root.unitsPerPoint

            Accessible.role: Accessible.StaticText
            Accessible.name: spoken
        }
    }

    Mark {
        readonly property rect around: card.areaOfTarget(card.hovered)

        visible: card.hovered.length > 0 && card.hovered !== root.selection
        area: around
        strong: false
    }

    Mark {
        // The template as a whole is everywhere: an outline would say nothing.
        objectName: root.objectName + "-selection"
        visible: card.selectionArea.width > 0 && root.selection !== "template"
        area: card.selectionArea
        strong: true
    }

    Repeater {
        model: card.otherAreas

        Mark {
            required property rect modelData

            area: modelData
            strong: true
        }
    }

    FocusRing {
        visible: root.activeFocus
        innerRadius: Theme.space12
        inset: -6
        opacity: 0.6
    }

    // Two lines, one light and one dark, so that it is seen on any colour of a card.
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
            border.color: Theme.accentInk
        }
    }

    function point(over: bool, at: point) {
        card.hovered = over ? card.targetAt(at.x, at.y) : "";
        card.words = over ? card.wordsAt(at.x, at.y) : "";
        card.under = at;
    }

    function colourAt(place: point): color {
        return card.colourAt(place.x, place.y);
    }

    function pointAt(place: point): point {
        return Qt.point(place.x / unitsPerPoint, place.y / unitsPerPoint);
    }

    function targetAt(place: point): string {
        return card.targetAt(place.x, place.y);
    }

    function areaOf(target: string): rect {
        return card.areaOfTarget(target);
    }

    function key_(event: KeyEvent) {
        const by = keys.walk.arrow(event.key, event.modifiers);
        if (by.x === 0 && by.y === 0)
            return;
        step(by.x + by.y);
        event.accepted = true;
    }

    function step(by: int) {
        const next = card.nextTarget(selection, by);
        if (next.length > 0)
            picked(next);
    }
}
