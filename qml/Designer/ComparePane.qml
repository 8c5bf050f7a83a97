// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A version and the draft side by side on both wallets, and what differs: what is chosen comes back.
FocusScope {
    id: root

    required property VersionComparison comparison
    property int sideWidth: Theme.scaled(320)

    signal backWanted

    Keys.onEscapePressed: root.backWanted()

    RowLayout {
        id: head

        x: Theme.space24
        y: Theme.space16
        width: parent.width - 2 * Theme.space24
        spacing: Theme.space12

        Button {
            objectName: "compare-back"
            kind: Button.Quiet
            iconName: "chevron-left"
            text: qsTr("Back to the desk")

            onClicked: root.backWanted()
        }

        Label {
            Layout.fillWidth: true
            role: Label.Secondary
            text: Sentence.fill(qsTr("%1 · %2"), [root.comparison.title, root.comparison.detail])
        }
    }

    Rectangle {
        id: stage

        readonly property int cellWidth: Math.max(0, (width - 3 * Theme.space24) / 2)
        readonly property int cellHeight: Math.max(0, (height - titles.height - 4 * Theme.space16) / 2)

        anchors.left: parent.left
        anchors.right: side.left
        anchors.top: head.bottom
        anchors.topMargin: Theme.space16
        anchors.bottom: parent.bottom
        color: Theme.canvas

        Row {
            id: titles

            anchors.left: parent.left
            anchors.leftMargin: Theme.space24
            y: Theme.space16
            spacing: Theme.space24

            Repeater {
                model: [root.comparison.title, qsTr("Draft, as it is now")]

                Label {
                    required property string modelData

                    width: stage.cellWidth
                    text: modelData
                    font.weight: Font.DemiBold
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }

        Grid {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space24
            anchors.top: titles.bottom
            anchors.topMargin: Theme.space16
            columns: 2
            columnSpacing: Theme.space24
            rowSpacing: Theme.space16

            CompareCard {
                objectName: "then-apple"
                width: stage.cellWidth
                height: stage.cellHeight
                face: root.comparison.thenApple
                name: qsTr("Apple Wallet, the version")
            }

            CompareCard {
                objectName: "now-apple"
                width: stage.cellWidth
                height: stage.cellHeight
                face: root.comparison.nowApple
                name: qsTr("Apple Wallet, the draft")
            }

            CompareCard {
                objectName: "then-google"
                width: stage.cellWidth
                height: stage.cellHeight
                face: root.comparison.thenGoogle
                name: qsTr("Google Wallet, the version")
            }

            CompareCard {
                objectName: "now-google"
                width: stage.cellWidth
                height: stage.cellHeight
                face: root.comparison.nowGoogle
                name: qsTr("Google Wallet, the draft")
            }
        }
    }

    Rectangle {
        id: side

        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.space16
        anchors.bottom: parent.bottom
        width: root.sideWidth
        color: Theme.surface

        PaneHeader {
            id: sideHead

            width: parent.width
            title: qsTr("What differs")
        }

        CheckBox {
            id: all

            objectName: "all-parts"
            anchors.left: parent.left
            anchors.leftMargin: Theme.space16
            anchors.top: sideHead.bottom
            anchors.topMargin: Theme.space8
            width: parent.width - 2 * Theme.space16
            visible: root.comparison.count > 0
            text: qsTr("All parts (%1)").arg(root.comparison.count)
            checkState: root.comparison.chosenCount === 0 ? Qt.Unchecked
                : root.comparison.chosenCount === root.comparison.count ? Qt.Checked : Qt.PartiallyChecked
            nextCheckState: () => root.comparison.chosenCount === root.comparison.count ? Qt.Unchecked : Qt.Checked

            onClicked: root.comparison.chooseAll(root.comparison.chosenCount < root.comparison.count)
        }

        ListView {
            id: list

            objectName: "parts"
            anchors.fill: parent
            anchors.topMargin: all.y + all.height + Theme.space8
            anchors.bottomMargin: verbs.height + 2 * Theme.space16
            visible: root.comparison.count > 0
            activeFocusOnTab: true
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            model: root.comparison

            Accessible.role: Accessible.List
            Accessible.name: qsTr("What differs")

            T.ScrollBar.vertical: ScrollBar {}

            delegate: ComparePart {
                onActiveFocusChanged: if (activeFocus) list.currentIndex = index
                onPicked: chosen => root.comparison.choose(index, chosen)
            }
        }

        Item {
            id: verbs

            anchors.left: parent.left
            anchors.leftMargin: Theme.space16
            anchors.right: parent.right
            anchors.rightMargin: Theme.space16
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space16
            height: restore.height
            visible: root.comparison.count > 0

            Button {
                id: restore

                objectName: "restore-parts"
                width: parent.width
                kind: Button.Primary
                enabled: root.comparison.chosenCount > 0
                text: root.comparison.restoreText
                toolTip: enabled ? qsTr("Puts them into the draft as they were. Undo takes them back.")
                    : qsTr("Choose what comes back first")

                onClicked: root.comparison.restore()
            }
        }

        EmptyState {
            anchors.centerIn: parent
            visible: root.comparison.count === 0 && root.comparison.isOpen
            iconName: "ok"
            sentence: qsTr("Nothing differs.")
            detail: qsTr("The draft is what this version holds.")
            verb: qsTr("Back to the desk")

            onActed: root.backWanted()
        }
    }
}
