// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A real pass before and after a publication on both wallets, as large as there is room; which pass is chosen above it.
FocusScope {
    id: root

    required property PublishCards cards
    readonly property real aspects: Math.max(cards.before.apple.aspect, cards.after.apple.aspect)
        + Math.max(cards.before.google.aspect, cards.after.google.aspect)
    readonly property real cardsHeight: height - stage.y - 3 * Theme.lineHeight - 3 * Theme.space4
    readonly property real cardWidth: Math.max(0, Math.min((width - Theme.space16) / 2, Theme.scaled(300), cardsHeight / Math.max(0.1, aspects)))

    Segmented {
        id: chooser

        objectName: "publish-pick"
        anchors.left: parent.left
        width: Math.min(implicitWidth + 3 * Theme.space16, parent.width)
        focus: true
        name: qsTr("Pass that is shown")
        options: root.cards.pickNames
        currentIndex: root.cards.pick

        onChosen: index => root.cards.pick = index
    }

    Column {
        id: said

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: chooser.bottom
        anchors.topMargin: Theme.space8
        spacing: Theme.space4

        Label {
            objectName: "publish-subject"
            width: parent.width
            role: Label.Secondary
            text: root.cards.subject
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }

        Row {
            anchors.left: parent.left
            visible: root.cards.isLoading
            spacing: Theme.space8

            ProgressBar {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.scaled(120)
                name: root.cards.progressText
                value: root.cards.progress
            }

            Label {
                role: Label.Secondary
                text: root.cards.progressText

                Accessible.ignored: true
            }
        }

        StatusPill {
            anchors.left: parent.left
            width: parent.width
            visible: text.length > 0
            tone: "error"
            text: root.cards.problem
            wraps: true
        }

        Button {
            objectName: "publish-read-again"
            anchors.left: parent.left
            visible: root.cards.problem.length > 0
            compact: true
            text: qsTr("Read the passes again")

            onClicked: root.cards.retry()
        }
    }

    Column {
        id: stage

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: said.bottom
        anchors.topMargin: Theme.space8
        spacing: Theme.space4

        Row {
            anchors.left: parent.left
            spacing: Theme.space16

            Repeater {
                model: [qsTr("Before"), qsTr("After")]

                Label {
                    required property string modelData

                    width: root.cardWidth
                    height: Theme.lineHeight
                    text: modelData
                    font.weight: Font.DemiBold
                }
            }
        }

        Wallet {
            name: qsTr("Apple Wallet")
            before: root.cards.before.apple
            after: root.cards.after.apple
        }

        Wallet {
            name: qsTr("Google Wallet")
            before: root.cards.before.google
            after: root.cards.after.google
        }
    }

    component Wallet: Column {
        id: wallet

        required property string name
        required property CardFace before
        required property CardFace after

        anchors.left: parent?.left

        Label {
            anchors.left: parent?.left
            width: 2 * root.cardWidth + Theme.space16
            height: Theme.lineHeight
            role: Label.Secondary
            text: wallet.name
        }

        Row {
            anchors.left: parent?.left
            spacing: Theme.space16

            Repeater {
                model: [wallet.before, wallet.after]

                CardView {
                    required property int index
                    required property CardFace modelData

                    width: root.cardWidth
                    height: width * face.aspect
                    face: modelData
                    interactive: false
                    name: index === 0 ? qsTr("%1, before").arg(wallet.name) : qsTr("%1, after").arg(wallet.name)
                }
            }
        }
    }
}
