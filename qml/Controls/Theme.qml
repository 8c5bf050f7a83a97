// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick

/// Every colour, size and duration of the interface. Nothing else holds a raw number.
QtObject {
    id: root

    enum Scheme { System, Light, Dark }

    /// Set by Main.qml from what the person chose.
    property int scheme: Theme.System
    property bool reduceMotion: false

    readonly property bool dark: scheme === Theme.System ? Application.styleHints.colorScheme === Qt.Dark
                                                         : scheme === Theme.Dark

    /// Lines begin on the right. What stands on its own feet (cards, maps, pictures) stays as it is.
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft

    // Surfaces
    readonly property color window: dark ? "#15171A" : "#F4F5F7"
    readonly property color surface: dark ? "#1D2024" : "#FFFFFF"
    readonly property color raised: dark ? "#24282D" : "#FFFFFF"
    readonly property color canvas: dark ? "#101214" : "#E9EBEE"
    readonly property color line: dark ? "#2C3137" : "#E1E4E8"
    readonly property color lineStrong: dark ? "#3C434B" : "#C9CED6"
    readonly property color outline: dark ? "#7A828C" : "#7C848E"
    readonly property color hover: dark ? "#0FFFFFFF" : "#0A1A1D21"
    readonly property color pressed: dark ? "#1AFFFFFF" : "#141A1D21"
    readonly property color selected: dark ? "#172339" : "#E4EDFB"
    readonly property color scrim: dark ? "#99000000" : "#661A1D21"

    // Text
    readonly property color text: dark ? "#ECEEF0" : "#1A1D21"
    readonly property color secondary: dark ? "#A3ABB5" : "#5B636E"
    readonly property color disabled: dark ? "#6B737D" : "#9AA2AC"

    // Meaning, always with an icon or a word
    readonly property color accent: dark ? "#4C8DF6" : "#1A5FCB"
    readonly property color accentHover: dark ? "#6BA1F8" : "#164FA8"
    readonly property color accentInk: dark ? "#0B0D0F" : "#FFFFFF"
    readonly property color live: dark ? "#F97066" : "#B42318"
    readonly property color liveInk: dark ? "#0B0D0F" : "#FFFFFF"
    readonly property color liveSurface: dark ? "#3A1512" : "#FDECEA"
    readonly property color ok: dark ? "#3FB27F" : "#146C40"
    readonly property color warning: dark ? "#D9A441" : "#8A5A00"
    readonly property color error: dark ? "#F0764A" : "#B93815"

    // Space: a 4-px grid
    readonly property int space4: 4
    readonly property int space8: 8
    readonly property int space12: 12
    readonly property int space16: 16
    readonly property int space24: 24
    readonly property int space32: 32

    // Sizes
    readonly property int control: 32
    readonly property int compact: 28
    readonly property int row: 36
    readonly property int bar: 48
    readonly property int rail: 72
    readonly property int radius: 6
    readonly property int panelRadius: 8
    readonly property int iconSmall: 16
    readonly property int icon: 20
    readonly property int hitArea: 24
    readonly property int focusWidth: 2
    readonly property int focusGap: 2

    // Type
    readonly property string family: "Inter"
    readonly property string monoFamily: "JetBrains Mono"
    readonly property int smallSize: 12
    readonly property int bodySize: 13
    readonly property int sectionSize: 15
    readonly property int titleSize: 20
    readonly property int lineHeight: 20

    // Motion: position and opacity only
    readonly property int quick: reduceMotion ? 0 : 120
    readonly property int calm: reduceMotion ? 0 : 180
    /// How long a control may be off before the keyboard leaves it.
    readonly property int focusPatience: 400
}
