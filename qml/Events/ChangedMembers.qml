// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What an update changed: the member, the old value, the new one.
Column {
    id: root

    required property list<memberChange> changes

    spacing: Theme.space8

    Repeater {
        model: root.changes

        Column {
            id: change

            required property memberChange modelData

            width: root.width
            spacing: 2

            Accessible.role: Accessible.ListItem
            Accessible.name: Sentence.fill(qsTr("%1: from %2 to %3"), [modelData.path, modelData.before, modelData.after])

            Label {
                width: parent.width
                role: Label.Mono
                text: change.modelData.path
            }

            Row {
                width: parent.width
                spacing: Theme.space8

                Label {
                    id: before

                    width: Math.min(implicitWidth, (parent.width - arrow.width - 2 * parent.spacing) / 2)
                    color: Theme.secondary
                    text: change.modelData.before
                    wrapMode: Text.Wrap
                    maximumLineCount: 4
                }

                Icon {
                    id: arrow

                    y: (Theme.lineHeight - height) / 2
                    name: Theme.mirrored ? "chevron-left" : "chevron-right"
                }

                Label {
                    width: parent.width - before.width - arrow.width - 2 * parent.spacing
                    text: change.modelData.after
                    wrapMode: Text.Wrap
                    maximumLineCount: 4
                }
            }
        }
    }
}
