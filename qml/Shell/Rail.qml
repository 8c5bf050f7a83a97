// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// The pages, left. Up and down move within it.
Rectangle {
    id: root

    required property list<PageEntry> entries
    required property int currentIndex

    signal chosen(int index, bool byKey)

    implicitWidth: Theme.rail
    color: Theme.window

    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    RoomyFrame {
        anchors.fill: parent
        leastHeight: column.implicitHeight + 2 * Theme.space8

        Column {
            id: column

            y: Theme.space8
            spacing: Theme.space4

            Repeater {
                id: buttons

                model: root.entries.length

                RailButton {
                    id: button

                    required property int index
                    readonly property PageEntry entry: root.entries[index]

                    objectName: "rail-" + entry.name
                    text: entry.title
                    iconName: entry.iconName
                    keys: entry.command.keysText.length > 0 ? qsTr("%1 (%2)").arg(entry.title).arg(entry.command.keysText) : entry.title
                    checked: index === root.currentIndex

                    onClicked: root.chosen(index, visualFocus)
                    Keys.onDownPressed: buttons.itemAt(Math.min(index + 1, buttons.count - 1)).forceActiveFocus(Qt.TabFocusReason)
                    Keys.onUpPressed: buttons.itemAt(Math.max(index - 1, 0)).forceActiveFocus(Qt.TabFocusReason)
                }
            }
        }
    }

    Separator {
        anchors.right: parent.right
        height: parent.height
    }
}
