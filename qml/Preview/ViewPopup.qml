// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio
import QairoPay.Studio.Ui

/// How the cards are looked at: phone, light or dark, text size, language, where and when, and whether the pass
/// still holds.
T.Popup {
    id: root

    required property ViewOptions options

    readonly property real half: (availableWidth - Theme.space8) / 2

    width: Theme.scaled(400)
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

        Grid {
            width: parent.width
            columns: 2
            columnSpacing: Theme.space8
            rowSpacing: Theme.space12

            FormRow {
                width: root.half
                label: qsTr("Text size of the phone")

                ComboBox {
                    objectName: "view-text-size"
                    width: parent.width
                    name: qsTr("Text size of the phone")
                    model: root.options.textSizeNames
                    currentIndex: root.options.textSize
                    onActivated: index => root.options.textSize = index
                }
            }

            FormRow {
                width: root.half
                label: qsTr("Time zone of the phone")

                ComboBox {
                    objectName: "view-time-zone"
                    width: parent.width
                    name: qsTr("Time zone of the phone")
                    model: root.options.timeZoneNames
                    currentIndex: root.options.timeZone
                    onActivated: index => root.options.timeZone = index
                }
            }

            FormRow {
                width: root.half
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
                width: root.half
                visible: root.options.momentNames.length > 0
                enabled: root.options.state !== ViewOptions.Expired // that has a moment of its own
                label: qsTr("Moment")
                hint: root.options.momentText

                ComboBox {
                    objectName: "view-moment"
                    width: parent.width
                    name: qsTr("Moment")
                    model: root.options.momentNames
                    currentIndex: root.options.moment
                    onActivated: index => root.options.moment = index
                }
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

        FormRow {
            label: qsTr("Seen with")

            ComboBox {
                objectName: "view-vision"
                width: parent.width
                name: qsTr("Seen with")
                model: root.options.visionNames
                currentIndex: root.options.vision

                onActivated: index => root.options.vision = index
            }
        }

        Button {
            objectName: "view-reset"
            anchors.left: parent?.left
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
