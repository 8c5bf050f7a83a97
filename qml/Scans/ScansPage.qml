// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Where and when passes were read: map, histogram, table and one scan's detail, all showing the same filter.
FocusScope {
    id: root

    required property ScanPage page
    required property MapKeys mapKeys
    readonly property bool detailed: page.detail.shown

    signal settingsWanted

    onVisibleChanged: if (visible) page.wantHolders()
    Component.onCompleted: page.wantHolders()

    Rectangle {
        anchors.fill: parent
        color: Theme.window
    }

    ScanFilterBar {
        id: filterBar

        width: parent.width
        focus: true
        page: root.page

        onListWanted: table.enter()
    }

    ScanTrouble {
        id: trouble

        anchors.top: filterBar.bottom
        width: parent.width
        page: root.page
    }

    ScanMap {
        id: map

        anchors.top: trouble.bottom
        anchors.left: parent.left
        anchors.right: detail.left
        anchors.bottom: lower.top
        clip: true
        page: root.page
        keys: root.mapKeys

        onMapWanted: root.settingsWanted()
    }

    Rectangle {
        id: lower

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: detail.left
        height: Math.round((root.height - filterBar.height - trouble.height) * 0.42)
        color: Theme.surface

        Separator { width: parent.width }

        ScanHistogram {
            id: histogram

            width: parent.width
            page: root.page
        }

        ScanTable {
            id: table

            anchors.top: histogram.bottom
            anchors.bottom: parent.bottom
            width: parent.width
            page: root.page
        }
    }

    ScanDetailPanel {
        id: detail

        anchors.top: trouble.bottom
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: root.detailed ? Theme.scaled(300) : 0
        visible: root.detailed
        page: root.page
    }

    FileChooser {
        id: csvDialog

        title: qsTr("Export scans")
        mode: FileChooser.Mode.Save
        defaultSuffix: "csv"
        nameFilters: [qsTr("CSV files (*.csv)")]

        onAccepted: file => root.page.exportCsv(file)
    }

    FileChooser {
        id: pictureDialog

        title: qsTr("Save the map as a picture")
        mode: FileChooser.Mode.Save
        defaultSuffix: "png"
        nameFilters: [qsTr("PNG pictures (*.png)")]

        onAccepted: file => root.page.exportPicture(file, map.latitude, map.longitude, map.zoom,
                                            Qt.size(map.width, map.height), Theme.dark)
    }

    function search() {
        filterBar.search();
    }

    function choosePicture() {
        pictureDialog.open();
    }

    function chooseCsv() {
        csvDialog.open();
    }
}
