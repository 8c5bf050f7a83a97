// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The scan somebody chose.
Rectangle {
    id: root

    required property ScanPage page
    readonly property scanDetail scan: page.detail

    color: Theme.surface

    Separator {
        anchors.left: parent.left
        width: 1
        height: parent.height
    }

    component Fact: FormRow {
        id: fact

        property string value

        Label {
            width: parent.width
            text: fact.value
            wrapMode: Text.Wrap
        }
    }

    ScrollPane {
        anchors.fill: parent

        Row {
            width: parent.width

            StatusPill {
                width: parent.width - close.width
                anchors.verticalCenter: parent.verticalCenter
                tone: root.scan.tone
                text: root.scan.result
            }

            IconButton {
                id: close

                compact: true
                iconName: "close"
                toolTip: qsTr("Close")

                onClicked: root.page.currentRow = -1
            }
        }

        Label {
            width: parent.width
            text: root.scan.sentence
            wrapMode: Text.Wrap
        }

        Fact {
            visible: root.scan.holder.length > 0
            label: qsTr("Holder")
            value: root.scan.holder
        }

        Fact {
            label: qsTr("Time")
            value: root.scan.time
        }

        Fact {
            label: qsTr("Scanner")
            value: root.scan.scanner
        }

        Fact {
            label: qsTr("Read by")
            value: root.scan.method
        }

        Fact {
            label: qsTr("Place")
            value: root.scan.place
        }

        FormRow {
            label: qsTr("Pass")

            IdText {
                anchors.left: parent?.left
                width: Math.min(implicitWidth, parent.width)
                name: qsTr("Pass id")
                text: root.scan.passId
            }
        }

        FormRow {
            label: qsTr("Scan")

            IdText {
                anchors.left: parent?.left
                width: Math.min(implicitWidth, parent.width)
                name: qsTr("Scan id")
                text: root.scan.scanId
            }
        }

        Button {
            anchors.left: parent?.left
            text: qsTr("Open this pass")
            iconName: "passes"
            visible: root.page.canOpenPasses

            onClicked: root.page.openPass(root.scan.passId)
        }
    }
}
