// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Light or dark, contrast, size of text, and motion.
Section {
    id: root

    required property Appearance appearance

    title: qsTr("Appearance")

    FormRow {
        label: qsTr("Colours")

        Segmented {
            objectName: "appearance-scheme"
            anchors.left: parent?.left
            name: qsTr("Colours")
            options: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
            currentIndex: root.appearance.scheme

            onChosen: index => root.appearance.scheme = index
        }
    }

    FormRow {
        label: qsTr("Contrast")
        hint: root.appearance.highContrast ? qsTr("Text stands out by 7 to 1 at least, and every control has a border.")
            : root.appearance.contrast === Appearance.Contrast.System && !root.appearance.systemTellsContrast
                ? qsTr("Whether this system wants more contrast cannot be asked here; choose it yourself.") : ""

        Segmented {
            objectName: "appearance-contrast"
            anchors.left: parent?.left
            name: qsTr("Contrast")
            options: [qsTr("As the system"), qsTr("Standard"), qsTr("High")]
            currentIndex: root.appearance.contrast

            onChosen: index => root.appearance.contrast = index
        }
    }

    FormRow {
        label: qsTr("Size of text")
        hint: qsTr("Of the studio, not of the cards, which have their own zoom. A page that has no room any more scrolls.")

        Segmented {
            objectName: "appearance-text"
            anchors.left: parent?.left
            name: qsTr("Size of text")
            options: root.appearance.textSizes.map(percent => qsTr("%1 %").arg(percent))
            currentIndex: root.appearance.textSizes.indexOf(root.appearance.textPercent)

            onChosen: index => root.appearance.textPercent = root.appearance.textSizes[index]
        }
    }

    Switch {
        anchors.left: parent?.left
        text: qsTr("Reduce motion")
        checked: root.appearance.reduceMotion

        onToggled: root.appearance.reduceMotion = checked
    }
}
