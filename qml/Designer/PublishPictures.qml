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
    readonly property real appleAspect: Math.max(cards.before.apple.aspect, cards.after.apple.aspect)
    readonly property real googleAspect: Math.max(cards.before.google.aspect, cards.after.google.aspect)
    // One wallet below the other, or beside it: whichever leaves more for the cards.
    readonly property real belowWidth: Math.min((width - Theme.space16) / 2, (stageHeight - 4 * Theme.lineHeight - Theme.space8) / Math.max(0.1, appleAspect + googleAspect))
    readonly property real besideWidth: Math.min((width - 3 * Theme.space16) / 4, (stageHeight - 2 * Theme.lineHeight) / Math.max(0.1, appleAspect, googleAspect))
    readonly property real stageHeight: height - stage.y
    readonly property real cardWidth: Math.max(0, Math.min(Math.max(belowWidth, besideWidth), Theme.scaled(300)))

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

    Grid {
        id: stage

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: said.bottom
        anchors.topMargin: Theme.space8
        columns: root.besideWidth > root.belowWidth ? 2 : 1
        columnSpacing: Theme.space16
        rowSpacing: Theme.space8

        Wallet {
            key: "apple"
            name: qsTr("Apple Wallet")
            before: root.cards.before.apple
            after: root.cards.after.apple
        }

        Wallet {
            key: "google"
            name: qsTr("Google Wallet")
            before: root.cards.before.google
            after: root.cards.after.google
        }
    }

    component Wallet: Column {
        id: wallet

        required property string key
        required property string name
        required property CardFace before
        required property CardFace after

        Label {
            anchors.left: parent?.left
            width: 2 * root.cardWidth + Theme.space16
            height: Theme.lineHeight
            text: wallet.name
            font.weight: Font.DemiBold
        }

        Row {
            anchors.left: parent?.left
            spacing: Theme.space16

            Repeater {
                model: [wallet.before, wallet.after]

                Column {
                    id: version

                    required property int index
                    required property CardFace modelData
                    readonly property string when: index === 0 ? qsTr("Before") : qsTr("After")

                    Label {
                        anchors.left: parent?.left
                        width: root.cardWidth
                        height: Theme.lineHeight
                        role: Label.Secondary
                        text: version.when
                    }

                    CompareCard {
                        objectName: "publish-card-%1-%2".arg(wallet.key).arg(version.index === 0 ? "before" : "after")
                        anchors.left: parent?.left
                        width: root.cardWidth
                        height: width * face.aspect
                        face: version.modelData
                        name: qsTr("%1: %2", "a wallet: before or after").arg(wallet.name).arg(version.when)
                    }
                }
            }
        }
    }
}
