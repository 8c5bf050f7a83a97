// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Places from a file and into one.
Flow {
    id: root

    required property PlacesImport files
    required property int count
    property int format: 0

    spacing: Theme.space8

    Button {
        objectName: "import-places"
        compact: true
        iconName: "upload"
        text: qsTr("Import…")
        toolTip: qsTr("From GeoJSON, KML or CSV; or drop the file on this page")
        enabled: !root.files.isReading

        onClicked: openDialog.open()
    }

    Button {
        id: exportButton

        objectName: "export-places"
        compact: true
        iconName: "download"
        text: qsTr("Export…")
        enabled: root.count > 0

        onClicked: formats.popup(exportButton, Theme.mirrored ? exportButton.width - formats.width : 0, exportButton.height)
    }

    Button {
        objectName: "empty-places"
        compact: true
        kind: Button.Quiet
        text: qsTr("Save an empty list…")
        toolTip: qsTr("A CSV file to fill in: its columns, with an example row")

        onClicked: emptyDialog.open(root.files.suggestedName(2))
    }

    Menu {
        id: formats

        MenuItem {
            text: qsTr("GeoJSON")

            onTriggered: root.save(0)
        }

        MenuItem {
            text: qsTr("KML")

            onTriggered: root.save(1)
        }

        MenuItem {
            text: qsTr("CSV")

            onTriggered: root.save(2)
        }
    }

    FileChooser {
        id: openDialog

        title: qsTr("Import places")
        nameFilters: root.files.openFilters
        mode: FileChooser.Mode.Open

        onAccepted: file => root.files.open(file)
    }

    FileChooser {
        id: saveDialog

        title: qsTr("Export places")
        mode: FileChooser.Mode.Save

        onAccepted: file => root.files.save(file, root.format)
    }

    FileChooser {
        id: emptyDialog

        title: qsTr("Save an empty list")
        mode: FileChooser.Mode.Save
        defaultSuffix: "csv"
        nameFilters: [qsTr("CSV (*.csv)")]

        onAccepted: file => root.files.saveEmptyList(file)
    }

    ImportPlacesDialog { files: root.files }

    function save(format: int) {
        root.format = format;
        saveDialog.open(files.suggestedName(format));
    }
}
