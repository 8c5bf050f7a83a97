// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What one wallet makes of the picture, with the area that nothing covers.
Section {
    id: root

    required property CropResult outcome

    Item {
        width: parent.width
        implicitHeight: Math.min(Theme.scaled(160), Math.max(Theme.scaled(32), picture.width * root.outcome.face.aspect))

        Rectangle {
            x: picture.pictureArea.x
            y: picture.pictureArea.y
            width: picture.pictureArea.width
            height: picture.pictureArea.height
            color: "#8A9099"
        }

        PictureItem {
            id: picture

            anchors.fill: parent
            face: root.outcome.face
        }

        Item {
            x: picture.pictureArea.x
            y: picture.pictureArea.y
            width: picture.pictureArea.width
            height: picture.pictureArea.height
            visible: !root.outcome.face.isEmpty

            Frame {
                anchors.fill: parent
                radius: root.outcome.isRound ? width / 2 : width * root.outcome.cornerShare
            }

            Frame {
                objectName: root.objectName + "-safe"
                visible: root.outcome.safeText.length > 0 && root.outcome.safeArea.width < 1
                x: parent.width * root.outcome.safeArea.x
                y: parent.height * root.outcome.safeArea.y
                width: parent.width * root.outcome.safeArea.width
                height: parent.height * root.outcome.safeArea.height
                radius: root.outcome.isRound ? width / 2 : 0
                inner: true
            }
        }

        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("%1 as %2 shows it").arg(qsTr("Picture")).arg(root.title)
        Accessible.description: root.outcome.cutText
    }

    Label {
        width: parent.width
        role: Label.Secondary
        wrapMode: Text.Wrap
        text: [root.outcome.sizeText, root.outcome.cutText, root.outcome.safeText].filter(part => part.length > 0).join("\n")
    }

    // A dark and a light line: seen on any picture.
    component Frame: Rectangle {
        property bool inner: false

        color: "transparent"
        border.width: 1
        border.color: inner ? Theme.accent : "#99000000"

        Rectangle {
            anchors.fill: parent
            anchors.margins: 1
            radius: Math.max(0, parent.radius - 1)
            color: "transparent"
            border.width: 1
            border.color: "#CCFFFFFF"
        }
    }
}
