// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtPositioning
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The template's places: map, list, and what is to be said of the chosen one.
Item {
    id: root

    required property FenceEditor fences
    required property MapTiles tiles
    required property PlaceKeys keys
    required property MapSettings maps // null where there is but one map
    property int sideWidth: 300
    readonly property bool phoneIsOut: fences.phone?.isOut ?? false

    signal settingsWanted

    PlacesMap {
        id: map

        anchors.left: parent.left
        anchors.right: side.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        fences: root.fences
        tiles: root.tiles
        keys: root.keys
        maps: root.maps
        covered: Math.max(0, Theme.scaled(440) + Theme.space16 - root.sideWidth)

        onLatitudeChanged: root.fences.search?.setNear(latitude, longitude)
        onLongitudeChanged: root.fences.search?.setNear(latitude, longitude)
        onMapWanted: root.settingsWanted()
    }

    Rectangle {
        id: side

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: root.sideWidth
        color: Theme.surface

        Separator {
            anchors.left: parent.left
            width: 1
            height: parent.height
        }

        PaneHeader {
            id: head

            width: parent.width
            title: qsTr("Places")

            Label {
                objectName: "place-count"
                leftPadding: Theme.mirrored ? Theme.space8 : 0
                rightPadding: Theme.mirrored ? 0 : Theme.space8
                role: Label.Secondary
                text: root.fences.countText
            }
        }

        ScrollPane {
            anchors.fill: parent
            anchors.topMargin: head.height

            Loader {
                width: parent.width
                active: root.fences.search !== null
                sourceComponent: PlaceSearchBox {
                    search: root.fences.search
                    keys: root.keys
                    canAdd: root.fences.canAdd

                    onShown: (latitude, longitude) => map.showPlace(QtPositioning.coordinate(latitude, longitude))
                    onAdded: (latitude, longitude) => {
                        map.showPlace(QtPositioning.coordinate(latitude, longitude));
                        root.fences.add(latitude, longitude, 100);
                    }
                    onGeocoderWanted: root.settingsWanted()
                }
            }

            Label {
                width: parent.width
                visible: root.fences.count === 0
                text: qsTr("No places yet. Near a place, Apple Wallet may show the pass on the lock screen with a message.")
                wrapMode: Text.Wrap
            }

            PlaceList {
                fences: root.fences
                keys: root.keys
            }

            Button {
                objectName: "add-place"
                anchors.left: parent?.left
                text: map.adding ? qsTr("Click on the map…") : qsTr("Add a place")
                iconName: "plus"
                checked: map.adding
                enabled: root.fences.canAdd
                toolTip: root.fences.canAdd ? qsTr("Click on the map where it belongs, or press Return for its middle") : qsTr("Wallets know ten places at most")

                onClicked: {
                    map.adding = !map.adding;
                    map.map().forceActiveFocus(Qt.OtherFocusReason);
                }
            }

            Loader {
                width: parent?.width ?? 0
                active: root.fences.files !== null
                sourceComponent: PlaceFiles {
                    files: root.fences.files
                    count: root.fences.count
                }
            }

            PlaceForm {
                visible: root.fences.current >= 0
                fences: root.fences
            }

            Section {
                title: qsTr("How near is near enough")

                RingLegend { fences: root.fences }
            }

            Loader {
                width: parent?.width ?? 0
                active: root.fences.context !== null
                sourceComponent: Section {
                    title: qsTr("Also on the map")

                    MapLayers { context: root.fences.context }
                }
            }

            Section {
                visible: root.fences.phone !== null
                title: qsTr("Carry a phone over the map")

                Button {
                    objectName: "phone-out"
                    iconName: "phone"
                    text: root.phoneIsOut ? qsTr("Put the phone away") : qsTr("Put a phone on the map")

                    onClicked: root.phoneIsOut ? root.fences.phone.putAway() : root.putPhone()
                }
            }
        }
    }

    /// To the chosen place, whose message it then shows.
    function putPhone() {
        const chosen = fences.current >= 0;
        fences.phone.moveTo(chosen ? fences.latitude : map.latitude, chosen ? fences.longitude : map.longitude);
    }
}
