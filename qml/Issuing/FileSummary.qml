// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The opened file and how it is read.
Column {
    id: root

    required property ListImport list

    spacing: Theme.space8

    RowLayout {
        width: parent.width
        spacing: Theme.space12

        Icon { name: "file" }

        Label {
            Layout.fillWidth: true
            text: root.list.fileName
            elide: Text.ElideMiddle
            font.weight: Font.Medium
        }

        Label {
            color: Theme.secondary
            text: root.list.sizeText
        }

        IconButton {
            compact: true
            iconName: "close"
            toolTip: qsTr("Close this list")

            onClicked: root.list.close()
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.space12

        ComboBox {
            objectName: "list-encoding"
            width: Theme.scaled(200)
            name: qsTr("Encoding")
            model: root.list.encodingNames
            currentIndex: root.list.encoding

            onActivated: index => root.list.encoding = index
        }

        ComboBox {
            objectName: "list-delimiter"
            width: Theme.scaled(140)
            name: qsTr("Delimiter")
            model: root.list.delimiterNames
            currentIndex: root.list.delimiter

            onActivated: index => root.list.delimiter = index
        }

        StatusPill {
            height: Theme.compact
            visible: root.list.encodingIsGuess
            tone: "warning"
            text: qsTr("The encoding is a guess: look at names with accents below.")
        }
    }
}
