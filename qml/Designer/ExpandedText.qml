// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// What a content with variables becomes for the sample that the cards show.
Rectangle {
    id: root

    required property string name
    property alias text: words.text

    width: parent?.width ?? 0
    implicitHeight: words.implicitHeight + Theme.space8
    radius: Theme.space4
    color: Theme.canvas

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(name).arg(text)

    Label {
        id: words

        x: Theme.space8
        y: Theme.space4
        width: parent.width - 2 * Theme.space8
        role: Label.Mono
        wrapMode: Text.WrapAnywhere
        maximumLineCount: 4

        Accessible.ignored: true
    }
}
