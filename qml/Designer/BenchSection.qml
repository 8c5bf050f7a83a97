// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The drawn code read back under five conditions.
Section {
    id: root

    required property ScanBench bench

    title: qsTr("Scannability")

    Label {
        width: parent.width
        role: Label.Secondary
        wrapMode: Text.Wrap
        text: root.bench.subjectText.length > 0 ? root.bench.subjectText
            : qsTr("The longest code as the card draws it, photographed and read back by another program.")
    }

    Segmented {
        objectName: "bench-wallet"
        width: parent.width
        name: qsTr("Wallet that draws the code")
        options: root.bench.walletNames
        currentIndex: root.bench.wallet
        onChosen: index => root.bench.wallet = index
    }

    ImageRemark {
        iconName: "error"
        iconColor: Theme.error
        text: root.bench.problem
    }

    Column {
        visible: root.bench.problem.length === 0
        width: parent.width
        spacing: Theme.space8

        Repeater {
            model: root.bench

            BenchTile {
                isRunning: root.bench.isRunning
            }
        }
    }

    ImageRemark {
        iconName: "info"
        text: root.bench.advice
    }
}
