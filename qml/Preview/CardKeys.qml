// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio.Ui

/// The keys that a card takes itself.
CommandSet {
    id: root

    property alias walk: walkCommand

    Command {
        id: walkCommand

        name: root.page + "-card-walk"
        text: qsTr("Choose what stands on the card")
        keys: ["Left", "Right", "Up", "Down"]
        local: true
    }
}
