// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What can be typed of the chosen place.
Section {
    id: root

    required property FenceEditor fences

    title: qsTr("Place %1").arg(fences.current + 1)

    FormRow {
        label: qsTr("Message")
        hint: qsTr("%1 of 120 characters").arg(root.fences.message.length)

        TextField {
            width: parent.width
            text: root.fences.message
            maximumLength: 120

            name: qsTr("Message")

            onTextEdited: root.fences.setMessage(root.fences.current, text)
        }
    }

    FormRow {
        id: whereRow

        label: qsTr("Latitude and longitude")
        hint: qsTr("Paste them in any notation.")

        TextField {
            id: where

            width: parent.width
            text: root.fences.place

            name: qsTr("Latitude and longitude")

            onTextEdited: whereRow.error = ""
            onEditingFinished: {
                if (text === root.fences.place)
                    return;
                whereRow.error = root.fences.moveToText(text) ? "" : qsTr("These are no coordinates.");
                if (whereRow.error.length === 0)
                    text = Qt.binding(() => root.fences.place);
            }
        }
    }

    FormRow {
        label: qsTr("Radius")

        NumberField {
            width: 140
            from: 1
            to: 100000
            step: 10
            unit: qsTr("m", "metres")
            value: root.fences.radius

            name: qsTr("Radius in metres")

            onEdited: metres => root.fences.setRadius(root.fences.current, metres)
        }
    }

    Button {
        text: qsTr("Delete this place")
        iconName: "trash"

        onClicked: root.fences.remove(root.fences.current)
    }
}
