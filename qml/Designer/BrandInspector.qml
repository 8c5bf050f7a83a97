// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

ScrollPane {
    id: root

    required property BrandEditor brand
    required property ContrastModel contrast
    required property LogoPalette logoPalette
    required property BrandKits kits
    required property AddressPicture logoAddress
    required property AddressPicture iconAddress
    property string localText // what of it stays in the studio

    LocalMark {
        objectName: "brand-local"
        width: parent.width
        visible: text.length > 0
        text: root.localText
    }

    Section {
        first: true
        title: qsTr("Colours")

        FormRow {
            label: qsTr("Background")

            BrandColour {
                target: "colour-background"
                brand: root.brand
                part: BrandEditor.Background
                name: qsTr("Background colour")
                value: root.brand.background
                onEdited: value => root.brand.background = value
            }
        }

        FormRow {
            label: qsTr("Text")

            BrandColour {
                target: "colour-text"
                brand: root.brand
                part: BrandEditor.Foreground
                name: qsTr("Text colour")
                value: root.brand.foreground
                onEdited: value => root.brand.foreground = value
            }
        }

        FormRow {
            label: qsTr("Labels, Apple Wallet")
            hint: root.brand.hasLabel ? "" : qsTr("As the text, until you choose one.")

            BrandColour {
                target: "colour-label"
                brand: root.brand
                part: BrandEditor.LabelColour
                name: qsTr("Label colour")
                value: root.brand.label
                clearable: root.brand.hasLabel
                onEdited: value => root.brand.label = value
                onCleared: root.brand.clearLabel()
            }
        }

        FormRow {
            visible: root.logoPalette.colours.length > 0
            label: qsTr("From the logo")

            LogoColours {
                width: parent.width
                brand: root.brand
                colours: root.logoPalette.colours
            }
        }
    }

    Section {
        title: qsTr("Can it be read?")

        Repeater {
            model: root.contrast

            ContrastRow {
                onMended: root.contrast.mend(index)
            }
        }
    }

    Section {
        title: qsTr("Brand kits")

        BrandKitList {
            width: parent.width
            kits: root.kits
            suggestion: root.brand.organisation
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

        PictureAddress {
            key: "logo"
            label: qsTr("Logo")
            name: qsTr("Address of the logo")
            address: root.brand.logoUrl
            picture: root.logoAddress
            onEdited: text => root.brand.logoUrl = text
        }

        PictureAddress {
            key: "icon"
            label: qsTr("Icon")
            name: qsTr("Address of the icon")
            address: root.brand.iconUrl
            picture: root.iconAddress
            onEdited: text => root.brand.iconUrl = text
        }
    }
}
