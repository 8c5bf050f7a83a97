// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// One value of a pass: what it is now, and a field for what it shall be.
Item {
    id: root

    required property int index
    required property string label
    required property string now
    required property string value
    required property bool isChanged
    required property string problem

    signal edited(int row, string value)

    implicitHeight: Theme.control + (hint.visible ? hint.height : 0)

    Label {
        id: title

        anchors.left: parent.left
        width: parent.width * 0.3
        height: Theme.compact
        text: root.label
        font.weight: root.isChanged ? Font.DemiBold : Font.Normal
    }

    TextField {
        id: field

        objectName: "update-value-" + root.index
        anchors.left: title.right
        anchors.leftMargin: Theme.space8
        anchors.right: parent.right
        name: root.label
        text: root.value
        error: root.problem

        onTextEdited: root.edited(root.index, text)
    }

    Label {
        id: hint

        anchors.top: field.bottom
        anchors.left: field.left
        width: field.width
        visible: text.length > 0
        role: Label.Secondary
        color: root.problem.length > 0 ? Theme.error : Theme.secondary
        text: root.problem.length > 0 ? root.problem : root.isChanged ? qsTr("Now: %1").arg(root.now) : ""
    }
}
