// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// What cards stand on: it scrolls where they are larger than the window, and keeps what is selected in sight.
Flickable {
    id: root

    property real covered: 0 // of the bottom, by captions

    boundsBehavior: Flickable.StopAtBounds
    clip: true

    /// Moves no further than it has to.
    function reveal(view: CardView) {
        const area = view.selectionArea;
        if (area.width <= 0)
            return;
        const place = view.mapToItem(contentItem, area.x, area.y);
        contentX = reached(contentX, width, place.x, area.width, contentWidth - width);
        contentY = reached(contentY, height - covered, place.y, area.height, contentHeight - height);
    }

    function reached(at: real, room: real, start: real, length: real, most: real): real {
        const from = start - Theme.space16;
        const to = start + length + Theme.space16;
        const isLarger = to - from > room;
        const moved = isLarger && from < at + room && to > at ? at : from < at || isLarger ? from : to > at + room ? to - room : at;
        return Math.max(0, Math.min(moved, most));
    }
}
