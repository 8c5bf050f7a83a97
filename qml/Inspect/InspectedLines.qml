// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Checks, findings or losses below each other: state, what it is about, what was found.
Column {
    id: root

    required property list<inspectedLine> lines

    width: parent?.width ?? 0
    spacing: Theme.space8

    Repeater {
        model: root.lines

        Item {
            id: line

            required property inspectedLine modelData

            width: root.width
            height: Math.max(state.height, texts.height)

            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2 %3").arg(modelData.outcome).arg(modelData.title).arg(modelData.detail)

            StatusPill {
                id: state

                y: 2
                width: 112
                tone: line.modelData.tone
                text: line.modelData.outcome
                Accessible.ignored: true
            }

            Column {
                id: texts

                x: state.width + Theme.space12
                width: parent.width - x - rule.width - Theme.space12

                Label {
                    width: parent.width
                    text: line.modelData.title
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }

                Label {
                    width: parent.width
                    visible: text.length > 0
                    role: Label.Secondary
                    text: line.modelData.detail
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }

            Label {
                id: rule

                anchors.right: parent.right
                role: Label.Secondary
                text: line.modelData.id
                Accessible.ignored: true
            }
        }
    }
}
