// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// Keys to press, as they stand on a keyboard, on several lines where it is made narrower; nothing where there are none.
Rectangle {
    id: root

    property string keys

    implicitWidth: visible ? words.implicitWidth + Theme.space12 : 0
    implicitHeight: Math.max(Theme.hitArea - Theme.space4, words.implicitHeight)
    visible: keys.length > 0
    radius: 4
    color: "transparent"
    border.width: 1
    border.color: Theme.outline

    Label {
        id: words

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - Theme.space12)
        role: Label.Secondary
        text: root.keys
        wrapMode: Text.Wrap
    }
}
