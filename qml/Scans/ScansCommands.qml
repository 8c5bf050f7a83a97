// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

CommandSet {
    id: root

    required property ScanPage scans
    property ScansPage view: null // not before it is first shown
    property alias saveMap: mapCommand
    property alias exportCsv: csvCommand
    property alias map: mapKeys
    readonly property string noScans: qsTr("There are no scans yet.")

    place: qsTr("Scans")
    page: "scans"

    Command {
        name: "search-scans"
        text: qsTr("Search scans")
        words: qsTr("find filter")
        iconName: "search"
        keys: [StandardKey.Find]
        onTriggered: root.view?.search()
    }

    Command {
        id: mapCommand

        name: "save-map"
        text: qsTr("Save map…")
        words: qsTr("picture export")
        iconName: "image"
        obstacle: root.scans.empty ? root.noScans : ""
        onTriggered: root.view?.choosePicture()
    }

    Command {
        id: csvCommand

        name: "export-scans"
        text: qsTr("Export CSV…")
        words: qsTr("scans table download")
        iconName: "download"
        obstacle: root.scans.empty ? root.noScans : ""
        onTriggered: root.view?.chooseCsv()
    }

    MapKeys {
        id: mapKeys

        place: qsTr("The map of the scans")
        page: root.page
    }
}
