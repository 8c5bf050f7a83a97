// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Where a list is dropped or chosen.
Rectangle {
    id: root

    required property IssueView issue

    implicitHeight: column.implicitHeight + 2 * Theme.space32
    radius: Theme.panelRadius
    color: drop.containsDrag ? Theme.selected : Theme.surface
    border.width: 1
    border.color: drop.containsDrag ? Theme.accent : Theme.lineStrong

    DropArea {
        id: drop

        anchors.fill: parent
        keys: ["text/uri-list"]

        onDropped: event => {
            if (!event.hasUrls)
                return;
            root.issue.list.open(event.urls[0]);
            event.accept(Qt.CopyAction);
        }
    }

    Column {
        id: column

        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space24
        spacing: Theme.space12

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            size: Theme.scaled(32)
            name: "file"
        }

        Label {
            width: parent.width
            role: Label.Section
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Drop a list of holders here")
        }

        Label {
            width: parent.width
            color: Theme.secondary
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: qsTr("A CSV file with one holder in each row. Its delimiter and encoding are detected, and nothing is sent before you have seen what is wrong.")
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            topPadding: Theme.space8
            spacing: Theme.space8

            Button {
                objectName: "choose-list"
                kind: Button.Primary
                text: qsTr("Choose a file…")

                onClicked: openDialog.open()
            }

            Button {
                text: qsTr("Save an empty list…")
                toolTip: qsTr("The columns this template needs, with an example row")

                onClicked: saveDialog.open()
            }
        }
    }

    FileChooser {
        id: openDialog

        title: qsTr("Choose a list of holders")
        nameFilters: [qsTr("Lists (*.csv *.tsv *.txt)"), qsTr("All files (*)")]

        onAccepted: file => root.issue.list.open(file)
    }

    FileChooser {
        id: saveDialog

        mode: FileChooser.Mode.Save
        title: qsTr("Save an empty list")
        defaultSuffix: "csv"
        nameFilters: [qsTr("CSV (*.csv)")]

        onAccepted: file => root.issue.saveEmptyList(file)
    }
}
