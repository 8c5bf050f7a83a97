// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The rows that cannot be issued, with their reasons; choosing one shows its cards.
Column {
    id: root

    required property ListImport list

    spacing: Theme.space8

    DataTable {
        objectName: "broken-rows"
        width: parent.width
        rowHeight: Theme.scaled(52)
        height: Math.min(Theme.scaled(320), Theme.control + Math.max(1, root.list.brokenCount) * rowHeight + 1)
        name: qsTr("Rows that cannot be issued")
        model: root.list.brokenRows
        selectedRow: root.list.shownBrokenRow
        selectedId: root.list.shownBrokenRow < 0 ? "" : `${root.list.shownRow}`
        columns: [
            TableColumn { title: qsTr("Row"); role: "number"; width: 56 },
            TableColumn { title: qsTr("Why, and as it stands in the file"); role: "reasons"; detailRole: "cells"; width: 240; fills: true }
        ]

        onChosen: row => root.list.showBrokenRow(row)
    }
}
