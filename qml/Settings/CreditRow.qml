// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A part of this program: its name, what it is for, its licence to read.
Item {
    id: root

    required property studioCredit credit

    signal asked

    implicitHeight: words.implicitHeight + Theme.space16

    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    Column {
        id: words

        anchors.left: parent?.left
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - verb.width - Theme.space16

        Label {
            width: parent.width
            text: root.credit.name
        }

        Label {
            width: parent.width
            role: Label.Secondary
            text: root.credit.use
            wrapMode: Text.Wrap
        }
    }

    Button {
        id: verb

        objectName: "licence-" + root.credit.name
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        compact: true
        kind: Button.Quiet
        visible: root.credit.hasText
        text: root.credit.licence
        toolTip: qsTr("Read the licence of %1").arg(root.credit.name)

        onClicked: root.asked()
    }

    Label {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.credit.hasText
        color: Theme.secondary
        text: root.credit.licence
    }
}
