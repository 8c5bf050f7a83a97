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
        hint: root.fences.messageNote

        TextField {
            objectName: "place-message"
            width: parent.width
            text: root.fences.message
            maximumLength: 120

            name: qsTr("Message")

            onTextEdited: root.fences.setMessage(root.fences.current, text)
        }
    }

    Loader {
        width: parent?.width ?? 0
        active: root.fences.banner !== null
        sourceComponent: MessagePreview { banner: root.fences.banner }
    }

    FormRow {
        id: whereRow

        label: qsTr("Latitude and longitude")
        hint: qsTr("Paste them in any notation, or a map's link.")

        TextField {
            id: where

            objectName: "place-where"
            width: parent.width
            text: root.fences.place

            name: qsTr("Latitude and longitude")

            onTextEdited: whereRow.error = ""
            onEditingFinished: {
                if (text === root.fences.place)
                    return;
                whereRow.error = root.fences.moveToText(text);
                if (whereRow.error.length === 0)
                    text = Qt.binding(() => root.fences.place);
            }

            UndoKeys.pending: text !== root.fences.place
            UndoKeys.onTakenBack: {
                whereRow.error = "";
                text = Qt.binding(() => root.fences.place);
            }
        }
    }

    Connections {
        target: root.fences

        function onCurrentChanged() {
            whereRow.error = "";
        }
    }

    FormRow {
        label: qsTr("Radius")

        Row {
            anchors.left: parent?.left
            spacing: Theme.space8

            NumberField {
                objectName: "place-radius"
                width: Theme.scaled(140)
                from: root.fences.feet ? 4 : 1
                to: root.fences.feet ? 328083 : 100000
                step: 10
                unit: root.fences.feet ? qsTr("ft", "feet") : qsTr("m", "metres")
                value: root.fences.shownRadius

                name: root.fences.feet ? qsTr("Radius in feet") : qsTr("Radius in metres")

                onEdited: value => root.fences.setShownRadius(root.fences.current, value)
            }

            Segmented {
                objectName: "place-unit"
                name: qsTr("Unit of length")
                options: [qsTr("m", "metres"), qsTr("ft", "feet")]
                currentIndex: root.fences.feet ? 1 : 0

                onChosen: index => root.fences.feet = index === 1
            }
        }
    }

    Row {
        visible: root.fences.note.length > 0
        width: parent.width
        spacing: Theme.space4

        Icon {
            y: 2
            name: "warning"
            color: Theme.warning
        }

        Label {
            width: parent.width - Theme.iconSmall - parent.spacing
            role: Label.Secondary
            text: root.fences.note
            color: Theme.warning
            wrapMode: Text.Wrap
        }
    }

    Button {
        objectName: "delete-place"
        anchors.left: parent?.left
        text: qsTr("Delete this place")
        iconName: "trash"

        onClicked: root.fences.remove(root.fences.current)
    }
}
