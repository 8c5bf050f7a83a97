// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The places of a file, and which of them are taken. Arrows go through them, Space takes one or leaves it.
ColumnLayout {
    id: root

    required property PlacePicks picks

    spacing: Theme.space8

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space8

        Label {
            objectName: "pick-count"
            Layout.fillWidth: true
            text: root.picks.countText
            wrapMode: Text.Wrap
        }

        Button {
            objectName: "pick-none"
            compact: true
            kind: Button.Quiet
            text: qsTr("None")
            toolTip: qsTr("Pick none of the places")

            onClicked: root.picks.pickNone()
        }

        Button {
            objectName: "pick-first"
            compact: true
            kind: Button.Quiet
            text: qsTr("The first")
            toolTip: qsTr("Pick the first places that fit")

            onClicked: root.picks.pickFirst()
        }
    }

    SearchField {
        objectName: "pick-search"
        Layout.fillWidth: true
        visible: root.picks.total > 8
        name: qsTr("Search the places of the file")
        placeholderText: qsTr("Search")
        text: root.picks.query

        onTextChanged: root.picks.query = text
    }

    ListView {
        id: list

        objectName: "pick-list"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Math.min(root.picks.total * Theme.scaled(44), Theme.scaled(264))
        Layout.minimumHeight: Math.min(root.picks.total * Theme.scaled(44), Theme.scaled(88))
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        activeFocusOnTab: count > 0
        model: root.picks

        // Keys are for the list until a row was clicked.
        Keys.onSpacePressed: root.picks.toggle(currentIndex)

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Places of the file")

        T.ScrollBar.vertical: ScrollBar {}

        delegate: CheckBox {
            id: pick

            required property int index
            required property string message
            required property string detail
            required property bool picked
            required property bool pickable

            objectName: "pick-" + index
            width: ListView.view?.width ?? 0
            height: Theme.scaled(44)
            leftPadding: Theme.space8
            rightPadding: Theme.space8
            focusPolicy: Qt.ClickFocus
            enabled: pickable
            checked: picked
            text: message

            Accessible.description: detail

            onToggled: root.picks.toggle(index)
            onClicked: list.currentIndex = index

            contentItem: Column {
                readonly property real beside: Theme.iconSmall + Theme.space8

                topPadding: (pick.height - first.implicitHeight - second.implicitHeight) / 2
                leftPadding: pick.mirrored ? 0 : beside
                rightPadding: pick.mirrored ? beside : 0

                Label {
                    id: first

                    width: pick.availableWidth - parent.leftPadding - parent.rightPadding
                    text: pick.message
                    enabled: pick.enabled
                }

                Label {
                    id: second

                    width: first.width
                    role: Label.Secondary
                    text: pick.detail
                }
            }

            background: Rectangle {
                radius: Theme.radius
                color: pick.down ? Theme.pressed : pick.hovered ? Theme.hover : "transparent"

                FocusRing {
                    visible: pick.activeFocus || (list.activeFocus && pick.ListView.isCurrentItem)
                    inset: -2
                }
            }
        }
    }

    Label {
        Layout.fillWidth: true
        visible: root.picks.total > 0 && root.picks.count === 0
        role: Label.Secondary
        text: qsTr("No place of the file is called that.")
        wrapMode: Text.Wrap
    }

    Label {
        objectName: "pick-full"
        Layout.fillWidth: true
        visible: root.picks.isFull
        role: Label.Secondary
        text: qsTr("There is no more room: a pass has ten places at most.")
        wrapMode: Text.Wrap
    }
}
