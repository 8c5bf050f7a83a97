// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A template in the library: its card, its name, how it stands.
Item {
    id: root

    required property string key
    required property string name
    required property string kind
    required property string stateName
    required property string passes
    required property bool archived
    required property bool draftOnly
    required property CardFace face // null for a moment when the list is made anew
    readonly property bool current: GridView.isCurrentItem && (GridView.view?.activeFocus ?? false)

    signal opened
    signal duplicated
    signal archiveAsked

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1, %2, %3").arg(name).arg(kind).arg(stateName)
    Accessible.onPressAction: root.opened()

    Rectangle {
        id: box

        anchors.fill: parent
        anchors.margins: Theme.space8
        radius: Theme.panelRadius
        color: Theme.surface
        border.width: 1
        border.color: hover.hovered ? Theme.lineStrong : Theme.line

        HoverHandler { id: hover }

        TapHandler { onTapped: root.opened() }

        FocusRing {
            visible: root.current
            innerRadius: box.radius
        }

        Rectangle {
            id: stage

            x: 1
            y: 1
            width: parent.width - 2
            height: parent.height - Theme.scaled(68)
            radius: box.radius - 1
            color: Theme.canvas

            // Square below. Not by a radius for each corner: software rendering leaves what is outside of those unpainted.
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: parent.radius
                color: parent.color
            }

            CardItem {
                readonly property real room: Math.min((stage.width - 2 * Theme.space24) / Math.max(1, root.face?.pointWidth ?? 1),
                                                      (stage.height - 2 * Theme.space16) / Math.max(1, root.face?.pointHeight ?? 1))

                anchors.centerIn: parent
                width: Math.round((root.face?.pointWidth ?? 0) * room)
                height: Math.round((root.face?.pointHeight ?? 0) * room)
                face: root.face
                opacity: root.archived ? 0.5 : 1
            }
        }

        Column {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space12
            anchors.right: more.left
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space12
            spacing: Theme.space4

            Label {
                width: parent.width
                text: root.name.length > 0 ? root.name : qsTr("Template without a name")
                font.weight: Font.DemiBold
            }

            Label {
                width: parent.width
                role: Label.Secondary
                text: root.passes.length > 0 ? qsTr("%1 · %2 · %3").arg(root.kind).arg(root.stateName).arg(root.passes)
                                             : qsTr("%1 · %2").arg(root.kind).arg(root.stateName)
            }
        }

        IconButton {
            id: more

            objectName: "more-" + root.key
            anchors.right: parent.right
            anchors.rightMargin: Theme.space8
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space16
            compact: true
            iconName: "more"
            toolTip: qsTr("More about %1").arg(root.name)
            opensMenu: menu.visible

            onClicked: menu.popup(more, 0, more.height)

            Menu {
                id: menu

                MenuItem {
                    iconName: "edit"
                    text: qsTr("Open")
                    onTriggered: root.opened()
                }

                MenuItem {
                    iconName: "copy"
                    text: qsTr("Duplicate")
                    onTriggered: root.duplicated()
                }

                MenuItem {
                    objectName: "archive-" + root.key
                    enabled: !root.archived
                    iconName: root.draftOnly ? "trash" : "archive"
                    text: root.draftOnly ? qsTr("Throw away…") : qsTr("Archive…")
                    onTriggered: root.archiveAsked()
                }
            }
        }
    }
}
