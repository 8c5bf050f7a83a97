// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Each column of the file, what is in it and where it goes.
Column {
    id: root

    required property MappingModel columns

    Repeater {
        model: root.columns

        Item {
            id: row

            required property int index
            required property string header
            required property string samples
            required property string filled
            required property int target
            required property string finding

            width: root.width
            height: Math.max(Theme.control + Theme.space8, words.implicitHeight + Theme.space12)

            Separator {
                width: parent.width
                visible: row.index > 0
            }

            Label {
                id: name

                anchors.left: parent?.left
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Theme.scaled(160), parent.width * 0.25)
                text: row.header
                font.weight: Font.Medium
            }

            Column {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                anchors.left: name.right
                anchors.leftMargin: Theme.space12
                anchors.right: filled.left
                anchors.rightMargin: Theme.space12

                Label {
                    id: samples

                    width: parent.width
                    height: Theme.lineHeight
                    color: Theme.secondary
                    text: row.samples
                }

                // As wide as there is room: the line of the fill rate ends above it.
                Label {
                    anchors.left: parent?.left
                    width: words.width + filled.width + Theme.space12
                    visible: text.length > 0
                    role: Label.Secondary
                    color: Theme.warning
                    text: row.finding
                    wrapMode: Text.Wrap
                }
            }

            Label {
                id: filled

                anchors.top: words.top
                anchors.right: picker.left
                anchors.rightMargin: Theme.space16
                width: Theme.scaled(84)
                height: samples.height
                role: Label.Secondary
                horizontalAlignment: Text.AlignRight
                text: row.filled
            }

            ComboBox {
                id: picker

                objectName: "column-target-" + row.index
                anchors.verticalCenter: parent.verticalCenter
                anchors.right: parent.right
                width: Theme.scaled(180)
                name: qsTr("Goes to, for column %1").arg(row.header)
                model: root.columns.targetNames
                currentIndex: row.target

                onActivated: index => root.columns.setTarget(row.index, index)
            }
        }
    }
}
