// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio

/// Rows that are chosen from a field, which keeps the keyboard and gives take() the keys it gets: arrows and pages choose.
/// A screen reader is told which row it is.
ListView {
    id: root

    required property string name
    required property bool speaks // before what it stands in is open nobody has chosen anything

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0

    Accessible.role: Accessible.List
    Accessible.name: root.name

    T.ScrollBar.vertical: ScrollBar {}

    onCurrentItemChanged: {
        const row = currentItem as ListRow;
        if (row && speaks)
            say(row.dimmed ? Sentence.fill(qsTr("%1: %2"), [row.text, row.detail]) : row.text);
    }

    function take(event: KeyEvent) {
        const page = Math.max(1, Math.floor(height / Math.max(1, currentItem?.height ?? 1)) - 1);
        const step = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1
            : event.key === Qt.Key_PageUp ? -page : event.key === Qt.Key_PageDown ? page : 0;
        event.accepted = step !== 0;
        if (step !== 0 && count > 0)
            currentIndex = Math.max(0, Math.min(count - 1, currentIndex + step));
    }

    /// Chooses the first row, the best of those that were found.
    function showBest() {
        currentIndex = count > 0 ? 0 : -1;
        positionViewAtBeginning();
    }

    /// The keyboard is in the field, so a screen reader has to be told.
    function say(words: string) {
        Accessible.announce(words);
    }
}
