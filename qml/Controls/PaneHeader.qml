// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// The title on top of a pane at the side; what can be done with the pane stands at its end.
Item {
    id: root

    property string title
    default property alias verbs: row.data

    implicitHeight: Theme.bar - Theme.space4

    Label {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        anchors.right: row.left
        anchors.rightMargin: Theme.space8
        role: Label.Section
        text: root.title
    }

    Row {
        id: row

        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
    }

    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
