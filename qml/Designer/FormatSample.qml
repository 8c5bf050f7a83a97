// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// How the selected field's value looks in a language.
Column {
    id: root

    required property FormatPreview format

    width: parent?.width ?? 0
    spacing: Theme.space8

    FormRow {
        label: qsTr("Looks like, on a phone set to")
        error: root.format.problem

        ComboBox {
            objectName: "format-locale"
            width: parent.width
            name: qsTr("Language of the phone")
            model: root.format.localeNames
            currentIndex: root.format.locale
            onActivated: index => root.format.locale = index
        }
    }

    Line {
        objectName: "format-apple"
        wallet: qsTr("Apple Wallet")
        text: root.format.apple
    }

    Line {
        objectName: "format-google"
        wallet: qsTr("Google Wallet, in any language")
        text: root.format.google
    }

    component Line: Item {
        id: line

        required property string wallet
        property string text

        width: root.width
        height: Math.max(name.height, says.height)

        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%1: %2").arg(wallet).arg(text)

        Label {
            id: name

            anchors.left: parent.left
            width: parent.width / 2 - Theme.space8
            role: Label.Secondary
            wrapMode: Text.Wrap
            text: line.wallet

            Accessible.ignored: true
        }

        Label {
            id: says

            anchors.right: parent.right
            width: parent.width / 2
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.Wrap
            text: line.text

            Accessible.ignored: true
        }
    }
}
