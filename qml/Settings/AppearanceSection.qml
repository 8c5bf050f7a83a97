// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Light or dark, and motion.
Section {
    id: root

    required property Appearance appearance

    title: qsTr("Appearance")

    Segmented {
        objectName: "appearance-scheme"
        anchors.left: parent?.left
        name: qsTr("Colours")
        options: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
        currentIndex: root.appearance.scheme

        onChosen: index => root.appearance.scheme = index
    }

    Switch {
        anchors.left: parent?.left
        text: qsTr("Reduce motion")
        checked: root.appearance.reduceMotion

        onToggled: root.appearance.reduceMotion = checked
    }
}
