// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What the page on show puts up there, and at the right, always, where this window acts.
Rectangle {
    id: root

    required property PageEntry entry
    required property studioEnvironment environment
    required property Command find

    implicitHeight: Theme.bar
    color: Theme.window

    RowLayout {
        anchors.fill: parent
        anchors.rightMargin: Theme.space16
        spacing: Theme.space16

        RoomyFrame {
            Layout.fillWidth: true
            Layout.fillHeight: true
            leastWidth: Theme.textScale > 1 ? Theme.scaled(640) : 0

            Loader {
                anchors.fill: parent
                // The bar reaches into its page, so it comes after it.
                active: (root.entry?.part?.item ?? null) !== null
                sourceComponent: root.entry?.part?.bar ?? title
            }
        }

        IconButton {
            objectName: "find"
            iconName: root.find.iconName
            toolTip: qsTr("%1 (%2)").arg(root.find.text).arg(root.find.keysText)

            onClicked: root.find.trigger()
        }

        Separator {
            Layout.preferredHeight: Theme.space24
        }

        EnvironmentBadge {
            environment: root.environment
        }
    }

    Component {
        id: title

        Item {
            Label {
                anchors.left: parent.left
                anchors.leftMargin: Theme.space16
                anchors.verticalCenter: parent.verticalCenter
                role: Label.Title
                text: root.entry?.title ?? ""
            }
        }
    }

    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
