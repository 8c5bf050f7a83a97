// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio

/// Tiles side by side, as many as there is room for; arrows walk, Return opens.
GridView {
    id: root

    required property string name
    property int tileWidth: Theme.scaled(248)

    signal openWanted(key: string)

    cellWidth: Math.floor(width / Math.max(1, Math.floor(width / tileWidth)))
    clip: true
    focus: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    boundsBehavior: Flickable.StopAtBounds
    visible: count > 0

    Accessible.role: Accessible.List
    Accessible.name: name

    Keys.onReturnPressed: root.openWanted((root.currentItem as CardTile)?.key ?? "")
    Keys.onEnterPressed: root.openWanted((root.currentItem as CardTile)?.key ?? "")

    T.ScrollBar.vertical: ScrollBar {}
}
