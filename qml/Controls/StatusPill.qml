// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// A state as icon and word: "ok", "warning", "error", "info" or "" for neutral.
Row {
    id: root

    property string tone
    property string text
    property bool wraps: false // within a width that is given

    spacing: Theme.space4

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.tone.length > 0
        name: root.tone
        color: root.tone === "ok" ? Theme.ok : root.tone === "warning" ? Theme.warning
            : root.tone === "error" ? Theme.error : Theme.secondary
    }

    Label {
        anchors.verticalCenter: parent.verticalCenter
        width: root.wraps ? root.width - (root.tone.length > 0 ? Theme.iconSmall + root.spacing : 0) : implicitWidth
        text: root.text
        wrapMode: root.wraps ? Text.Wrap : Text.NoWrap
    }
}
