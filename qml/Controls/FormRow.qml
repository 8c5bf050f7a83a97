// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// A label over a control, and below it what is wrong or worth knowing.
Column {
    id: root

    property string label
    property string hint
    property string error
    default property alias control: holder.data

    width: parent?.width ?? 0
    spacing: Theme.space4

    Label {
        visible: text.length > 0
        width: parent.width
        role: Label.Secondary
        text: root.label
    }

    Item {
        id: holder

        width: parent.width
        implicitHeight: childrenRect.height
    }

    Row {
        visible: root.error.length > 0
        width: parent.width
        spacing: Theme.space4

        Icon {
            y: 2
            name: "error"
            color: Theme.error
        }

        Label {
            width: parent.width - Theme.iconSmall - parent.spacing
            role: Label.Secondary
            text: root.error
            color: Theme.error
            wrapMode: Text.Wrap
        }
    }

    Label {
        visible: text.length > 0 && root.error.length === 0
        width: parent.width
        role: Label.Secondary
        text: root.hint
        wrapMode: Text.Wrap
    }
}
