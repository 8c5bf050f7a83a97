// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio.Ui

/// The keys that parts of the design page take themselves.
CommandSet {
    id: root

    CommandSet {
        place: qsTr("A field in the outline")
        page: root.page

        Command { name: "field-up"; text: qsTr("Move the field up"); keys: ["Alt+Up"]; local: true }
        Command { name: "field-down"; text: qsTr("Move the field down"); keys: ["Alt+Down"]; local: true }
        Command { name: "field-slot"; text: qsTr("Move the field to another slot"); keys: ["Alt+Left", "Alt+Right"]; local: true }
        Command { name: "field-extend"; text: qsTr("Select several fields"); keys: ["Shift+Up", "Shift+Down"]; local: true }
        Command { name: "field-all"; text: qsTr("Select all fields"); keys: ["Ctrl+A"]; local: true }
        Command { name: "field-copy"; text: qsTr("Copy the field"); keys: ["Ctrl+C"]; local: true }
        Command { name: "field-cut"; text: qsTr("Cut the field"); keys: ["Ctrl+X"]; local: true }
        Command { name: "field-paste"; text: qsTr("Paste fields behind"); keys: ["Ctrl+V"]; local: true }
        Command { name: "field-double"; text: qsTr("Duplicate the field"); keys: ["Ctrl+D"]; local: true }
        Command { name: "field-remove"; text: qsTr("Remove the field"); keys: ["Del"]; local: true }
        Command { name: "field-menu"; text: qsTr("More about the field"); keys: ["Menu", "Shift+F10"]; local: true }
    }

    CommandSet {
        place: qsTr("A card")
        page: root.page

        Command { name: "card-walk"; text: qsTr("Choose what stands on the card"); keys: ["Left", "Right", "Up", "Down"]; local: true }
        Command { name: "card-text"; text: qsTr("Type the chosen text where it stands"); keys: ["F2", "Return"]; local: true }
        Command { name: "card-next-text"; text: qsTr("Type its label or its value instead"); keys: ["Tab"]; local: true }
    }

    CommandSet {
        place: qsTr("An image in the list")
        page: root.page

        Command { name: "image-open"; text: qsTr("Open the image"); keys: ["Return"]; local: true }
        Command { name: "image-paste"; text: qsTr("Paste a picture"); keys: [StandardKey.Paste]; local: true }
        Command { name: "image-remove"; text: qsTr("Remove the picture"); keys: ["Del"]; local: true }
    }

    CommandSet {
        place: qsTr("Another format of the code")
        page: root.page

        Command { name: "format-earlier"; text: qsTr("Try the format earlier"); keys: ["Alt+Up"]; local: true }
        Command { name: "format-later"; text: qsTr("Try the format later"); keys: ["Alt+Down"]; local: true }
        Command { name: "format-remove"; text: qsTr("Take the format out"); keys: ["Del"]; local: true }
    }

    CommandSet {
        place: qsTr("A version in the list")
        page: root.page

        Command { name: "version-compare"; text: qsTr("Compare the version with the draft"); keys: ["Return"]; local: true }
        Command { name: "version-rename"; text: qsTr("Rename the version"); keys: ["F2"]; local: true }
        Command { name: "version-delete"; text: qsTr("Delete the version"); keys: ["Del"]; local: true }
        Command { name: "version-menu"; text: qsTr("More about the version"); keys: ["Menu", "Shift+F10"]; local: true }
    }

    CommandSet {
        place: qsTr("A place on the map or in its list")
        page: root.page

        Command { name: "place-nudge"; text: qsTr("Move the place, or the map while none is chosen"); keys: ["Left", "Right", "Up", "Down"]; local: true }
        Command { name: "place-nudge-far"; text: qsTr("Move the place ten times as far"); keys: ["Shift+Left", "Shift+Right"]; local: true }
        Command { name: "place-up"; text: qsTr("Move the place up in the list"); keys: ["Alt+Up"]; local: true }
        Command { name: "place-down"; text: qsTr("Move the place down in the list"); keys: ["Alt+Down"]; local: true }
        Command { name: "place-remove"; text: qsTr("Remove the place"); keys: ["Del"]; local: true }
        Command { name: "map-zoom"; text: qsTr("Zoom the map"); keys: ["+", "-"]; local: true }
    }
}
