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
        height: Math.min(260, Theme.control + Math.max(1, root.list.brokenCount) * rowHeight + 1)
        name: qsTr("Rows that cannot be issued")
        model: root.list.brokenRows
        columns: [
            TableColumn { title: qsTr("Row"); role: "number"; width: 64; number: true },
            TableColumn { title: qsTr("Why"); role: "reasons"; width: 240; fills: true },
            TableColumn { title: qsTr("As it stands in the file"); role: "cells"; width: 160; fills: true; secondary: true }
        ]

        onCurrentIndexChanged: root.list.showBrokenRow(currentIndex)
    }
}
