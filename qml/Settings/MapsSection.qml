// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Which map is shown, and who may be asked for street addresses.
Section {
    id: root

    required property MapSettings maps

    /// What is being filled in, before it is used.
    property int chosen: maps.kind

    title: qsTr("Maps and addresses")

    Segmented {
        objectName: "map-kind"
        anchors.left: parent?.left
        name: qsTr("Map")
        options: [qsTr("Bundled world"), qsTr("A file"), qsTr("An address")]
        currentIndex: root.chosen

        onChosen: index => {
            root.chosen = index;
            if (index === MapSettings.Bundled)
                root.maps.useBundled();
        }
    }

    Label {
        width: parent.width
        role: Label.Secondary
        wrapMode: Text.Wrap
        text: root.chosen === MapSettings.Bundled ? qsTr("Coasts, borders and towns, without streets. Nothing goes online.")
            : root.chosen === MapSettings.File ? qsTr("An MBTiles or PMTiles file of pictures. Nothing goes online.")
            : qsTr("Tiles are fetched from that host, only while a map is shown, and kept on this computer as long as the host allows.")
    }

    Button {
        objectName: "map-file"
        anchors.left: parent?.left
        visible: root.chosen === MapSettings.File
        iconName: "folder"
        text: qsTr("Choose a map…")

        onClicked: mapDialog.open()
    }

    FileChooser {
        id: mapDialog

        title: qsTr("Choose a map")
        nameFilters: root.maps.fileFilters
        mode: FileChooser.Mode.Open

        onAccepted: file => root.maps.useFile(file)
    }

    FormRow {
        visible: root.chosen === MapSettings.Address
        label: qsTr("Address of the tiles")
        hint: qsTr("As in https://tiles.example.com/{z}/{x}/{y}.png")

        TextField {
            id: address

            objectName: "map-address"
            width: parent.width
            name: qsTr("Address of the tiles")
            text: root.maps.tileAddress
        }
    }

    FormRow {
        visible: root.chosen === MapSettings.Address
        label: qsTr("Whom the map is from")
        hint: qsTr("Shown in the corner of the map, as the host's terms want it")

        TextField {
            id: attribution

            objectName: "map-attribution"
            width: parent.width
            name: qsTr("Whom the map is from")
            text: root.maps.tileAttribution
        }
    }

    Button {
        objectName: "map-use-address"
        anchors.left: parent?.left
        visible: root.chosen === MapSettings.Address
        text: qsTr("Use this address")

        onClicked: root.maps.useAddress(address.text, attribution.text)
    }

    FormRow {
        objectName: "map-state"
        visible: error.length > 0 || hint.length > 0
        error: root.maps.problem
        hint: root.maps.description
    }

    FormRow {
        label: qsTr("Geocoder for street addresses")
        hint: qsTr("As in https://geo.example.com/search?q={query}&format=json. Asked only when you press its button.")
        error: root.maps.geocoderProblem

        TextField {
            objectName: "map-geocoder"
            width: parent.width
            name: qsTr("Geocoder for street addresses")
            text: root.maps.geocoderAddress

            onEditingFinished: root.maps.setGeocoder(text)
        }
    }
}
