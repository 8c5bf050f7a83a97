// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Says how the cards are looked at where that is not as usual, and opens what changes it.
Button {
    id: root

    required property ViewOptions options

    compact: true
    kind: Button.Quiet
    iconName: "phone"
    text: options.isUsual ? qsTr("View") : options.summary
    opensMenu: popup.visible
    toolTip: qsTr("Phone, light or dark, text size, time zone, language, state of the pass")
    onClicked: popup.opened ? popup.close() : popup.open()

    ViewPopup {
        id: popup

        y: -height - Theme.space8
        options: root.options
    }
}
