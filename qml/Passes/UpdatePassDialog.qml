// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Changes values of one pass: before and after on both wallets, silently or with a message.
Dialog {
    id: control

    required property PassDetail detail

    heading: qsTr("Update the pass of %1").arg(detail.holderName.length > 0 ? detail.holderName : detail.holderEmail)
    verb: detail.update.changeMessage.length > 0 ? qsTr("Update and notify") : qsTr("Update silently")
    verbEnabled: detail.update.hasChanges && detail.update.isSound
    width: Math.min(Theme.scaled(860), (parent?.width ?? Theme.scaled(860)) - Theme.space32)

    onAccepted: detail.applyUpdate()

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space24

        Column {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space8

            Repeater {
                model: control.detail.update

                UpdateRow {
                    width: parent?.width ?? 0

                    onEdited: (row, value) => control.detail.update.setValue(row, value)
                }
            }

            Label {
                anchors.left: parent?.left
                topPadding: Theme.space8
                text: qsTr("Message to the holder")
                font.weight: Font.DemiBold
            }

            TextField {
                objectName: "update-message"
                width: parent.width
                name: qsTr("Message to the holder")
                placeholderText: qsTr("None: the wallet updates silently")
                maximumLength: 140
                text: control.detail.update.changeMessage

                onTextEdited: control.detail.update.changeMessage = text
            }

            Label {
                width: parent.width
                role: Label.Secondary
                text: qsTr("On iPhone it appears on the lock screen; Google words its notification itself and shows yours inside the pass.")
                wrapMode: Text.Wrap
            }

            Label {
                width: parent.width
                text: control.detail.update.summary
                wrapMode: Text.Wrap
            }
        }

        Column {
            Layout.preferredWidth: Theme.scaled(380)
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space8

            Label { text: qsTr("Before") }

            CardsRow {
                width: parent.width
                maximumCardWidth: Theme.scaled(150)
                cards: control.detail.cards
            }

            Label { text: qsTr("After") }

            CardsRow {
                width: parent.width
                maximumCardWidth: Theme.scaled(150)
                cards: control.detail.cardsAfter
            }
        }
    }
}
