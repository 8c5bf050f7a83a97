// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// Says that something exists in the studio only: the service of the current profile does not take it.
Row {
    id: root

    property alias text: words.text

    spacing: Theme.space4

    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Icon {
        y: 2
        name: "info"
    }

    Label {
        id: words

        width: root.width - Theme.iconSmall - root.spacing
        role: Label.Secondary
        wrapMode: Text.Wrap
        text: qsTr("Local to this studio and its sandbox. The service of this profile takes addresses of pictures only (Brand).")
    }
}
