// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The steps of the template by name, oldest first. Choosing one goes there, back or on; the icon says which.
T.Popup {
    id: root

    required property TemplateEditor editor

    property list<string> steps // a thousand at most: asked for only while they are shown
    readonly property int now: editor.step
    readonly property int rowHeight: Theme.compact + Theme.space4

    x: Theme.mirrored ? (parent?.width ?? 0) - width : 0
    width: Theme.scaled(300)
    height: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.space4
    margins: Theme.space8
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

    onAboutToShow: look()
    onOpened: list.positionViewAtIndex(list.currentIndex, ListView.Contain)

    contentItem: ListView {
        id: list

        objectName: "history-list"
        implicitHeight: Math.min(root.steps.length * root.rowHeight, Theme.scaled(360))
        focus: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        model: root.steps

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Steps of this template, oldest first")

        T.ScrollBar.vertical: ScrollBar {}

        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(height / root.rowHeight) - 1);
            const moves = {
                [Qt.Key_Home]: -count, [Qt.Key_End]: count, [Qt.Key_PageUp]: -page, [Qt.Key_PageDown]: page
            };
            if (!(event.key in moves))
                return;
            currentIndex = Math.max(0, Math.min(count - 1, currentIndex + moves[event.key]));
            event.accepted = true;
        }

        delegate: ListRow {
            id: row

            required property int index
            required property string modelData

            objectName: "history-step-" + index
            width: ListView.view?.width ?? 0
            iconName: index < root.now ? "undo" : index === root.now ? "check" : "redo"
            text: modelData
            current: ListView.isCurrentItem
            dimmed: index > root.now

            Accessible.description: index < root.now ? qsTr("Done. Goes back to here.")
                : index === root.now ? qsTr("As it is now.") : qsTr("Undone. Goes on to here again.")

            onClicked: root.go(row.index)
        }
    }

    background: PopupFrame {}

    // What is loading may still become a step, and Ctrl+Z goes back here, too.
    Connections {
        target: root.editor
        enabled: root.visible

        function onHistoryChanged() {
            root.look();
        }
    }

    function look() {
        steps = editor.steps;
        list.currentIndex = editor.step;
    }

    function go(step: int) {
        close();
        editor.goTo(step);
    }
}
