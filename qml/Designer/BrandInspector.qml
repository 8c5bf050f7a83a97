// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

ScrollPane {
    id: root

    required property BrandEditor brand

    Section {
        first: true
        title: qsTr("Colours")

        FormRow {
            label: qsTr("Background")

            ColourField {
                objectName: "colour-background"
                width: parent.width
                name: qsTr("Background colour")
                value: root.brand.background
                onEdited: value => root.brand.background = value
            }
        }

        FormRow {
            label: qsTr("Text")
            hint: qsTr("Contrast %1").arg(root.brand.textContrast)
            error: root.brand.textContrastIsLow ? qsTr("Contrast %1, text wants 4.5 : 1.").arg(root.brand.textContrast) : ""

            ColourField {
                width: parent.width
                name: qsTr("Text colour")
                value: root.brand.foreground
                onEdited: value => root.brand.foreground = value
            }
        }

        FormRow {
            label: qsTr("Labels, Apple Wallet")
            hint: root.brand.hasLabel ? qsTr("Contrast %1").arg(root.brand.labelContrast) : qsTr("As the text, until you choose one.")
            error: root.brand.labelContrastIsLow ? qsTr("Contrast %1, labels want 3 : 1.").arg(root.brand.labelContrast) : ""

            Item {
                width: parent.width
                height: Theme.compact

                ColourField {
                    anchors.left: parent?.left
                    width: parent.width - (clear.visible ? clear.width + Theme.space4 : 0)
                    name: qsTr("Label colour")
                    value: root.brand.label
                    onEdited: value => root.brand.label = value
                }

                IconButton {
                    id: clear

                    anchors.right: parent.right
                    compact: true
                    visible: root.brand.hasLabel
                    iconName: "close"
                    toolTip: qsTr("Back to the text colour")
                    onClicked: root.brand.clearLabel()
                }
            }
        }
    }

    Section {
        title: qsTr("Names")

        FormRow {
            label: qsTr("Logo text, Apple Wallet")

            TextField {
                width: parent.width
                name: qsTr("Logo text")
                text: root.brand.logoText
                onTextEdited: root.brand.logoText = text
            }
        }

        FormRow {
            label: qsTr("Organisation")
            hint: qsTr("Without one, the tenant's name.")

            TextField {
                width: parent.width
                name: qsTr("Organisation")
                text: root.brand.organisation
                onTextEdited: root.brand.organisation = text
            }
        }

        FormRow {
            label: qsTr("Description for screen readers")

            TextField {
                width: parent.width
                name: qsTr("Description for screen readers")
                text: root.brand.description
                onTextEdited: root.brand.description = text
            }
        }
    }

    Section {
        title: qsTr("Picture addresses")

        FormRow {
            label: qsTr("Logo")
            hint: qsTr("Starts with https. Fetched by the wallets, not by the studio.")

            TextField {
                width: parent.width
                name: qsTr("Address of the logo")
                mono: true
                text: root.brand.logoUrl
                onTextEdited: root.brand.logoUrl = text
            }
        }

        FormRow {
            label: qsTr("Icon")

            TextField {
                width: parent.width
                name: qsTr("Address of the icon")
                mono: true
                text: root.brand.iconUrl
                onTextEdited: root.brand.iconUrl = text
            }
        }
    }
}
