// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Every pass of the tenant: search, filters and a list; the chosen one at the right.
FocusScope {
    id: root

    required property PassesView passes
    required property PaneMemory panes

    property int detailWidth: panes.size("passes.detail", 480)
    /// Never more than what leaves the list readable.
    readonly property int shownDetailWidth: Math.min(Theme.scaled(detailWidth), Math.max(Theme.scaled(360), width - Theme.scaled(560)))

    signal issueWanted

    onVisibleChanged: if (visible) passes.ensureLoaded()
    Component.onCompleted: passes.ensureLoaded()

    ColumnLayout {
        id: list

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: handle.left
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.space16
            Layout.bottomMargin: Theme.space8
            spacing: Theme.space12

            Label {
                Layout.fillWidth: true
                color: Theme.secondary
                text: root.passes.countText
            }

            IconButton {
                iconName: "refresh"
                toolTip: qsTr("Load again")

                onClicked: root.passes.reload()
            }
        }

        Flow {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space16
            Layout.rightMargin: Theme.space16
            Layout.bottomMargin: Theme.space12
            spacing: Theme.space8

            SearchField {
                id: searchField

                objectName: "passes-search"
                focus: true
                // The chips beside it stay in one line as long as it can be.
                width: Math.max(Theme.scaled(180), Math.min(Theme.scaled(260), parent.width - Theme.scaled(332)))
                height: Theme.compact
                name: qsTr("Search passes")
                placeholderText: qsTr("Name, e-mail or pass id")
                text: root.passes.searchText

                onTextChanged: root.passes.searchText = text
                onAccepted: root.passes.searchService()
                Keys.onDownPressed: table.enter()
            }

            Repeater {
                model: [qsTr("Issued"), qsTr("Installed"), qsTr("Removed"), qsTr("Revoked")]

                Chip {
                    required property int index
                    required property string modelData

                    text: modelData
                    checked: (root.passes.statusMask & (1 << index)) !== 0

                    onToggled: root.passes.toggleStatus(index)
                }
            }
        }

        DataTable {
            id: table

            objectName: "passes-table"
            Layout.fillWidth: true
            Layout.fillHeight: true
            name: qsTr("Passes")
            model: root.passes.model
            selectedRow: root.passes.selectedRow
            selectedId: root.passes.detail.passId
            columns: [
                TableColumn { title: qsTr("Holder"); role: "holderName"; width: 120; fills: true },
                TableColumn { title: qsTr("E-mail"); role: "holderEmail"; width: 140; fills: true; secondary: true },
                TableColumn { title: qsTr("State"); role: "statusText"; width: 104; toneRole: "tone" },
                TableColumn { title: qsTr("Issued"); role: "created"; width: 148; secondary: true }
            ]

            onChosen: row => root.passes.select(row)

            EmptyState {
                anchors.centerIn: parent
                visible: root.passes.isEmpty
                iconName: "passes"
                sentence: qsTr("No pass has been issued yet.")
                detail: qsTr("Issue passes from a list of holders, or one by one.")
                verb: qsTr("Issue passes")

                onActed: root.issueWanted()
            }

            EmptyState {
                anchors.centerIn: parent
                visible: !root.passes.isEmpty && !root.passes.isLoading && table.count === 0 && root.passes.problem.length === 0
                iconName: "search"
                sentence: qsTr("No pass fits the search and filters.")
                detail: qsTr("Press Return to ask the service for this exact e-mail address or pass id.")
            }

            ErrorState {
                anchors.centerIn: parent
                visible: root.passes.problem.length > 0
                sentence: qsTr("The passes could not be loaded.")
                advice: root.passes.problem

                onActed: root.passes.reload()
            }
        }
    }

    SplitHandle {
        id: handle

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.rightMargin: root.shownDetailWidth - width
        size: root.shownDetailWidth
        minimum: 360
        maximum: 640
        grows: false
        name: qsTr("Width of the pass pane")

        onMoved: size => {
            root.detailWidth = size;
            root.panes.setSize("passes.detail", size);
        }
    }

    PassDetailPane {
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: handle.right
        anchors.right: parent.right
        detail: root.passes.detail
    }

    function search() {
        searchField.forceActiveFocus(Qt.ShortcutFocusReason);
    }
}
