// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The cards in rows, as many as are in sight. Arrows, Page up and down, Home and End move.
GridView {
    id: root

    required property ContactSheet sheet

    readonly property int columns: Math.max(1, Math.floor((width - 2 * Theme.space12) / Theme.scaled(200)))
    readonly property int shownRows: Math.max(1, Math.floor(height / cellHeight))

    objectName: "sheet-grid"
    leftMargin: Theme.space12
    rightMargin: Theme.space12
    topMargin: Theme.space12
    bottomMargin: Theme.space12
    cellWidth: Math.floor((width - leftMargin - rightMargin) / columns)
    cellHeight: Math.round((cellWidth - Theme.space24) * 1.42) + Theme.space32 + Theme.space16
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    keyNavigationEnabled: true
    reuseItems: true
    cacheBuffer: cellHeight
    highlightFollowsCurrentItem: true
    highlightMoveDuration: 0
    model: sheet

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Cards of the list, worst first")

    Component.onCompleted: currentIndex = sheet.current
    onCurrentIndexChanged: sheet.current = currentIndex
    onContentYChanged: look()
    onHeightChanged: look()
    onCountChanged: look()
    onColumnsChanged: look()

    Keys.onPressed: event => {
        const step = root.stepOf(event.key);
        if (step === 0)
            return;
        root.currentIndex = Math.max(0, Math.min(root.count - 1, root.currentIndex + step));
        event.accepted = true;
    }

    Connections {
        target: root.sheet

        function onSorted() {
            root.positionViewAtBeginning();
            root.look();
        }

        function onCurrentChanged() {
            root.currentIndex = root.sheet.current;
        }
    }

    delegate: SheetCell {
        width: root.cellWidth
        height: root.cellHeight
        pictures: root.sheet.pictures
        wallet: root.sheet.wallet

        onChosen: index => {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.currentIndex = index;
        }
    }

    T.ScrollBar.vertical: ScrollBar {}

    function look() {
        const first = Math.floor(Math.max(0, contentY) / cellHeight) * columns;
        const last = Math.ceil(Math.max(0, contentY + height) / cellHeight) * columns;
        sheet.look(first, count > 0 ? last - first : 0);
    }

    function stepOf(key: int): int {
        switch (key) {
        case Qt.Key_PageDown:
            return columns * shownRows;
        case Qt.Key_PageUp:
            return -columns * shownRows;
        case Qt.Key_Home:
            return -count;
        case Qt.Key_End:
            return count;
        default:
            return 0;
        }
    }
}
