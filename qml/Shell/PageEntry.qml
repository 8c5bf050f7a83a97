// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio.Ui

/// A page as the rail knows it, and the way to it.
QtObject {
    id: root

    property string name
    property string title
    property string iconName
    property bool available: true
    property PagePart part: null // until the window has been painted
    property int number: 0 // in the rail, from 1

    readonly property Command command: Command {
        name: "page-" + root.name
        text: qsTr("Go to %1").arg(root.title)
        words: qsTr("page")
        iconName: root.iconName
        keys: root.number >= 1 && root.number <= 9 ? ["Ctrl+" + root.number] : []
        onTriggered: root.wanted()
    }

    signal wanted
}
