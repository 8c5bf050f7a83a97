// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// Text of any origin, shown as it is: never rich text, never a link that fetches something.
Text {
    enum Role { Body, Secondary, Section, Title, Mono }

    property int role: Label.Body

    textFormat: Text.PlainText
    color: !enabled ? Theme.disabled : role === Label.Secondary ? Theme.secondary : Theme.text
    elide: Text.ElideRight
    // Said, so that all texts begin where lines begin, whatever letters they start with.
    horizontalAlignment: Text.AlignLeft
    verticalAlignment: Text.AlignVCenter
    lineHeightMode: wrapMode === Text.NoWrap ? Text.ProportionalHeight : Text.FixedHeight
    lineHeight: wrapMode === Text.NoWrap ? 1 : role === Label.Title ? Theme.titleSize * 1.4 : Theme.lineHeight
    font.family: role === Label.Mono ? Theme.monoFamily : Theme.family
    font.pixelSize: role === Label.Title ? Theme.titleSize
        : role === Label.Section ? Theme.sectionSize
        : role === Label.Secondary || role === Label.Mono ? Theme.smallSize : Theme.bodySize
    font.weight: role === Label.Title || role === Label.Section ? Font.DemiBold : Font.Normal
}
