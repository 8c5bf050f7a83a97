// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Both cards of one row of the file; leaf through all of them.
Column {
    id: root

    required property ListImport list

    spacing: Theme.space12

    Row {
        anchors.left: parent?.left
        spacing: Theme.space8

        Label {
            height: Theme.compact
            text: qsTr("Row")
            font.weight: Font.DemiBold
        }

        IconButton {
            compact: true
            iconName: "chevron-left"
            toolTip: qsTr("Row before")
            enabled: root.list.shownRow > root.list.firstRow

            onClicked: --root.list.shownRow
        }

        NumberField {
            objectName: "preview-row"
            width: Theme.scaled(80)
            name: qsTr("Row")
            from: root.list.firstRow
            to: Math.max(root.list.firstRow, root.list.lastRow)
            value: root.list.shownRow

            onEdited: row => root.list.shownRow = row
        }

        IconButton {
            compact: true
            iconName: "chevron-right"
            toolTip: qsTr("Next row")
            enabled: root.list.shownRow < root.list.lastRow

            onClicked: ++root.list.shownRow
        }
    }

    Label {
        width: parent.width
        color: Theme.secondary
        text: root.list.shownRowText
        wrapMode: Text.Wrap
    }

    CardsRow {
        width: parent.width
        maximumCardWidth: Theme.scaled(260)
        cards: root.list.cards
    }
}
