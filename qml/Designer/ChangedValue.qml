// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// What a member says in one of two versions, whole, with its colour where it is one.
Item {
    id: root

    required property string text
    required property bool isSaid // false: the text says that there is nothing
    required property color colour

    implicitHeight: Math.max(words.implicitHeight, swatch.visible ? swatch.height : 0)

    Swatch {
        id: swatch

        anchors.left: parent.left
        width: Theme.lineHeight
        height: Theme.lineHeight
        visible: root.colour.a > 0
        color: root.colour
    }

    Label {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: swatch.visible ? swatch.width + Theme.space8 : 0
        anchors.right: parent.right
        color: root.isSaid ? Theme.text : Theme.secondary
        text: root.text
        wrapMode: Text.Wrap
        elide: Text.ElideNone

        Accessible.ignored: true
    }
}
