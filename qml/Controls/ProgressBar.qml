// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio

T.ProgressBar {
    id: control

    property string name
    property bool thick: false

    implicitWidth: Theme.scaled(200)
    implicitHeight: thick ? Theme.space12 : Theme.space4

    Accessible.name: name

    contentItem: Item {
        clip: true

        Rectangle {
            anchors.left: parent.left
            width: control.indeterminate ? parent.width / 3 : control.position * parent.width
            height: parent.height
            radius: height / 2
            color: Theme.accent
        }
    }

    background: Rectangle {
        radius: height / 2
        color: Theme.trough
        border.width: Theme.frame
        border.color: Theme.outline
    }
}
