// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// A heading and what belongs below it, with a thin line above unless it is the first.
Column {
    id: root

    property string title
    property bool first: false
    default property alias content: column.data

    width: parent?.width ?? 0
    spacing: Theme.space12

    Separator {
        visible: !root.first
        width: parent.width
    }

    Label {
        width: parent.width
        height: Theme.hitArea
        text: root.title
        font.weight: Font.DemiBold
    }

    Column {
        id: column

        width: parent.width
        spacing: Theme.space12
    }
}
