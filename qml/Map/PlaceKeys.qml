// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The keys that parts of the places' page take themselves.
CommandSet {
    id: root

    property alias map: mapKeys
    property alias addHere: addCommand
    property alias nudge: nudgeCommand
    property alias nudgeFar: nudgeFarCommand
    property alias up: upCommand
    property alias down: downCommand
    property alias remove: removeCommand
    property alias cancelDrag: cancelDragCommand
    property alias nextFound: nextFoundCommand
    property alias addFound: addFoundCommand
    property alias carry: carryCommand
    property alias carryFar: carryFarCommand
    property alias putAway: awayCommand

    component Key: Command {
        local: true
    }

    MapKeys {
        id: mapKeys

        place: qsTr("The map of the places")
        page: root.page
    }

    CommandSet {
        place: mapKeys.place
        page: root.page

        Key { id: addCommand; name: "place-add-here"; text: qsTr("Add the place in the middle of the map"); keys: ["Return"] }
    }

    CommandSet {
        place: qsTr("A place chosen on the map")
        page: root.page

        Key { id: nudgeCommand; name: "place-nudge"; text: qsTr("Move the place"); keys: ["Left", "Right", "Up", "Down"] }
        Key {
            id: nudgeFarCommand

            name: "place-nudge-far"
            text: qsTr("Move the place ten times as far")
            keys: ["Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down"]
        }
    }

    CommandSet {
        place: qsTr("A place that is dragged on the map")
        page: root.page

        Key { id: cancelDragCommand; name: "place-drag-cancel"; text: qsTr("Put the place back as it was"); keys: ["Esc"] }
    }

    CommandSet {
        place: qsTr("A place on the map or in its list")
        page: root.page

        Key { id: removeCommand; name: "place-remove"; text: qsTr("Remove the place"); keys: ["Del"] }
    }

    CommandSet {
        place: qsTr("A place in the list")
        page: root.page

        Key { id: upCommand; name: "place-up"; text: qsTr("Move the place up in the list"); keys: ["Alt+Up"] }
        Key { id: downCommand; name: "place-down"; text: qsTr("Move the place down in the list"); keys: ["Alt+Down"] }
    }

    CommandSet {
        place: qsTr("A place that was found")
        page: root.page

        Key { id: nextFoundCommand; name: "found-next"; text: qsTr("Go to the place above or below"); keys: ["Up", "Down"] }
        Key { id: addFoundCommand; name: "found-add"; text: qsTr("Add the place"); keys: ["+"] }
    }

    CommandSet {
        place: qsTr("The phone on the map")
        page: root.page

        Key { id: carryCommand; name: "phone-carry"; text: qsTr("Carry the phone"); keys: ["Left", "Right", "Up", "Down"] }
        Key {
            id: carryFarCommand

            name: "phone-carry-far"
            text: qsTr("Carry the phone five times as far")
            keys: ["Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down"]
        }
        Key { id: awayCommand; name: "phone-away"; text: qsTr("Put the phone away"); keys: ["Del", "Esc"] }
    }
}
