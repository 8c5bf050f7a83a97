// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// One member that changes: what it is called, before and after.
Item {
    id: root

    required property string member
    required property string before
    required property string after
    required property bool isBeforeSaid
    required property bool isAfterSaid
    required property color beforeColour
    required property color afterColour
    required property string spoken
    readonly property real column: (width - 4 * Theme.space12) / 3

    width: ListView.view?.width ?? 0
    height: Math.max(name.implicitHeight, then.implicitHeight, now.implicitHeight) + Theme.space8

    Accessible.role: Accessible.ListItem
    Accessible.name: spoken

    Rectangle {
        anchors.fill: parent
        color: root.ListView.isCurrentItem && (root.ListView.view?.activeFocus ?? false) ? Theme.selected : "transparent"
    }

    Label {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: Theme.space12
        y: Theme.space4
        width: root.column
        color: Theme.secondary
        text: root.member
        wrapMode: Text.Wrap

        Accessible.ignored: true
    }

    ChangedValue {
        id: then

        anchors.left: name.right
        anchors.leftMargin: Theme.space12
        y: Theme.space4
        width: root.column
        text: root.before
        isSaid: root.isBeforeSaid
        colour: root.beforeColour
    }

    ChangedValue {
        id: now

        anchors.left: then.right
        anchors.leftMargin: Theme.space12
        y: Theme.space4
        width: root.column
        text: root.after
        isSaid: root.isAfterSaid
        colour: root.afterColour
    }
}
