// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What is wrong with the feed or with the kept scans, whole, and a way on. Without height when all is well.
Rectangle {
    id: root

    required property ScanPage page

    implicitHeight: visible ? Math.max(pill.height, again.height) + Theme.space16 : 0
    visible: page.errorText.length > 0
    color: Theme.surface

    StatusPill {
        id: pill

        objectName: "scans-trouble"
        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        anchors.right: again.left
        anchors.rightMargin: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        wraps: true
        tone: "warning"
        text: root.page.errorText
    }

    Button {
        id: again

        objectName: "scans-again"
        anchors.right: parent.right
        anchors.rightMargin: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        compact: true
        text: qsTr("Try again")

        onClicked: root.page.retry()
    }

    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
