// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Every key there is, place by place, made from the one list of commands.
Dialog {
    id: control

    required property CommandList commands
    property list<shortcutGroup> groups

    heading: qsTr("Keys")
    verb: ""
    cancelVerb: qsTr("Close")
    width: Math.min(Theme.scaled(640), (parent?.width ?? Theme.scaled(640)) - Theme.space32)

    onAboutToShow: groups = commands.shortcuts()

    Item {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(Theme.scaled(160), (control.parent?.height ?? Theme.scaled(600)) - Theme.scaled(200))

        FocusRing { visible: pane.activeFocus }

        ScrollPane {
            id: pane

            objectName: "shortcut-sheet"
            anchors.fill: parent
            padding: Theme.space16
            spacing: Theme.space16
            focus: true
            activeFocusOnTab: true

            Accessible.role: Accessible.Document
            Accessible.name: control.heading

            Keys.onPressed: event => {
                const steps = {
                    [Qt.Key_Up]: -Theme.row, [Qt.Key_Down]: Theme.row,
                    [Qt.Key_PageUp]: -height, [Qt.Key_PageDown]: height, [Qt.Key_Space]: height,
                    [Qt.Key_Home]: -contentHeight, [Qt.Key_End]: contentHeight
                };
                if (!(event.key in steps))
                    return;
                contentY = Math.max(0, Math.min(contentHeight - height, contentY + steps[event.key]));
                event.accepted = true;
            }

            Repeater {
                model: control.groups

                Section {
                    id: group

                    required property int index
                    required property shortcutGroup modelData

                    first: index === 0
                    title: modelData.place

                    Repeater {
                        model: group.modelData.lines

                        Item {
                            id: line

                            required property shortcutLine modelData

                            width: parent?.width ?? 0
                            implicitHeight: Math.max(Theme.compact, what.implicitHeight, caps.implicitHeight + Theme.space4)

                            Accessible.role: Accessible.StaticText
                            Accessible.name: qsTr("%1: %2").arg(modelData.text).arg(modelData.keys)

                            Label {
                                id: what

                                width: parent.width - caps.width - Theme.space8
                                height: parent.height
                                text: line.modelData.text
                                wrapMode: Text.Wrap

                                Accessible.ignored: true
                            }

                            KeyCaps {
                                id: caps

                                anchors.right: parent.right
                                anchors.verticalCenter: parent.verticalCenter
                                width: Math.min(implicitWidth, line.width * 0.6)
                                keys: line.modelData.keys
                            }
                        }
                    }
                }
            }
        }
    }
}
