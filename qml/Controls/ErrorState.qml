// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// What did not work, why, what to do; the request id can be copied.
Column {
    id: root

    property string sentence
    property string advice
    property string reference
    property string verb: qsTr("Try again")

    signal acted

    width: Math.min(Theme.scaled(440), parent ? parent.width - Theme.space32 : Theme.scaled(440))
    spacing: Theme.space12

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        size: Theme.scaled(32)
        name: "error"
        color: Theme.error
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
        text: root.advice
        color: Theme.secondary
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
    }

    IdText {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.reference.length > 0
        width: Math.min(implicitWidth, parent.width)
        text: root.reference
        name: qsTr("Request id")
    }

    Button {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: text.length > 0
        text: root.verb

        onClicked: root.acted()
    }
}
