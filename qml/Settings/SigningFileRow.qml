// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A file of a form: which one, and a button to choose another.
FormRow {
    id: root

    required property SigningDesk signing
    property url file
    property string verb
    property list<string> nameFilters
    property string buttonName

    Layout.fillWidth: true

    Item {
        width: parent?.width ?? 0
        implicitHeight: button.height

        Label {
            anchors.left: parent?.left
            anchors.right: button.left
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            text: root.signing.nameOf(root.file).length > 0 ? root.signing.nameOf(root.file) : qsTr("No file chosen")
        }

        Button {
            id: button

            objectName: root.buttonName
            anchors.right: parent.right
            compact: true
            iconName: "folder"
            text: root.verb

            onClicked: chooser.open()
        }

        FileChooser {
            id: chooser

            title: root.label
            nameFilters: root.nameFilters
            mode: FileChooser.Mode.Open

            onAccepted: file => root.file = file
        }
    }
}
