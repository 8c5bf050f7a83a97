// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// The ring around what has the keyboard: 2 px accent, 2 px off.
Rectangle {
    property int inset: -(Theme.focusGap + Theme.focusWidth)
    property int innerRadius: Theme.radius

    anchors.fill: parent
    anchors.margins: inset
    radius: innerRadius - inset
    color: "transparent"
    border.width: Theme.focusWidth
    border.color: Theme.accent
}
