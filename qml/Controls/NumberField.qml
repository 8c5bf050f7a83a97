// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A number with bounds. Up and down change it by `step`, with Shift ten times as much; `edited` tells.
TextField {
    id: control

    property real value: 0
    property real from: 0
    property real to: 1e9
    property real step: 1
    property int decimals: 0
    property string unit

    readonly property real endPadding: unit.length > 0 ? unitLabel.implicitWidth + Theme.space12 : Theme.space8

    signal edited(real value)

    implicitWidth: Theme.scaled(96)
    leftPadding: Theme.mirrored ? endPadding : Theme.space8
    rightPadding: Theme.mirrored ? Theme.space8 : endPadding
    inputMethodHints: Qt.ImhFormattedNumbersOnly
    error: isWithin(parsed()) ? "" : qsTr("Between %1 and %2.").arg(shown(from)).arg(shown(to))

    Accessible.role: Accessible.SpinBox

    onValueChanged: if (!activeFocus || parsed() !== value) text = shown(value)
    // Not by `error`: its binding comes after this signal.
    onTextEdited: if (isWithin(parsed())) edited(parsed())
    onActiveFocusChanged: if (!activeFocus) text = shown(value)
    Component.onCompleted: text = shown(value)

    UndoKeys.pending: !isWithin(parsed())
    UndoKeys.onTakenBack: text = shown(value)

    Keys.onUpPressed: event => nudge(event.modifiers & Qt.ShiftModifier ? 10 : 1)
    Keys.onDownPressed: event => nudge(event.modifiers & Qt.ShiftModifier ? -10 : -1)

    Label {
        id: unitLabel

        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        role: Label.Secondary
        text: control.unit
    }

    function isWithin(number: real): bool {
        return !isNaN(number) && number >= from && number <= to;
    }

    function parsed(): real {
        return text.trim().length === 0 ? NaN : Number(text.replace(",", "."));
    }

    function shown(number: real): string {
        return String(Number(number.toFixed(decimals)));
    }

    function nudge(by: real) {
        const base = isNaN(parsed()) ? value : parsed();
        const next = Math.min(to, Math.max(from, base + by * step));
        text = shown(next);
        edited(next);
    }
}
