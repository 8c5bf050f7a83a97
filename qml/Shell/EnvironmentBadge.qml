// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Where this window acts, always in sight.
Row {
    id: root

    required property studioEnvironment environment

    spacing: Theme.space8

    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.space8
        height: Theme.space8
        radius: 4
        color: root.environment.live ? Theme.live : Theme.accent
    }

    Label {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, Theme.scaled(260))
        text: root.environment.tenant.length > 0 ? Sentence.fill(qsTr("%1 · %2"), [root.environment.name, root.environment.tenant])
                                                 : root.environment.name
        font.weight: Font.Medium
    }
}
