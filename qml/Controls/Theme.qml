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
    property bool highContrast: false
    property real textScale: 1 // 1 to 2, of letters and of what holds them

    readonly property bool dark: scheme === Theme.System ? Application.styleHints.colorScheme === Qt.Dark
                                                         : scheme === Theme.Dark

    /// Lines begin on the right. What stands on its own feet (cards, maps, pictures) stays as it is.
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft

    // Light, dark, and both with high contrast: there text has 7 : 1 and every control a border (tst_theme).
    // Surfaces
    readonly property color window: pick("#F4F5F7", "#15171A", "#FFFFFF", "#000000")
    readonly property color surface: pick("#FFFFFF", "#1D2024", "#FFFFFF", "#000000")
    readonly property color raised: pick("#FFFFFF", "#24282D", "#FFFFFF", "#000000")
    readonly property color canvas: pick("#E9EBEE", "#101214", "#F7F8FA", "#000000")
    readonly property color line: pick("#E1E4E8", "#2C3137", "#5A616B", "#A3ABB5")
    readonly property color lineStrong: pick("#C9CED6", "#3C434B", "#1A1D21", "#ECEEF0")
    readonly property color outline: pick("#7C848E", "#7A828C", "#1A1D21", "#ECEEF0")
    readonly property color hover: pick("#0A1A1D21", "#0FFFFFFF", "#14000000", "#1FFFFFFF")
    readonly property color pressed: pick("#141A1D21", "#1AFFFFFF", "#1F000000", "#33FFFFFF")
    readonly property color selected: pick("#E4EDFB", "#172339", "#D2E3FF", "#00294F")
    /// Of what is empty or off: the rest of a bar, a button that cannot act.
    readonly property color trough: pick("#E1E4E8", "#2C3137", "#FFFFFF", "#000000")
    readonly property color scrim: pick("#661A1D21", "#99000000", "#99000000", "#B3000000")

    // Text
    readonly property color text: pick("#1A1D21", "#ECEEF0", "#000000", "#FFFFFF")
    readonly property color secondary: pick("#5B636E", "#A3ABB5", "#24292F", "#DDE1E6")
    readonly property color disabled: pick("#9AA2AC", "#6B737D", "#5A616B", "#A3ABB5")

    // Meaning, always with an icon or a word
    readonly property color accent: pick("#1A5FCB", "#4C8DF6", "#00398F", "#A8CBFF")
    readonly property color accentHover: pick("#164FA8", "#6BA1F8", "#00265F", "#D0E2FF")
    readonly property color accentInk: pick("#FFFFFF", "#0B0D0F", "#FFFFFF", "#000000")
    readonly property color live: pick("#B42318", "#F97066", "#7F1009", "#FFB8B0")
    readonly property color liveInk: pick("#FFFFFF", "#0B0D0F", "#FFFFFF", "#000000")
    readonly property color liveSurface: pick("#FDECEA", "#3A1512", "#FFE9E6", "#3A0B07")
    readonly property color ok: pick("#146C40", "#3FB27F", "#00421F", "#7FE8B4")
    readonly property color warning: pick("#8A5A00", "#D9A441", "#523300", "#FFD885")
    readonly property color error: pick("#B93815", "#F0764A", "#6E2100", "#FFC3A8")

    // Space: a 4-px grid
    readonly property int space4: 4
    readonly property int space8: 8
    readonly property int space12: 12
    readonly property int space16: 16
    readonly property int space24: 24
    readonly property int space32: 32

    // Sizes
    readonly property int control: scaled(32)
    readonly property int compact: scaled(28)
    readonly property int row: scaled(36)
    readonly property int bar: scaled(48)
    readonly property int rail: scaled(72)
    readonly property int radius: 6
    readonly property int panelRadius: 8
    readonly property int iconSmall: scaled(16)
    readonly property int icon: scaled(20)
    readonly property int hitArea: scaled(24)
    readonly property int focusWidth: highContrast ? 3 : 2
    /// Of what has a border only where the colour of its ground says too little.
    readonly property int frame: highContrast ? 1 : 0
    readonly property int focusGap: 2

    // Type
    readonly property string family: "Inter"
    readonly property string monoFamily: "JetBrains Mono"
    readonly property int smallSize: scaled(12)
    readonly property int bodySize: scaled(13)
    readonly property int sectionSize: scaled(15)
    readonly property int titleSize: scaled(20)
    readonly property int lineHeight: scaled(20)

    // Motion: position and opacity only
    readonly property int quick: reduceMotion ? 0 : 120
    readonly property int calm: reduceMotion ? 0 : 180
    /// How long a control may be off before the keyboard leaves it.
    readonly property int focusPatience: 400

    function pick(light: string, dimmed: string, clear: string, clearDimmed: string): string {
        return highContrast ? (dark ? clearDimmed : clear) : dark ? dimmed : light;
    }

    /// What holds text, and is this large at 100 %.
    function scaled(size: real): int {
        return Math.round(size * textScale);
    }
}
