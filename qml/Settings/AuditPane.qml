// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// One entry of the audit log, whole.
Rectangle {
    id: root

    required property AuditDesk audit
    readonly property bool chosen: audit.currentRow >= 0

    color: Theme.surface

    component Fact: FormRow {
        id: fact

        property string text

        width: parent.width
        visible: text.length > 0

        IdText {
            width: parent?.width ?? 0
            name: fact.label
            text: fact.text
        }
    }

    EmptyState {
        anchors.centerIn: parent
        visible: !root.chosen
        iconName: "lock"
        sentence: qsTr("Choose an entry to see who did what.")
    }

    ScrollPane {
        anchors.fill: parent
        visible: root.chosen
        spacing: Theme.space16

        Column {
            width: parent.width
            spacing: Theme.space4

            Label {
                width: parent.width
                role: Label.Section
                text: root.audit.title
                wrapMode: Text.Wrap
                maximumLineCount: 3
            }

            Label {
                width: parent.width
                text: root.audit.outcome
                wrapMode: Text.Wrap
                maximumLineCount: 3
            }

            Label {
                width: parent.width
                role: Label.Secondary
                text: root.audit.time
            }
        }

        Fact {
            label: qsTr("Key")
            text: root.audit.actorId
        }

        Fact {
            label: qsTr("Object")
            text: root.audit.resourceId
        }

        Fact {
            label: qsTr("Request id")
            text: root.audit.requestId
        }

        Fact {
            label: qsTr("Hash of the chain up to here")
            text: root.audit.hash
        }
    }
}
