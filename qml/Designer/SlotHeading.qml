// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// The name of a slot in the outline and how many of the fields in it the wallets draw.
Item {
    id: root

    required property string name
    required property string room
    required property string rule
    property bool over: false
    property bool aimed: false
    readonly property bool narrow: title.implicitWidth + figures.implicitWidth + 3 * Theme.space8 > width

    implicitHeight: Theme.compact + (narrow ? Theme.iconSmall : 0)

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(name).arg(room)
    Accessible.description: rule

    Rectangle {
        anchors.fill: parent
        visible: root.aimed
        radius: Theme.radius
        color: Theme.selected
    }

    Label {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: Theme.space8
        width: Math.min(implicitWidth, root.width - 2 * Theme.space8)
        height: Theme.compact
        verticalAlignment: Text.AlignVCenter
        role: Label.Secondary
        text: root.name
        color: root.aimed ? Theme.accent : Theme.secondary

        Accessible.ignored: true
    }

    Row {
        id: figures

        x: root.narrow !== Theme.mirrored ? Theme.space8 : root.width - width - Theme.space8
        y: root.narrow ? title.height - Theme.space4 : (title.height - height) / 2
        spacing: Theme.space4

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.over
            name: "warning"
            color: Theme.warning
        }

        Label {
            objectName: root.objectName + "-room"
            width: Math.min(implicitWidth, root.width - 2 * Theme.space8 - (root.over ? Theme.iconSmall + Theme.space4 : 0))
            role: Label.Secondary
            font.features: ({ "tnum": 1 })
            text: root.room

            Accessible.ignored: true
        }
    }

    HoverHandler {
        id: hover
    }

    ToolTip {
        visible: hover.hovered
        text: root.rule
    }
}
