// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The tenant's brand kits: kept from this template, given to it.
Column {
    id: root

    required property BrandKits kits
    property string suggestion // a name for a new one

    spacing: Theme.space8

    Label {
        width: parent.width
        visible: root.kits.count === 0
        role: Label.Secondary
        wrapMode: Text.Wrap
        text: qsTr("Colours, words and logo of this template can be kept for the tenant's other templates.")
    }

    Repeater {
        model: root.kits

        ListRow {
            id: kit

            required property int index
            required property string name
            required property string words
            required property color ground
            required property color textColour
            required property color labelColour

            objectName: "brand-kit-" + index
            text: name
            detail: words
            onClicked: root.kits.apply(index)

            Accessible.description: qsTr("%1. Applies this kit to the template.").arg(words)

            Row {
                anchors.verticalCenter: parent?.verticalCenter
                spacing: -Theme.space4

                Repeater {
                    model: [kit.ground, kit.textColour, kit.labelColour]

                    Swatch {
                        required property color modelData

                        implicitWidth: Theme.iconSmall
                        implicitHeight: Theme.iconSmall
                        radius: width / 2
                        color: modelData
                    }
                }
            }

            IconButton {
                compact: true
                implicitWidth: Theme.hitArea
                leftPadding: Theme.space4
                rightPadding: Theme.space4
                iconName: "trash"
                toolTip: qsTr("Forget the kit %1").arg(kit.name)
                onClicked: forgetDialog.ask(kit.name)
            }
        }
    }

    Button {
        objectName: "keep-brand"
        anchors.left: parent.left
        compact: true
        iconName: "plus"
        text: qsTr("Keep this brand as a kit…")
        onClicked: keepDialog.ask()
    }

    Dialog {
        id: keepDialog

        property bool known: false // a kit of this name is there
        property string problem

        heading: qsTr("Keep the brand as a kit")
        words: qsTr("Colours, words, addresses and the pictures of logo and icon, for the templates of this tenant on this computer.")
        verb: known ? qsTr("Replace the kit") : qsTr("Keep the kit")
        verbEnabled: problem.length === 0

        onAccepted: root.kits.keep(nameField.text)

        FormRow {
            Layout.fillWidth: true
            error: keepDialog.problem

            TextField {
                id: nameField

                objectName: "brand-kit-name"
                width: parent.width
                compact: false
                name: qsTr("Name of the kit")
                error: keepDialog.problem
                maximumLength: 120

                onTextChanged: keepDialog.look()
            }
        }

        function ask() {
            nameField.text = root.suggestion;
            look();
            open();
        }

        function look() {
            known = root.kits.has(nameField.text);
            problem = root.kits.nameProblem(nameField.text);
        }
    }

    ConfirmDialog {
        id: forgetDialog

        property string kit

        heading: qsTr("Forget the kit %1?").arg(kit)
        words: qsTr("Templates it was applied to keep their brand. This cannot be undone.")
        verb: qsTr("Forget the kit")

        onAccepted: root.kits.remove(kit)

        function ask(name: string) {
            kit = name;
            open();
        }
    }
}
