// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// A panel that slides over the bottom of a page. Escape closes it.
FocusScope {
    id: root

    property string title
    property bool open: false
    property int openHeight: Theme.scaled(240)
    default property alias content: body.data

    signal closed

    height: openHeight
    visible: opacity > 0
    opacity: open ? 1 : 0
    enabled: open

    Behavior on opacity { NumberAnimation { duration: Theme.calm; easing.type: Easing.OutQuad } }

    Keys.onEscapePressed: root.closed()

    Accessible.role: Accessible.Pane
    Accessible.name: title

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Separator { width: parent.width }

    Label {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        height: Theme.bar - Theme.space8
        role: Label.Section
        text: root.title
    }

    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        y: Theme.space4
        iconName: "close"
        toolTip: qsTr("Close")

        onClicked: root.closed()
    }

    Item {
        id: body

        anchors.fill: parent
        anchors.topMargin: Theme.bar - Theme.space8
    }
}
