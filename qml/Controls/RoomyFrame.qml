// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio

/// Gives what is in it at least so much room, and scrolls where it has less itself. Dragging stays with the content: bars,
/// the wheel and the keyboard scroll.
Flickable {
    id: root

    property real leastWidth: 0
    property real leastHeight: 0
    default property alias content: holder.data
    property real begun: 0 // how far it is scrolled from where lines begin
    readonly property bool overflows: contentWidth > width || contentHeight > height

    contentWidth: Math.max(width, leastWidth)
    contentHeight: Math.max(height, leastHeight)
    interactive: false
    boundsBehavior: Flickable.StopAtBounds
    clip: overflows

    onWidthChanged: stay()
    onHeightChanged: stay()
    onContentWidthChanged: stay()
    onContentHeightChanged: stay()

    T.ScrollBar.vertical: ScrollBar {}
    T.ScrollBar.horizontal: ScrollBar {
        onPressedChanged: if (!pressed) root.begun = root.turned(root.contentX)
    }

    Item {
        id: holder

        width: root.contentWidth
        height: root.contentHeight
    }

    WheelHandler {
        enabled: root.overflows
        target: null
        onWheel: event => root.moveTo(root.contentX - event.angleDelta.x, root.contentY - event.angleDelta.y)
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged() {
            if (root.overflows)
                root.reveal(root.Window.window.activeFocusItem);
        }
    }

    function moveTo(x: real, y: real) {
        contentX = Math.max(0, Math.min(contentWidth - width, x));
        begun = turned(contentX);
        contentY = Math.max(0, Math.min(contentHeight - height, y));
    }

    function stay() {
        moveTo(turned(begun), contentY);
    }

    /// From the left, what is meant from where lines begin, and the other way round.
    function turned(x: real): real {
        return Theme.mirrored ? contentWidth - width - x : x;
    }

    function reveal(item: Item) {
        let ancestor = item;
        while (ancestor && ancestor !== holder)
            ancestor = ancestor.parent;
        if (!ancestor)
            return;
        const place = item.mapToItem(holder, 0, 0);
        moveTo(nearest(contentX, width, place.x, item.width), nearest(contentY, height, place.y, item.height));
    }

    /// How far to scroll so that a stretch is in sight, its beginning first.
    function nearest(at: real, room: real, from: real, length: real): real {
        const start = from - Theme.space8;
        const end = from + length + Theme.space8;
        return start < at || end - start > room ? start : end > at + room ? end - room : at;
    }
}
