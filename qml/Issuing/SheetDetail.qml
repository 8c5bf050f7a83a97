// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The chosen row: both wallets' cards and everything that was found.
ScrollPane {
    id: root

    required property ContactSheet sheet

    padding: Theme.space16
    spacing: Theme.space12

    Label {
        objectName: "sheet-row"
        width: parent.width
        role: Label.Section
        text: root.sheet.currentTitle
    }

    CardsRow {
        width: parent.width
        visible: root.sheet.current >= 0
        maximumCardWidth: Theme.scaled(260)
        cards: root.sheet.cards
    }

    Row {
        width: parent.width
        visible: root.sheet.currentReason.length > 0
        spacing: Theme.space8

        Icon {
            y: 2
            name: "error"
            color: Theme.error
        }

        Label {
            width: parent.width - Theme.iconSmall - parent.spacing
            text: qsTr("No pass can be made of it. %1").arg(root.sheet.currentReason)
            wrapMode: Text.Wrap
        }
    }

    StatusPill {
        anchors.left: parent?.left
        visible: root.sheet.current >= 0 && root.sheet.findings.count === 0 && root.sheet.currentReason.length === 0
        tone: "ok"
        text: qsTr("Everything of this row fits.")
    }

    Repeater {
        model: root.sheet.findings

        SheetFinding {
            anchors.left: parent?.left
            width: root.width - 2 * Theme.space16
        }
    }

    Label {
        width: parent.width
        visible: text.length > 0
        role: Label.Secondary
        text: root.sheet.sharedText
        wrapMode: Text.Wrap
    }
}
