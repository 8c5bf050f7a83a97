// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Takes files of places that are dropped on it, and says so while they are held over it. Other files are left to what lies below.
DropArea {
    id: root

    required property PlacesImport files

    objectName: "places-drop"
    keys: ["text/uri-list"]

    onEntered: drag => drag.accepted = root.files.takes(drag.urls)
    onDropped: event => {
        root.files.drop(event.urls);
        event.accept(Qt.CopyAction);
    }

    Rectangle {
        objectName: "places-drop-target"
        anchors.fill: parent
        visible: root.containsDrag
        color: Theme.scrim
        border.width: 2
        border.color: Theme.accent

        Rectangle {
            anchors.centerIn: parent
            width: Math.min(Theme.scaled(360), parent.width - 2 * Theme.space24)
            height: column.implicitHeight + 2 * Theme.space24
            radius: Theme.panelRadius
            color: Theme.raised
            border.width: 1
            border.color: Theme.lineStrong

            Column {
                id: column

                anchors.centerIn: parent
                width: parent.width - 2 * Theme.space24
                spacing: Theme.space12

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    size: Theme.scaled(32)
                    name: "place"
                }

                Label {
                    width: parent.width
                    role: Label.Section
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                    text: qsTr("Drop the file to import its places")
                }

                Label {
                    width: parent.width
                    color: Theme.secondary
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                    text: qsTr("You see what it holds before anything changes.")
                }
            }
        }
    }
}
