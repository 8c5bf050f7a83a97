// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// One finding of a row: what is wrong, what to do, where.
Item {
    id: root

    required property string rule
    required property int severity
    required property string severityName
    required property string sentence
    required property string advice
    required property string place

    implicitHeight: texts.implicitHeight

    Accessible.role: Accessible.StaticText
    Accessible.name: Sentence.fill(qsTr("%1: %2 %3"), [severityName, sentence, advice])

    Icon {
        anchors.left: parent?.left
        y: 2
        name: root.severity === 2 ? "error" : root.severity === 1 ? "warning" : "info"
        color: root.severity === 2 ? Theme.error : root.severity === 1 ? Theme.warning : Theme.secondary
    }

    Column {
        id: texts

        anchors.left: parent.left
        anchors.leftMargin: Theme.iconSmall + Theme.space8
        anchors.right: parent.right

        Label {
            width: parent.width
            text: root.sentence
            wrapMode: Text.Wrap
        }

        Label {
            width: parent.width
            visible: text.length > 0
            role: Label.Secondary
            text: root.advice
            wrapMode: Text.Wrap
        }

        Label {
            width: parent.width
            role: Label.Secondary
            text: Sentence.fill(qsTr("%1 · %2"), [root.place, root.rule])
            wrapMode: Text.Wrap
        }
    }
}
