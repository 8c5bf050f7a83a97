// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio.Ui

/// A page of the rail. `page` is made when it is first shown and then kept; `item` is it. `bar` fills the top
/// bar while the page is shown; without one the bar holds the title. Toasts rest at the foot of `quietPlace`, where
/// nothing is to be clicked; a page that names none makes room for them. `commands` are there before the page is.
QtObject {
    id: root

    property string name
    property string title
    property string iconName
    property bool available: true
    property Component page
    property Component bar
    property QtObject item
    property CommandSet commands: null
    property Item quietPlace: null
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
