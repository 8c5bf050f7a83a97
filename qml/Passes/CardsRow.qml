// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Apple and Google side by side, as large as the width allows.
Item {
    id: root

    required property CardPair cards
    property int maximumCardWidth: Theme.scaled(300)
    readonly property real cardWidth: Math.min(maximumCardWidth, (width - Theme.space16) / 2)

    implicitHeight: row.height

    Row {
        id: row

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.space16

        Repeater {
            model: [root.cards.apple, root.cards.google]

            Column {
                id: card

                required property int index
                required property CardFace modelData

                spacing: Theme.space4

                Label {
                    anchors.left: parent?.left
                    width: root.cardWidth
                    role: Label.Secondary
                    text: card.index === 0 ? qsTr("Apple Wallet") : qsTr("Google Wallet")
                }

                CardItem {
                    anchors.left: parent?.left
                    face: card.modelData
                    width: root.cardWidth
                    height: width * card.modelData.aspect
                }
            }
        }
    }
}
