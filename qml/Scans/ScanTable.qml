// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The scans as rows, newest first.
FocusScope {
    id: root

    required property ScanPage page

    Row {
        id: areaBar

        x: Theme.space16
        height: visible ? Theme.row : 0
        visible: root.page.areaText.length > 0
        spacing: Theme.space8

        Chip {
            anchors.verticalCenter: parent.verticalCenter
            checkable: false
            checked: true
            iconName: "place"
            text: root.page.areaText
        }

        Button {
            anchors.verticalCenter: parent.verticalCenter
            compact: true
            kind: Button.Quiet
            text: qsTr("Show all")

            onClicked: root.page.clearArea()
        }
    }

    DataTable {
        id: table

        anchors.top: areaBar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        rowHeight: Theme.compact
        name: qsTr("Scans")
        model: root.page.table
        selectedRow: root.page.currentRow
        selectedId: root.page.detail.scanId
        columns: [
            TableColumn { title: qsTr("Time"); role: "time"; width: 160 },
            TableColumn { title: qsTr("Result"); role: "result"; toneRole: "tone"; width: 150 },
            TableColumn { title: qsTr("Holder"); role: "holder"; fills: true; width: 120 },
            TableColumn { title: qsTr("Scanner"); role: "scanner"; fills: true; width: 110 },
            TableColumn { title: qsTr("Method"); role: "method"; secondary: true; spare: true; width: 90 },
            TableColumn { title: qsTr("Place"); role: "place"; secondary: true; spare: true; width: 170 }
        ]

        onChosen: row => root.page.currentRow = row

        EmptyState {
            anchors.centerIn: parent
            visible: root.page.empty && !root.page.loading && root.page.errorText.length === 0
            sentence: qsTr("No scans yet")
            detail: qsTr("They appear here as soon as somebody's pass is read.")
        }

        EmptyState {
            anchors.centerIn: parent
            visible: table.count === 0 && !root.page.empty && !root.page.loading
            sentence: qsTr("No scan fits the filters.")
            verb: qsTr("Clear filters")

            onActed: root.page.filters.clear()
        }
    }

    /// The keyboard comes in, from the field above.
    function enter() {
        table.enter();
    }
}
