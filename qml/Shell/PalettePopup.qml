// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Finds by words what can be done and opened. Arrows choose, Return does it, or says why it cannot be done now.
T.Popup {
    id: control

    required property CommandPalette finder
    required property string page // the one on show

    property int chosen: -1
    property string refusal // why what was chosen last cannot be done

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: Theme.bar + Theme.space8
    width: Math.min(Theme.scaled(560), (parent?.width ?? Theme.scaled(560)) - Theme.space32)
    height: Math.min(implicitContentHeight + topPadding + bottomPadding, (parent?.height ?? Theme.scaled(600)) - 2 * Theme.bar)
    padding: Theme.space8
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    onAboutToShow: {
        finder.open(page);
        list.showBest();
    }
    onOpened: search.forceActiveFocus(Qt.TabFocusReason)
    // Only now the keyboard is back in the page, where the command may want it.
    onClosed: {
        const row = chosen;
        chosen = -1;
        finder.run(row);
    }

    contentItem: FocusScope {
        // By the rows' own height: the list's is a guess that follows this one.
        implicitHeight: search.height + count.height + 2 * Theme.space4
            + (control.finder.count - control.finder.hinderedCount) * (Theme.compact + Theme.space4)
            + control.finder.hinderedCount * Theme.scaled(44)

        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Find what can be done")

        SearchField {
            id: search

            objectName: "palette-search"
            width: parent.width
            focus: true
            name: qsTr("What to do or open")
            placeholderText: qsTr("A command, a page, a template, a file")
            text: control.finder.searchText

            onTextChanged: control.finder.searchText = text
            onAccepted: control.choose(list.currentIndex)
            Keys.onPressed: event => list.take(event)
        }

        Label {
            id: count

            objectName: "palette-count"
            anchors.top: search.bottom
            anchors.topMargin: Theme.space4
            x: Theme.space8
            width: parent.width - 2 * x
            height: Theme.hitArea
            role: Label.Secondary
            text: control.refusal.length > 0 ? control.refusal : control.finder.countText
        }

        PickList {
            id: list

            objectName: "palette-list"
            anchors.top: count.bottom
            anchors.topMargin: Theme.space4
            anchors.bottom: parent.bottom
            width: parent.width
            name: control.finder.countText
            speaks: control.opened
            model: control.finder

            onCurrentIndexChanged: control.refusal = ""

            delegate: ListRow {
                id: row

                required text
                required iconName
                required property string about
                required property string keys
                required property string obstacle
                required property int index

                objectName: "palette-row-" + index
                width: ListView.view?.width ?? 0
                focusPolicy: Qt.NoFocus
                current: ListView.isCurrentItem
                dimmed: obstacle.length > 0
                detail: obstacle

                Accessible.description: [obstacle, about, keys].filter(part => part.length > 0).join(", ")

                onClicked: control.choose(index)

                Label {
                    anchors.verticalCenter: parent?.verticalCenter
                    width: Math.min(implicitWidth, row.width * 0.4)
                    leftPadding: Theme.space8
                    rightPadding: Theme.space8
                    role: Label.Secondary
                    text: row.about
                }

                KeyCaps {
                    anchors.verticalCenter: parent?.verticalCenter
                    keys: row.keys
                }
            }
        }
    }

    background: PopupFrame {}

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    Connections {
        target: control.finder

        function onCountChanged() {
            control.refusal = "";
            list.showBest();
        }
    }

    function choose(row: int) {
        if (row < 0)
            return;
        refusal = finder.obstacle(row);
        if (refusal.length > 0) {
            list.say(refusal);
            return;
        }
        chosen = row;
        close();
    }
}
