// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio
import QairoPay.Studio.Ui

/// How the cards are looked at: phone, light or dark, text size, language, and whether the pass still holds.
T.Popup {
    id: root

    required property ViewOptions options

    width: 340
    height: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.space16
    margins: Theme.space8
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

    contentItem: Column {
        spacing: Theme.space12

        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("How the cards are looked at")

        FormRow {
            label: qsTr("Phone")

            Segmented {
                objectName: "view-phone"
                width: parent.width
                focus: true
                name: qsTr("Phone")
                options: root.options.phoneNames
                currentIndex: root.options.phone

                onChosen: index => root.options.phone = index
            }
        }

        FormRow {
            label: qsTr("Wallet")
            hint: qsTr("A front looks the same in both.")

            Segmented {
                objectName: "view-dark"
                width: parent.width
                name: qsTr("Wallet")
                options: [qsTr("Light"), qsTr("Dark")]
                currentIndex: root.options.isDark ? 1 : 0

                onChosen: index => root.options.isDark = index === 1
            }
        }

        FormRow {
            label: qsTr("Text size in the phone's settings")

            ComboBox {
                objectName: "view-text-size"
                width: parent.width
                name: qsTr("Text size")
                model: root.options.textSizeNames
                currentIndex: root.options.textSize

                onActivated: index => root.options.textSize = index
            }
        }

        FormRow {
            visible: root.options.languageNames.length > 1
            label: qsTr("Language of the phone")

            ComboBox {
                objectName: "view-language"
                width: parent.width
                name: qsTr("Language of the phone")
                model: root.options.languageNames
                currentIndex: root.options.language

                onActivated: index => root.options.language = index
            }
        }

        FormRow {
            label: qsTr("Pass")

            Segmented {
                objectName: "view-state"
                width: parent.width
                name: qsTr("Pass")
                options: root.options.stateNames
                currentIndex: root.options.state

                onChosen: index => root.options.state = index
            }
        }

        Button {
            objectName: "view-reset"
            compact: true
            enabled: !root.options.isUsual
            iconName: "undo"
            text: qsTr("As usual")
            toolTip: qsTr("A phone out of the box, with the pass as it is")

            onClicked: root.options.reset()
        }
    }

    background: PopupFrame {}
}
