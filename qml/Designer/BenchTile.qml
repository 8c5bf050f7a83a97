// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// One condition: what the camera sees, how well the code is read, and why.
FocusScope {
    id: root

    required property int index
    required property string name
    required property string conditionText
    required property int grade
    required property string gradeName
    required property string reason
    required property PictureFace face
    required property bool isRunning

    readonly property string waiting: isRunning ? qsTr("Trying…") : qsTr("Not tried")
    readonly property color tone: grade >= 2 ? Theme.ok : grade === 1 ? Theme.warning : grade === 0 ? Theme.error : Theme.secondary

    objectName: "bench-" + index
    width: parent?.width ?? 0
    implicitHeight: Math.max(picture.height, texts.implicitHeight)
    activeFocusOnTab: true

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(name).arg(grade >= 0 ? gradeName : waiting)
    Accessible.description: reason.length > 0 ? qsTr("%1 %2").arg(conditionText).arg(reason) : conditionText
    Accessible.focusable: true

    FocusRing {
        visible: root.activeFocus
        innerRadius: Theme.space4
    }

    ImageThumbnail {
        id: picture

        anchors.left: parent.left
        width: Theme.scaled(64)
        height: Theme.scaled(56)
        face: root.face
    }

    Column {
        id: texts

        anchors.left: picture.right
        anchors.leftMargin: Theme.space12
        anchors.right: parent.right

        Label {
            width: parent.width
            text: root.name
            font.weight: Font.Medium

            Accessible.ignored: true
        }

        Row {
            width: parent.width
            spacing: Theme.space4

            Icon {
                y: 2
                name: root.grade >= 2 ? "ok" : root.grade === 1 ? "warning" : root.grade === 0 ? "error" : "clock"
                color: root.tone
            }

            Label {
                width: parent.width - Theme.iconSmall - parent.spacing
                text: root.grade >= 0 ? root.gradeName : root.waiting
                color: root.tone

                Accessible.ignored: true
            }
        }

        Label {
            width: parent.width
            role: Label.Secondary
            wrapMode: Text.Wrap
            text: root.reason.length > 0 ? root.reason : root.conditionText

            Accessible.ignored: true
        }
    }

    HoverHandler { id: hover }

    ToolTip {
        visible: (hover.hovered || root.activeFocus) && root.reason.length > 0
        text: root.conditionText
    }
}
