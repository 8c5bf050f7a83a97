// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What stands under a card: the wallet's other surfaces, its name, how far the drawing can be trusted, and what
/// it tells of where there is a choice.
Column {
    id: root

    required property string name
    property string mark
    property string markReason
    property list<string> surfaces
    property int surface: 0
    property bool besideFront: false // that is in sight in any case
    property bool compact: false // the surfaces are in a list
    readonly property real natural: choice.implicitWidth // how wide they are in a row
    property bool tells: false
    property EventChoice eventChoice: null

    signal chosen(int surface)

    spacing: Theme.space8

    Segmented {
        id: choice

        objectName: root.objectName + "-surface"
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.surfaces.length > 1 && !root.compact
        name: (root.besideFront ? qsTr("What is shown beside the front of %1") : qsTr("What is shown of %1")).arg(root.name)
        options: root.surfaces
        currentIndex: root.surface

        onChosen: index => root.chosen(index)
    }

    ComboBox {
        objectName: root.objectName + "-surfaces"
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.surfaces.length > 1 && root.compact
        name: choice.name
        model: root.surfaces
        currentIndex: root.surface

        onActivated: index => root.chosen(index)
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        height: Theme.compact // what may stand at its end moves nothing
        spacing: Theme.space8

        Label {
            id: wallet

            anchors.verticalCenter: parent.verticalCenter
            height: Theme.hitArea
            role: Label.Secondary
            text: root.name
        }

        MarkLabel {
            id: trust

            objectName: root.objectName + "-mark"
            anchors.verticalCenter: parent.verticalCenter
            visible: mark.length > 0
            mark: root.mark
            reason: root.markReason
        }

        ComboBox {
            objectName: root.objectName + "-event"
            width: Math.max(Theme.scaled(120), (root.compact ? 0 : choice.width) - wallet.width - trust.width - 2 * parent.spacing)
            visible: root.tells && count > 1
            name: qsTr("What %1 tells of").arg(root.name)
            model: root.eventChoice?.names ?? []
            currentIndex: root.eventChoice?.current ?? -1
            onActivated: index => root.eventChoice.current = index
        }
    }
}
