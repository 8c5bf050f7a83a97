// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio

T.ToolTip {
    id: control

    x: parent ? (parent.width - implicitWidth) / 2 : 0
    y: parent ? parent.height + Theme.space4 : 0
    implicitWidth: Math.min(content.implicitWidth + leftPadding + rightPadding, Theme.scaled(320))
    implicitHeight: content.implicitHeight + topPadding + bottomPadding
    horizontalPadding: Theme.space8
    verticalPadding: Theme.space4
    margins: Theme.space8
    delay: 500
    timeout: 8000
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: Label {
        id: content

        text: control.text
        color: Theme.window
        font.pixelSize: Theme.smallSize
        wrapMode: Text.Wrap
    }

    background: Rectangle {
        color: Theme.text
        radius: Theme.radius
    }
}
