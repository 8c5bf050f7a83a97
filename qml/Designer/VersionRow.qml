// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A version in the list: its card, what it is called, when it was and how it came about.
Item {
    id: root

    required property int index
    required property string key
    required property string name
    required property string title
    required property string words
    required property CardFace face
    readonly property bool current: ListView.isCurrentItem && (ListView.view?.activeFocus ?? false)

    signal compared
    signal renamed
    signal restored
    signal copied
    signal deleted

    width: ListView.view?.width ?? 0
    height: Math.max(stage.height, texts.implicitHeight) + 2 * Theme.space8

    Accessible.role: Accessible.ListItem
    Accessible.name: Sentence.fill(qsTr("%1, %2"), [title, words])
    Accessible.description: qsTr("Compares it with the draft.")
    Accessible.onPressAction: root.compared()

    Rectangle {
        id: ground

        anchors.fill: parent
        anchors.leftMargin: Theme.space8
        anchors.rightMargin: Theme.space8
        radius: Theme.radius
        color: root.current ? Theme.selected : hover.hovered ? Theme.hover : "transparent"

        FocusRing {
            visible: root.current
            innerRadius: Theme.radius
            inset: -1
        }
    }

    HoverHandler { id: hover }

    TapHandler { onTapped: root.compared() }

    Rectangle {
        id: stage

        readonly property real room: Math.min((width - Theme.space8) / Math.max(1, root.face?.pointWidth ?? 0),
                                              (height - Theme.space8) / Math.max(1, root.face?.pointHeight ?? 0))

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        y: Theme.space8
        width: Theme.scaled(72)
        height: Theme.scaled(84)
        radius: Theme.radius
        color: Theme.canvas

        CardItem {
            anchors.centerIn: parent
            width: Math.round((root.face?.pointWidth ?? 0) * stage.room)
            height: Math.round((root.face?.pointHeight ?? 0) * stage.room)
            face: root.face
        }
    }

    Column {
        id: texts

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: stage.right
        anchors.leftMargin: Theme.space12
        anchors.right: restore.left
        anchors.rightMargin: Theme.space4

        Label {
            width: parent.width
            text: root.title
            font.weight: root.name.length > 0 ? Font.DemiBold : Font.Normal
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }

        Label {
            width: parent.width
            role: Label.Secondary
            text: root.words
            wrapMode: Text.Wrap
            maximumLineCount: 3
        }
    }

    IconButton {
        id: restore

        objectName: "restore-version-" + root.index
        anchors.right: more.left
        anchors.verticalCenter: parent.verticalCenter
        compact: true
        iconName: "undo"
        toolTip: qsTr("Restore the version “%1”").arg(root.title)

        onClicked: root.restored()
    }

    IconButton {
        id: more

        objectName: "more-version-" + root.index
        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        compact: true
        iconName: "more"
        toolTip: qsTr("More about the version “%1”").arg(root.title)
        opensMenu: menu.visible

        onClicked: root.openMenu()

        Menu {
            id: menu

            MenuItem {
                objectName: "compare-version-" + root.index
                iconName: "search"
                text: qsTr("Compare and restore…")
                onTriggered: root.compared()
            }

            MenuItem {
                iconName: "undo"
                text: qsTr("Restore this version")
                onTriggered: root.restored()
            }

            MenuItem {
                iconName: "edit"
                text: root.name.length > 0 ? qsTr("Rename…") : qsTr("Give it a name…")
                onTriggered: root.renamed()
            }

            MenuItem {
                iconName: "copy"
                text: qsTr("Open as a copy")
                onTriggered: root.copied()
            }

            MenuItem {
                objectName: "delete-version-" + root.index
                iconName: "trash"
                text: qsTr("Delete…")
                onTriggered: root.deleted()
            }
        }
    }

    function openMenu() {
        menu.popup(more, Theme.mirrored ? 0 : more.width - menu.width, more.height);
    }
}
