// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// One pass by a form, with its cards as they will be.
Item {
    id: root

    required property SingleIssue single
    readonly property bool wide: width >= Theme.scaled(820)

    ScrollPane {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: root.wide ? Math.min(Theme.scaled(480), parent.width / 2) : parent.width
        padding: Theme.space24

        FormRow {
            width: parent.width
            label: qsTr("E-mail")
            error: root.single.emailProblem

            TextField {
                objectName: "single-email"
                width: parent?.width ?? implicitWidth
                name: qsTr("Holder’s e-mail")
                text: root.single.email
                error: root.single.emailProblem

                onTextEdited: root.single.email = text
            }
        }

        FormRow {
            width: parent.width
            label: qsTr("Name")

            TextField {
                objectName: "single-name"
                width: parent?.width ?? implicitWidth
                name: qsTr("Holder’s name")
                text: root.single.name

                onTextEdited: root.single.name = text
            }
        }

        Separator { width: parent.width }

        Repeater {
            model: root.single.form

            UpdateRow {
                width: parent?.width ?? 0

                onEdited: (row, value) => root.single.form.setValue(row, value)
            }
        }

        Row {
            anchors.left: parent?.left
            topPadding: Theme.space8
            spacing: Theme.space8

            Button {
                objectName: "single-issue"
                kind: Button.Primary
                text: qsTr("Issue pass")
                enabled: root.single.canIssue

                onClicked: root.single.issue()
            }

            Button {
                text: qsTr("Clear")

                onClicked: root.single.clear()
            }
        }

        StatusPill {
            anchors.left: parent?.left
            visible: root.single.issuedId.length > 0
            tone: "ok"
            text: qsTr("Issued. Its links are on the Passes page.")
        }

        IdText {
            anchors.left: parent?.left
            visible: root.single.issuedId.length > 0
            name: qsTr("Pass id")
            text: root.single.issuedId
        }

        CardsRow {
            width: parent.width
            visible: !root.wide
            cards: root.single.cards
        }
    }

    Rectangle {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: parent.width - Math.min(Theme.scaled(480), parent.width / 2)
        visible: root.wide
        color: Theme.canvas

        CardsRow {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.space24
            cards: root.single.cards
        }
    }
}
