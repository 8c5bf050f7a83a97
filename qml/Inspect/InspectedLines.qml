// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Checks, findings or losses below each other: state, what it is about, what was found. One that is about
/// something on the card can be chosen.
Column {
    id: root

    required property list<inspectedLine> lines
    property string selection

    signal chosen(target: string)

    width: parent?.width ?? 0
    spacing: Theme.space8

    Repeater {
        model: root.lines

        Item {
            id: line

            required property inspectedLine modelData
            readonly property bool isOnCard: modelData.target.length > 0

            width: root.width
            height: Math.max(state.height, texts.height)

            activeFocusOnTab: isOnCard

            Accessible.role: isOnCard ? Accessible.Button : Accessible.StaticText
            Accessible.name: Sentence.fill(qsTr("%1: %2 %3"), [modelData.outcome, modelData.title, modelData.detail])
            Accessible.focusable: isOnCard
            Accessible.onPressAction: line.choose()

            Keys.onReturnPressed: line.choose()
            Keys.onEnterPressed: line.choose()
            Keys.onSpacePressed: line.choose()

            Rectangle {
                anchors.fill: parent
                anchors.margins: -Theme.space4
                visible: line.isOnCard
                radius: Theme.space4
                color: line.modelData.target === root.selection ? Theme.selected : hover.hovered ? Theme.hover : "transparent"
            }

            HoverHandler {
                id: hover

                enabled: line.isOnCard
                cursorShape: Qt.PointingHandCursor
            }

            TapHandler {
                enabled: line.isOnCard
                onTapped: line.choose()
            }

            FocusRing { visible: line.activeFocus }

            StatusPill {
                id: state

                anchors.left: parent?.left
                y: 2
                width: Theme.scaled(112)
                tone: line.modelData.tone
                text: line.modelData.outcome
                Accessible.ignored: true
            }

            Column {
                id: texts

                anchors.left: state.right
                anchors.leftMargin: Theme.space12
                anchors.right: rule.left
                anchors.rightMargin: Theme.space12

                Label {
                    width: parent.width
                    text: line.modelData.title
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }

                Label {
                    width: parent.width
                    visible: text.length > 0
                    role: Label.Secondary
                    text: line.modelData.detail
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }

            Label {
                id: rule

                anchors.right: parent.right
                role: Label.Secondary
                text: line.modelData.id
                Accessible.ignored: true
            }

            function choose() {
                if (isOnCard)
                    root.chosen(modelData.target);
            }
        }
    }
}
