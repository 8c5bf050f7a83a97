// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The sandbox's clock, which can go forward.
Section {
    id: root

    required property SandboxView sandbox

    title: qsTr("Clock")

    Label {
        width: parent.width
        role: Label.Section
        text: root.sandbox.clockText
    }

    Label {
        width: parent.width
        color: Theme.secondary
        text: root.sandbox.aheadText
    }

    Row {
        anchors.left: parent?.left
        spacing: Theme.space8

        NumberField {
            id: amount

            objectName: "clock-amount"
            width: Theme.scaled(80)
            name: qsTr("How far")
            from: 1
            to: 366
            value: 31

            onEdited: newValue => value = newValue
        }

        ComboBox {
            id: unit

            objectName: "clock-unit"
            width: Theme.scaled(112)
            name: qsTr("Unit")
            model: [qsTr("Minutes"), qsTr("Hours"), qsTr("Days")]
            currentIndex: 2
        }

        Button {
            objectName: "clock-advance"
            compact: true
            enabled: !root.sandbox.isBusy
            iconName: "clock"
            text: qsTr("Advance")

            onClicked: root.sandbox.advance(amount.value, unit.currentIndex)
        }
    }

    Label {
        width: parent.width
        role: Label.Secondary
        text: qsTr("Links end after 30 days, removed and revoked passes are archived after 90, rotated keys end after one. The clock goes back only with a reset.")
        wrapMode: Text.Wrap
    }
}
