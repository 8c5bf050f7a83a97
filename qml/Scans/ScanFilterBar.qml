// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What is shown: text, time, results. Chips wrap; nothing scrolls sideways.
FocusScope {
    id: root

    required property ScanPage page
    readonly property ScanFilters filters: page.filters

    signal listWanted

    implicitHeight: flow.implicitHeight + Theme.space24

    Flow {
        id: flow

        anchors.left: parent.left
        anchors.right: tools.left
        anchors.leftMargin: Theme.space16
        anchors.rightMargin: Theme.space12
        y: Theme.space12
        spacing: Theme.space8

        SearchField {
            id: searchField

            objectName: "scans-search"
            focus: true
            width: Theme.scaled(220)
            compact: true
            placeholderText: root.page.searchHint
            text: root.filters.text

            name: qsTr("Search scans")

            onTextChanged: root.filters.text = text
            Keys.onDownPressed: root.listWanted()
        }

        ComboBox {
            width: Theme.scaled(140)
            name: qsTr("Time")
            model: root.filters.rangeNames
            currentIndex: root.filters.range

            onActivated: index => root.filters.range = index
        }

        Chip {
            visible: root.filters.hasBrush
            checked: true
            checkable: false
            iconName: "close"
            text: root.filters.brushText

            onClicked: root.filters.clearBrush()
        }

        Repeater {
            model: root.filters.chips

            Chip {
                required property resultChip modelData

                checkable: true
                checked: modelData.checked
                text: modelData.text

                onClicked: root.filters.toggle(modelData.result)
            }
        }

        Chip {
            visible: root.page.placelessText.length > 0 || root.filters.withoutPlace
            checkable: true
            checked: root.filters.withoutPlace
            text: root.page.placelessText

            onClicked: root.filters.withoutPlace = !root.filters.withoutPlace
        }

        Button {
            visible: root.filters.active
            compact: true
            kind: Button.Quiet
            text: qsTr("Clear filters")

            onClicked: root.filters.clear()
        }
    }

    Row {
        id: tools

        anchors.right: parent.right
        anchors.rightMargin: Theme.space16
        y: Theme.space12
        spacing: Theme.space12

        Label {
            anchors.verticalCenter: parent.verticalCenter
            role: Label.Secondary
            text: root.page.loading ? qsTr("Loading, %1 so far").arg(root.page.countText) : root.page.countText
        }

        Switch {
            text: root.page.liveText
            checked: root.page.following

            Accessible.name: qsTr("Show new scans as they happen")

            onToggled: root.page.following = checked
        }
    }

    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    function search() {
        searchField.forceActiveFocus(Qt.ShortcutFocusReason);
    }
}
