// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// All places for pictures of the chosen kind.
ScrollPane {
    id: root

    required property ImageEditor images
    required property DesignKeys keys

    signal opened(string slot)

    padding: Theme.space8
    spacing: Theme.space8

    LocalMark {
        objectName: "images-local"
        x: Theme.space8
        width: parent.width - 2 * Theme.space8
        visible: root.images.isLocal
    }

    Label {
        x: Theme.space8
        width: parent.width - 2 * Theme.space8
        role: Label.Secondary
        wrapMode: Text.Wrap
        text: qsTr("PNG or JPEG, at most 4 MiB and 4,096 pixels a side. Drop a file on a row, or choose or paste one.")
    }

    Repeater {
        model: root.images.list

        ImageSlotRow {
            images: root.images
            keys: root.keys

            onOpened: root.opened(key)
            onFileWanted: chooser.openFor(key)
        }
    }

    FileChooser {
        id: chooser

        property string slot

        title: qsTr("Choose a picture")
        nameFilters: [qsTr("Pictures (*.png *.jpg *.jpeg)"), qsTr("All files (*)")]

        onAccepted: file => root.images.takeFile(slot, file)

        function openFor(key: string) {
            slot = key;
            open();
        }
    }
}
