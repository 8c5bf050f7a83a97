// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What else is shown on the map, to be looked at only.
Column {
    id: root

    required property MapContext context

    width: parent?.width ?? 0
    spacing: Theme.space4

    CheckBox {
        objectName: "layer-others"
        width: parent.width
        text: root.context.othersText
        checked: root.context.showsOthers

        onToggled: root.context.showsOthers = checked
    }

    CheckBox {
        objectName: "layer-scans"
        width: parent.width
        text: root.context.scansText
        checked: root.context.showsScans

        onToggled: root.context.showsScans = checked
    }

    Label {
        width: parent.width
        role: Label.Secondary
        text: qsTr("Squares and bubbles that the studio knows already. They cannot be changed here.")
        wrapMode: Text.Wrap
    }
}
