// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// How sure a drawing is, in a word; the reason on hover or with the keyboard's focus on it.
FocusScope {
    id: root

    required property string mark
    required property string reason

    implicitWidth: word.implicitWidth + 2 * Theme.space8
    implicitHeight: Theme.hitArea
    activeFocusOnTab: true

    Accessible.role: Accessible.StaticText
    Accessible.name: mark
    Accessible.description: reason
    Accessible.focusable: true

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: "transparent"
        border.width: 1
        border.color: Theme.lineStrong

        FocusRing {
            visible: root.activeFocus
            innerRadius: parent.radius
        }
    }

    Label {
        id: word

        anchors.centerIn: parent
        role: Label.Secondary
        text: root.mark
    }

    HoverHandler { id: hover }

    ToolTip {
        visible: hover.hovered || root.activeFocus
        text: root.reason
    }
}
