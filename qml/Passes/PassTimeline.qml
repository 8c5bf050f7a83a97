// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Events, updates and scans of a pass, newest first.
Column {
    id: root

    required property list<timelineEntry> entries

    spacing: Theme.space12

    Label {
        anchors.left: parent?.left
        visible: root.entries.length === 0
        color: Theme.secondary
        text: qsTr("Nothing yet.")
    }

    Repeater {
        model: root.entries

        Item {
            id: row

            required property timelineEntry modelData

            width: root.width
            height: words.implicitHeight

            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.title + ", " + modelData.detail + ", " + modelData.exactTime

            Icon {
                anchors.left: parent?.left
                y: 2
                name: row.modelData.iconName
                color: row.modelData.refused ? Theme.error : Theme.secondary
            }

            Column {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: Theme.space24
                anchors.right: time.left
                anchors.rightMargin: Theme.space8

                Label {
                    width: parent.width
                    text: row.modelData.title
                }

                Label {
                    width: parent.width
                    visible: text.length > 0
                    role: Label.Secondary
                    color: row.modelData.refused ? Theme.error : Theme.secondary
                    text: row.modelData.detail
                    wrapMode: Text.Wrap
                }
            }

            Label {
                id: time

                anchors.right: parent.right
                role: Label.Secondary
                text: row.modelData.time

                HoverHandler { id: hover }

                ToolTip {
                    visible: hover.hovered
                    text: row.modelData.exactTime
                }
            }
        }
    }
}
