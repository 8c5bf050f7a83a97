// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Version, where things lie, whose work is in here.
Section {
    id: root

    required property AboutInfo about
    required property Diagnostics diagnostics

    title: qsTr("About")

    Label {
        width: parent.width
        text: qsTr("QairoPay Pass Studio %1, with Qt %2").arg(root.about.version).arg(root.about.qtVersion)
    }

    Column {
        width: parent.width
        spacing: Theme.space4

        Repeater {
            model: root.about.places

            Item {
                id: place

                required property studioPlace modelData

                width: parent?.width ?? 0
                height: Theme.control

                Label {
                    id: title

                    anchors.left: parent.left
                    width: Theme.scaled(110)
                    height: parent.height
                    color: Theme.secondary
                    text: place.modelData.name
                }

                Label {
                    anchors.left: title.right
                    anchors.leftMargin: Theme.space8
                    anchors.right: open.left
                    anchors.rightMargin: Theme.space8
                    height: parent.height
                    role: Label.Mono
                    text: place.modelData.path
                    elide: Text.ElideMiddle
                }

                Button {
                    id: open

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    compact: true
                    text: qsTr("Open")
                    toolTip: qsTr("Open %1").arg(place.modelData.name)

                    onClicked: root.about.open(place.modelData)
                }
            }
        }
    }

    Button {
        objectName: "diagnostics"
        anchors.left: parent?.left
        iconName: "file"
        text: qsTr("Save a diagnostics file…")
        toolTip: qsTr("For whoever helps you: shown before it is saved, without keys and names")

        onClicked: preview.show()
    }

    Section {
        title: qsTr("Made with")

        Column {
            width: parent.width

            Repeater {
                model: root.about.credits

                CreditRow {
                    required property studioCredit modelData

                    width: parent?.width ?? 0
                    credit: modelData

                    onAsked: licence.show(modelData.name, modelData.licence, root.about.licenceText(modelData))
                }
            }
        }
    }

    LicenceDialog { id: licence }

    DiagnosticsDialog {
        id: preview

        diagnostics: root.diagnostics
    }
}
