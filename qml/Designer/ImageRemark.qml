// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// A sentence about a picture, with its icon; nothing without one.
Row {
    id: root

    property string iconName
    property color iconColor: Theme.secondary
    property string text

    visible: text.length > 0
    width: parent?.width ?? 0
    spacing: Theme.space4

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Icon {
        y: 2
        name: root.iconName
        color: root.iconColor
    }

    Label {
        width: root.width - root.leftPadding - root.rightPadding - Theme.iconSmall - root.spacing
        role: Label.Secondary
        color: root.iconName === "error" ? Theme.error : Theme.secondary
        wrapMode: Text.Wrap
        text: root.text
    }
}
