// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A place for a picture: its thumbnail, what it is for, and what can be done with it. Files may be dropped.
Column {
    id: root

    required property string key
    required property string name
    required property string detail
    required property string problem
    required property string unseen
    required property bool hasPicture
    required property PictureFace face
    required property ImageEditor images
    required property DesignKeys keys

    readonly property bool busy: images.busySlot === key
    readonly property string refusal: images.errorSlot === key ? images.error : ""

    signal opened
    signal fileWanted

    width: parent?.width ?? 0
    spacing: Theme.space4

    ListRow {
        id: row

        objectName: "image-" + root.key
        implicitHeight: Theme.scaled(60)
        text: root.name
        current: drop.containsDrag

        Accessible.name: root.name
        Accessible.description: [root.hasPicture ? qsTr("Has a picture.") : qsTr("No picture yet."), root.detail, root.problem, root.unseen,
            qsTr("Return opens it, Ctrl+V pastes, Delete removes.")].filter(part => part.length > 0).join(" ")

        onClicked: root.opened()
        Keys.onPressed: event => event.accepted = root.keys.actOnPicture(event, root.images, root.key)

        contentItem: Item {
            DropArea {
                id: drop

                anchors.fill: parent
                keys: ["text/uri-list"]

                onDropped: event => {
                    if (!event.hasUrls)
                        return;
                    root.images.takeFile(root.key, event.urls[0]);
                    event.accept(Qt.CopyAction);
                }
            }

            ImageThumbnail {
                id: thumbnail

                anchors.left: parent?.left
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.scaled(56)
                height: Theme.scaled(44)
                face: root.face
            }

            Column {
                anchors.verticalCenter: parent.verticalCenter
                anchors.left: thumbnail.right
                anchors.leftMargin: Theme.space12
                anchors.right: choose.left
                anchors.rightMargin: Theme.space4

                Label {
                    width: parent.width
                    text: root.name
                    font.weight: Font.Medium
                }

                Label {
                    width: parent.width
                    role: Label.Secondary
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    text: root.busy ? qsTr("Reading…") : root.detail
                }
            }

            IconButton {
                id: choose

                objectName: "choose-image-" + root.key
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                compact: true
                iconName: root.hasPicture ? "more" : "plus"
                toolTip: root.hasPicture ? qsTr("More about %1").arg(root.name) : qsTr("Choose a file for %1").arg(root.name)
                opensMenu: menu.visible
                onClicked: root.hasPicture ? menu.popup(choose, Theme.mirrored ? 0 : choose.width - menu.width, choose.height) : root.fileWanted()

                Menu {
                    id: menu

                    MenuItem {
                        iconName: "edit"
                        text: qsTr("Crop and focus")
                        onTriggered: root.opened()
                    }

                    MenuItem {
                        iconName: "folder"
                        text: qsTr("Choose another file…")
                        onTriggered: root.fileWanted()
                    }

                    MenuItem {
                        iconName: "copy"
                        text: qsTr("Paste a picture")
                        onTriggered: root.images.paste(root.key)
                    }

                    MenuItem {
                        iconName: "trash"
                        text: qsTr("Remove")
                        onTriggered: root.images.remove(root.key)
                    }
                }
            }
        }
    }

    ImageRemark {
        leftPadding: Theme.space8
        rightPadding: Theme.space8
        iconName: "error"
        iconColor: Theme.error
        text: root.refusal.length > 0 ? root.refusal : root.problem
    }

    ImageRemark {
        leftPadding: Theme.space8
        rightPadding: Theme.space8
        iconName: "info"
        text: root.unseen
    }
}
