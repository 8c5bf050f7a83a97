// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The template's places: map, list, and what is to be said of the chosen one.
Item {
    id: root

    required property FenceEditor fences
    required property MapTiles tiles
    property int sideWidth: 300

    PlacesMap {
        id: map

        anchors.left: parent.left
        anchors.right: side.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        fences: root.fences
        tiles: root.tiles
    }

    Rectangle {
        id: side

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: root.sideWidth
        color: Theme.surface

        Separator {
            width: 1
            height: parent.height
        }

        PaneHeader {
            id: head

            width: parent.width
            title: qsTr("Places")
        }

        ScrollPane {
            anchors.fill: parent
            anchors.topMargin: head.height

            Column {
                width: parent.width
                spacing: Theme.space12

                Label {
                    width: parent.width
                    role: Label.Secondary
                    text: qsTr("%1. Near one of them, Apple Wallet may show the pass on the lock screen with its message.").arg(root.fences.countText)
                    wrapMode: Text.Wrap
                }

                Column {
                    width: parent.width

                    Repeater {
                        model: root.fences.places

                        ListRow {
                            required property int index
                            required property string message
                            required property string place

                            iconName: "place"
                            text: message
                            detail: place
                            current: index === root.fences.current

                            onClicked: root.fences.current = index
                        }
                    }
                }

                Button {
                    text: qsTr("Add a place here")
                    iconName: "plus"
                    enabled: root.fences.canAdd
                    toolTip: root.fences.canAdd ? qsTr("In the middle of the map; or hold the mouse button where it belongs") : qsTr("Wallets know ten places at most")

                    onClicked: map.addHere()
                }
            }

            PlaceForm {
                visible: root.fences.current >= 0
                fences: root.fences
            }

            Label {
                width: parent.width
                visible: text.length > 0
                role: Label.Secondary
                text: root.fences.overlapText
                color: Theme.warning
                wrapMode: Text.Wrap
            }

            Label {
                width: parent.width
                role: Label.Secondary
                text: qsTr("Apple decides by itself how near is near enough and shows the message; Google Wallet does not show it.")
                wrapMode: Text.Wrap
            }
        }
    }
}
