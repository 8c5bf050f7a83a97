// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// Whom the map's data comes from; always in a corner of every map.
Rectangle {
    id: root

    required property string text

    implicitWidth: label.implicitWidth + Theme.space12
    implicitHeight: Theme.lineHeight
    color: Theme.surface
    opacity: 0.85

    Label {
        id: label

        anchors.centerIn: parent
        role: Label.Secondary
        text: root.text
    }
}
