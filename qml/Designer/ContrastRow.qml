// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// How well one sort of text can be read, and the colour that would do.
Column {
    id: root

    required property int index
    required property string name
    required property string ratio
    required property string needed
    required property bool isLow
    required property color better
    required property string betterName
    required property string reason
    required property color textColour
    required property color ground

    signal mended

    width: parent?.width ?? 0
    spacing: Theme.space4

    Accessible.role: Accessible.ListItem
    Accessible.name: isLow ? qsTr("%1: contrast %2, %3 is wanted").arg(name).arg(ratio).arg(needed) : qsTr("%1: contrast %2, enough").arg(name).arg(ratio)

    Item {
        width: parent.width
        height: Theme.hitArea

        Rectangle {
            id: sample

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.compact
            height: Theme.iconSmall + Theme.space4
            radius: Theme.space4
            color: root.ground
            border.width: 1
            border.color: Theme.outline

            Label {
                anchors.centerIn: parent
                text: qsTr("Aa", "a sample of text")
                color: root.textColour

                Accessible.ignored: true
            }
        }

        Label {
            anchors.left: sample.right
            anchors.leftMargin: Theme.space8
            anchors.right: figure.left
            anchors.rightMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            text: root.name

            Accessible.ignored: true
        }

        Row {
            id: figure

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space4

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.isLow ? "warning" : "ok"
                color: root.isLow ? Theme.warning : Theme.ok
            }

            Label {
                objectName: "contrast-ratio-" + root.index
                font.features: ({ "tnum": 1 })
                text: root.isLow ? qsTr("%1 of %2").arg(root.ratio).arg(root.needed) : root.ratio

                Accessible.ignored: true
            }
        }
    }

    Row {
        anchors.left: parent.left
        visible: root.betterName.length > 0
        spacing: Theme.space8

        Swatch {
            color: root.better
        }

        Button {
            objectName: "contrast-mend-" + root.index
            compact: true
            text: root.betterName
            toolTip: qsTr("The nearest colour of this hue that can be read")
            onClicked: root.mended()
        }
    }

    Label {
        width: parent.width
        visible: text.length > 0
        role: Label.Secondary
        wrapMode: Text.Wrap
        text: root.reason
    }
}
