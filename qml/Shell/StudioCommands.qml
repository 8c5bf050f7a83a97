// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio.Ui

/// What can be done wherever one is.
CommandSet {
    id: root

    required property StudioApp studio
    readonly property Appearance appearance: studio.appearance
    property alias palette: paletteCommand
    readonly property string chosen: qsTr("These colours are chosen already.")

    signal paletteWanted
    signal sheetWanted
    signal quitWanted

    place: qsTr("Everywhere")

    Command {
        id: paletteCommand

        name: "palette"
        text: qsTr("Find what can be done")
        words: qsTr("commands search palette")
        iconName: "search"
        keys: ["Ctrl+K"]
        onTriggered: root.paletteWanted()
    }

    Command {
        name: "shortcuts"
        text: qsTr("Show all keys")
        words: qsTr("shortcuts keyboard help")
        iconName: "info"
        keys: ["F1", "Ctrl+/"]
        onTriggered: root.sheetWanted()
    }

    Command {
        name: "open"
        text: qsTr("Open…")
        words: qsTr("file template list pass import picture logo places")
        iconName: "folder"
        keys: [StandardKey.Open]
        onTriggered: openDialog.open()
    }

    FileChooser {
        id: openDialog

        mode: FileChooser.Mode.OpenSeveral
        title: qsTr("Open templates, lists, passes, pictures and places")
        nameFilters: [qsTr("What the studio reads (*.passtpl *.json *.csv *.tsv *.txt *.pkpass *.pkpasses *.pkpasstemplate *.zip *.png *.jpg *.jpeg *.geojson *.kml)"),
            qsTr("All files (*)")]

        onSeveralAccepted: files => root.studio.dropFiles(files)
    }

    Command {
        name: "larger-text"
        text: qsTr("Larger text")
        words: qsTr("size font zoom appearance")
        obstacle: root.appearance.textPercent < 200 ? "" : qsTr("The text is as large as it gets.")
        onTriggered: root.appearance.stepText(1)
    }

    Command {
        name: "smaller-text"
        text: qsTr("Smaller text")
        words: qsTr("size font zoom appearance")
        obstacle: root.appearance.textPercent > 100 ? "" : qsTr("The text is as small as it gets.")
        onTriggered: root.appearance.stepText(-1)
    }

    Command {
        name: "high-contrast"
        text: root.appearance.highContrast ? qsTr("Standard contrast") : qsTr("High contrast")
        words: qsTr("appearance colours accessibility")
        onTriggered: root.appearance.contrast = root.appearance.highContrast ? Appearance.Contrast.Standard : Appearance.Contrast.High
    }

    Command {
        name: "light"
        text: qsTr("Light colours")
        words: qsTr("appearance theme day")
        obstacle: root.appearance.scheme === Appearance.Scheme.Light ? root.chosen : ""
        onTriggered: root.appearance.scheme = Appearance.Scheme.Light
    }

    Command {
        name: "dark"
        text: qsTr("Dark colours")
        words: qsTr("appearance theme night")
        obstacle: root.appearance.scheme === Appearance.Scheme.Dark ? root.chosen : ""
        onTriggered: root.appearance.scheme = Appearance.Scheme.Dark
    }

    Command {
        name: "system-colours"
        text: qsTr("Colours as the system")
        words: qsTr("appearance theme")
        obstacle: root.appearance.scheme === Appearance.Scheme.System ? root.chosen : ""
        onTriggered: root.appearance.scheme = Appearance.Scheme.System
    }

    Command {
        name: "motion"
        text: root.appearance.reduceMotion ? qsTr("Show motion") : qsTr("Reduce motion")
        words: qsTr("appearance animation accessibility")
        onTriggered: root.appearance.reduceMotion = !root.appearance.reduceMotion
    }

    Command {
        name: "other-map"
        text: root.studio.maps?.otherText || qsTr("Show another map")
        words: qsTr("street satellite tiles bundled world")
        iconName: "map"
        obstacle: root.studio.maps?.otherText ? "" : qsTr("No other map is known. Choose one in Settings.")
        onTriggered: root.studio.maps.showOther()
    }

    Command {
        name: "quit"
        text: qsTr("Quit")
        words: qsTr("exit close")
        keys: [StandardKey.Quit]
        onTriggered: root.quitWanted()
    }
}
