// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The contact sheet: every row's card, worst first, and the chosen row's two cards with what was found.
FocusScope {
    id: root

    required property ContactSheet sheet

    signal closed

    Component.onCompleted: grid.forceActiveFocus(Qt.OtherFocusReason)

    Keys.onEscapePressed: root.closed()

    Rectangle {
        anchors.fill: parent
        color: Theme.window
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.space12
            spacing: Theme.space12

            IconButton {
                objectName: "sheet-close"
                iconName: "chevron-left"
                toolTip: qsTr("Back to the list (Esc)")

                onClicked: root.closed()
            }

            Label {
                role: Label.Section
                text: qsTr("Contact sheet")
            }

            Label {
                objectName: "sheet-counts"
                Layout.fillWidth: true
                role: Label.Secondary
                text: root.sheet.countText
                elide: Text.ElideRight
                font.features: ({ "tnum": 1 })
            }

            Button {
                objectName: "sheet-sort"
                visible: root.sheet.worseBehind > 0
                compact: true
                iconName: "chevron-up"
                text: qsTr("Show the worst first")
                toolTip: qsTr("%n card(s) further down have graver problems", "", root.sheet.worseBehind)

                onClicked: root.sheet.sortAgain()
            }

            Segmented {
                objectName: "sheet-wallet"
                name: qsTr("Whose cards are shown")
                options: [qsTr("Apple"), qsTr("Google")]
                currentIndex: root.sheet.wallet

                onChosen: index => root.sheet.wallet = index
            }
        }

        ProgressBar {
            Layout.fillWidth: true
            Layout.preferredHeight: 2
            opacity: root.sheet.isLinting ? 1 : 0
            name: qsTr("Cards looked at")
            value: root.sheet.share
        }

        Separator { Layout.fillWidth: true }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            SheetGrid {
                id: grid

                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                sheet: root.sheet
            }

            Rectangle {
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                color: Theme.line
            }

            SheetDetail {
                Layout.fillHeight: true
                Layout.preferredWidth: root.width < Theme.scaled(1100) ? Theme.scaled(320) : Theme.scaled(400)
                sheet: root.sheet
            }
        }
    }
}
