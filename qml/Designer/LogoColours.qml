// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The colours of the logo, each a click away from being the brand's.
Flow {
    id: root

    required property BrandEditor brand
    required property list<string> colours

    spacing: Theme.space8

    Repeater {
        model: root.colours

        T.AbstractButton {
            id: swatch

            required property int index
            required property string modelData

            objectName: "logo-colour-" + index
            implicitWidth: Theme.compact
            implicitHeight: Theme.compact
            focusPolicy: Qt.StrongFocus
            hoverEnabled: true

            Accessible.name: qsTr("Use %1 of the logo").arg(modelData)

            onClicked: menu.popup(swatch, Theme.mirrored ? swatch.width - menu.width : 0, swatch.height)
            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()

            background: Swatch {
                color: swatch.modelData

                FocusRing { visible: swatch.visualFocus }
            }

            ToolTip {
                visible: swatch.hovered && !menu.opened
                text: swatch.modelData
            }

            Menu {
                id: menu

                MenuItem {
                    objectName: "logo-background"
                    text: qsTr("As background")
                    onTriggered: root.brand.give(BrandEditor.Background, swatch.modelData)
                }

                MenuItem {
                    text: qsTr("As text colour")
                    onTriggered: root.brand.give(BrandEditor.Foreground, swatch.modelData)
                }

                MenuItem {
                    text: qsTr("As label colour")
                    onTriggered: root.brand.give(BrandEditor.LabelColour, swatch.modelData)
                }
            }
        }
    }
}
