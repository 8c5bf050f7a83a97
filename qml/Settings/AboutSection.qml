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

    title: qsTr("About")

    Label {
        width: parent.width
        text: qsTr("QairoPay Pass Studio %1, with Qt %2").arg(root.about.version).arg(root.about.qtVersion)
    }

    Repeater {
        model: [
            { name: qsTr("Data folder"), path: root.about.dataFolder },
            { name: qsTr("Log"), path: root.about.logFile }
        ]

        Item {
            id: place

            required property int index
            required property var modelData // a pair of texts, made just above

            width: parent?.width ?? 0
            height: Theme.compact

            Label {
                width: 110
                height: parent.height
                color: Theme.secondary
                text: place.modelData.name
            }

            Label {
                x: 118
                width: parent.width - x - open.width - Theme.space8
                height: parent.height
                role: Label.Mono
                text: place.modelData.path
                elide: Text.ElideMiddle
            }

            Button {
                id: open

                anchors.right: parent.right
                compact: true
                text: qsTr("Open")
                toolTip: qsTr("Open %1").arg(place.modelData.name)

                onClicked: place.index === 0 ? root.about.openDataFolder() : root.about.openLogFile()
            }
        }
    }

    Label {
        width: parent.width
        topPadding: Theme.space8
        text: qsTr("Made with")
        font.weight: Font.DemiBold
    }

    Column {
        width: parent.width
        spacing: Theme.space8

        Repeater {
            model: root.about.credits

            Item {
                id: credit

                required property studioCredit modelData

                width: parent?.width ?? 0
                height: words.implicitHeight

                Label {
                    id: words

                    width: 200
                    text: credit.modelData.name
                    wrapMode: Text.Wrap
                }

                Label {
                    x: 208
                    width: parent.width - x
                    color: Theme.secondary
                    text: credit.modelData.licence + " · " + credit.modelData.use
                }
            }
        }
    }
}
