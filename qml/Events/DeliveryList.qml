// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Deliveries with their attempts; `verb` is what can be done with one.
Column {
    id: root

    required property list<deliveryLine> deliveries
    property string verb
    property string verbIcon: "refresh"

    signal acted(delivery: deliveryLine)

    spacing: Theme.space12

    Repeater {
        model: root.deliveries

        Column {
            id: delivery

            required property deliveryLine modelData

            width: root.width
            spacing: Theme.space4

            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.title + ", " + modelData.state

            Item {
                width: parent.width
                height: Theme.compact

                Label {
                    id: title

                    anchors.left: parent?.left
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - state.width - act.width - Theme.space16
                    text: delivery.modelData.title
                    font.weight: Font.Medium
                }

                StatusPill {
                    id: state

                    anchors.right: act.left
                    anchors.rightMargin: Theme.space8
                    anchors.verticalCenter: parent.verticalCenter
                    tone: delivery.modelData.tone
                    text: delivery.modelData.state
                }

                IconButton {
                    id: act

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    compact: true
                    iconName: root.verbIcon
                    toolTip: qsTr("%1: %2").arg(root.verb).arg(delivery.modelData.title)

                    onClicked: root.acted(delivery.modelData)
                }
            }

            Label {
                width: parent.width
                visible: text.length > 0
                role: Label.Secondary
                text: delivery.modelData.detail
                wrapMode: Text.Wrap
            }

            Repeater {
                model: delivery.modelData.attempts

                Item {
                    id: attempt

                    required property attemptLine modelData

                    anchors.left: parent?.left
                    width: delivery.width
                    height: Theme.lineHeight

                    Accessible.role: Accessible.ListItem
                    Accessible.name: modelData.title + ", " + modelData.time + ", " + modelData.duration

                    Icon {
                        id: sign

                        anchors.left: parent?.left
                        anchors.verticalCenter: parent.verticalCenter
                        size: Theme.scaled(14)
                        name: attempt.modelData.good ? "ok" : "error"
                        color: attempt.modelData.good ? Theme.ok : Theme.error
                    }

                    Label {
                        anchors.left: sign.right
                        anchors.leftMargin: Theme.space8
                        anchors.right: when.left
                        anchors.rightMargin: Theme.space8
                        height: parent.height
                        role: Label.Secondary
                        text: attempt.modelData.title
                    }

                    Label {
                        id: when

                        anchors.right: parent.right
                        height: parent.height
                        width: Math.min(implicitWidth, parent.width * 0.6)
                        role: Label.Secondary
                        text: attempt.modelData.time + " · " + attempt.modelData.duration
                        font.features: ({ "tnum": 1 })
                    }
                }
            }
        }
    }
}
