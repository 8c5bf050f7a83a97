// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// What stands under a card: the wallet's other surfaces, its name, and how far the drawing can be trusted.
Column {
    id: root

    required property string name
    property string mark
    property string markReason
    property list<string> surfaces
    property int surface: 0

    signal chosen(int surface)

    spacing: Theme.space8

    Segmented {
        objectName: root.objectName + "-surface"
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.surfaces.length > 1
        name: qsTr("What is shown of %1").arg(root.name)
        options: root.surfaces
        currentIndex: root.surface

        onChosen: index => root.chosen(index)
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.space8

        Label {
            height: Theme.hitArea
            role: Label.Secondary
            text: root.name
        }

        MarkLabel {
            objectName: root.objectName + "-mark"
            visible: mark.length > 0
            mark: root.mark
            reason: root.markReason
        }
    }
}
