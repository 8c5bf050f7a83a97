// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// A page without anything on it: one sentence, one button.
Column {
    id: root

    property string iconName
    property string sentence
    property string detail
    property string verb

    signal acted

    width: Math.min(Theme.scaled(400), parent ? parent.width - Theme.space32 : Theme.scaled(400))
    spacing: Theme.space16

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        size: Theme.scaled(40)
        name: root.iconName
        color: Theme.disabled
        visible: root.iconName.length > 0
    }

    Label {
        width: parent.width
        role: Label.Section
        text: root.sentence
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
    }

    Label {
        width: parent.width
        visible: text.length > 0
        text: root.detail
        color: Theme.secondary
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
    }

    Button {
        objectName: "empty-verb"
        anchors.horizontalCenter: parent.horizontalCenter
        visible: text.length > 0
        kind: Button.Primary
        text: root.verb

        onClicked: root.acted()
    }
}
