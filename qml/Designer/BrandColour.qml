// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A colour of the brand: by picker, by hex, from a card.
Item {
    id: root

    required property BrandEditor brand
    required property int part
    required property string name
    required property string target // the object name of its parts
    required property color value
    property bool clearable: false
    readonly property bool taking: brand.dropper === part

    signal edited(color value)
    signal cleared

    width: parent?.width ?? 0
    implicitHeight: Theme.compact

    ColourField {
        objectName: root.target
        anchors.left: parent.left
        width: parent.width - tools.width - Theme.space4
        name: root.name
        value: root.value
        onEdited: value => root.edited(value)
    }

    Row {
        id: tools

        anchors.right: parent.right

        IconButton {
            visible: root.clearable
            compact: true
            iconName: "close"
            toolTip: qsTr("Back to the text colour")
            onClicked: root.cleared()
        }

        IconButton {
            objectName: root.target + "-dropper"
            compact: true
            iconName: root.taking ? "close" : "dropper"
            toolTip: root.taking ? qsTr("Click a colour on a card. Here or Escape: never mind.") : qsTr("Take a colour from a card")
            onClicked: root.brand.dropper = root.taking ? BrandEditor.NoPart : root.part
        }
    }
}
