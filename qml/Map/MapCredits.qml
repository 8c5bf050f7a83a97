// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// Whom the map's data comes from; always in a corner of every map, whole, however long it is.
Rectangle {
    id: root

    required property string text

    visible: text.length > 0
    width: Math.min(label.implicitWidth + Theme.space12, parent?.width ?? 0)
    height: label.contentHeight
    color: Theme.surface
    opacity: 0.85

    Label {
        id: label

        anchors.centerIn: parent
        width: root.width - Theme.space12
        role: Label.Secondary
        text: root.text
        wrapMode: Text.Wrap
    }
}
