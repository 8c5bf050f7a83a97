// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// One picture: its file, crop and focus, and what each wallet makes of it.
ScrollPane {
    id: root

    required property ImageEditor images
    required property CropEditor crop
    required property DesignKeys keys

    readonly property bool busy: images.busySlot === crop.slotKey && crop.slotKey.length > 0

    signal backWanted

    Keys.onPressed: event => event.accepted = root.keys.actOnPicture(event, root.images, root.crop.slotKey)

    Button {
        objectName: "all-images"
        anchors.left: parent?.left
        kind: Button.Quiet
        compact: true
        iconName: "chevron-left"
        text: qsTr("All images")
        onClicked: root.backWanted()
    }

    LocalMark {
        objectName: "image-local"
        width: parent.width
        visible: root.images.isLocal
    }

    Label {
        width: parent.width
        role: Label.Secondary
        wrapMode: Text.Wrap
        text: root.busy ? qsTr("Reading…") : root.crop.hasPicture && root.crop.sizeText.length > 0
            ? qsTr("%1 The file has %2.").arg(root.crop.whereShown).arg(root.crop.sizeText) : root.crop.whereShown
    }

    ImageRemark {
        iconName: "error"
        iconColor: Theme.error
        text: root.images.errorSlot === root.crop.slotKey && root.images.error.length > 0 ? root.images.error : root.crop.problem
    }

    ImageRemark {
        iconName: "info"
        text: root.crop.unseen
    }

    CropView {
        objectName: "crop-view"
        width: parent.width
        crop: root.crop
        keys: root.keys
        onFileDropped: file => root.images.takeFile(root.crop.slotKey, file)
    }

    Label {
        objectName: "safe-legend"
        width: parent.width
        visible: root.crop.hasPicture && (root.crop.apple.safeInPicture.width > 0 || root.crop.google.safeInPicture.width > 0)
        role: Label.Secondary
        wrapMode: Text.Wrap
        text: qsTr("The thin inner line goes around what no phone covers or cuts off.")
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        Button {
            objectName: "choose-picture"
            compact: true
            iconName: "folder"
            text: root.crop.hasPicture ? qsTr("Replace…") : qsTr("Choose a file…")
            onClicked: chooser.open()
        }

        Button {
            objectName: "paste-picture"
            compact: true
            iconName: "copy"
            text: qsTr("Paste")
            onClicked: root.images.paste(root.crop.slotKey)
        }

        Button {
            objectName: "remove-picture"
            compact: true
            visible: root.crop.hasPicture
            iconName: "trash"
            text: qsTr("Remove")
            onClicked: root.images.remove(root.crop.slotKey)
        }
    }

    CropNumbers {
        visible: root.crop.hasPicture
        crop: root.crop
    }

    CropOutcome {
        objectName: "outcome-apple"
        visible: root.crop.hasPicture && root.crop.apple.isThere
        title: qsTr("Apple Wallet")
        outcome: root.crop.apple
    }

    CropOutcome {
        objectName: "outcome-google"
        visible: root.crop.hasPicture && root.crop.google.isThere
        title: qsTr("Google Wallet")
        outcome: root.crop.google
    }

    FileChooser {
        id: chooser

        title: qsTr("Choose a picture")
        nameFilters: [qsTr("Pictures (*.png *.jpg *.jpeg)"), qsTr("All files (*)")]

        onAccepted: file => root.images.takeFile(root.crop.slotKey, file)
    }
}
