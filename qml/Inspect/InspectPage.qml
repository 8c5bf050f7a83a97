// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Anybody's pass: its card at the left; who signed it, each check and what the rules say at the right.
Item {
    id: root

    required property PassInspector inspector
    required property InspectCommands commands

    readonly property bool hasPass: inspector.passNames.length > 0
    readonly property Item quietPlace: hasPass ? canvas.quietPlace : null

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }

    EmptyState {
        anchors.centerIn: parent
        visible: !root.inspector.isOpen && !root.inspector.isBusy
        iconName: "file"
        sentence: qsTr("Drop a pass here to see what is in it")
        detail: qsTr("A .pkpass of any maker, a .pkpasses with several, a .pass folder or a .pkpasstemplate of Pass Designer; several at once, or a folder of them. It is read on this computer; nothing is sent.")
        verb: qsTr("Choose a file…")

        onActed: root.commands.open.trigger()
    }

    ErrorState {
        anchors.centerIn: parent
        visible: root.inspector.problem.length > 0
        sentence: qsTr("This cannot be read as a pass")
        advice: root.inspector.problem
        verb: qsTr("Choose another file…")

        onActed: root.commands.open.trigger()
    }

    Timer {
        id: patience

        interval: 200
        running: root.inspector.isBusy
    }

    Label {
        objectName: "inspect-reading"
        anchors.centerIn: parent
        visible: root.inspector.isBusy && !patience.running
        color: Theme.secondary
        text: qsTr("Reading…")
    }

    InspectCanvas {
        id: canvas

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: panel.left
        visible: root.hasPass
        inspector: root.inspector
        commands: root.commands
    }

    Rectangle {
        id: panel

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Math.min(Theme.scaled(560), root.width / 2)
        visible: root.hasPass
        color: Theme.surface

        Separator {
            anchors.left: parent.left
            width: 1
            height: parent.height
        }

        ScrollPane {
            anchors.fill: parent
            spacing: Theme.space16

            ComboBox {
                objectName: "inspect-passes"
                width: parent.width
                visible: root.inspector.passNames.length > 1
                name: qsTr("Pass that is shown")
                model: root.inspector.passNames
                currentIndex: root.inspector.current

                onActivated: index => root.inspector.current = index
            }

            Column {
                width: parent.width
                spacing: Theme.space4

                StatusPill {
                    objectName: "inspect-verdict"
                    width: parent.width
                    wraps: true
                    tone: root.inspector.verdictTone
                    text: root.inspector.verdict
                }

                Label {
                    width: parent.width
                    visible: text.length > 0
                    color: Theme.secondary
                    text: root.inspector.verdictDetail
                    wrapMode: Text.Wrap
                }

                StatusPill {
                    objectName: "inspect-ended"
                    anchors.left: parent?.left
                    visible: root.inspector.ended.length > 0
                    tone: "warning"
                    text: root.inspector.ended
                }

                Label {
                    width: parent.width
                    visible: text.length > 0
                    color: Theme.secondary
                    text: root.inspector.endedDetail
                    wrapMode: Text.Wrap
                }
            }

            Section {
                visible: root.inspector.facts.length > 0
                title: qsTr("Who made it")

                Column {
                    width: parent.width

                    Repeater {
                        model: root.inspector.facts

                        Item {
                            id: fact

                            required property inspectedLine modelData

                            width: parent?.width ?? 0
                            height: Theme.hitArea

                            Label {
                                id: title

                                anchors.left: parent.left
                                width: parent.width * 0.35
                                height: parent.height
                                color: Theme.secondary
                                text: fact.modelData.title
                            }

                            Label {
                                anchors.left: title.right
                                anchors.leftMargin: Theme.space8
                                anchors.right: parent.right
                                height: parent.height
                                text: fact.modelData.detail
                            }
                        }
                    }
                }
            }

            Section {
                title: qsTr("Checks")
                visible: root.inspector.checks.length > 0

                InspectedLines { lines: root.inspector.checks }
            }

            Section {
                title: qsTr("What the rules say")
                visible: root.inspector.findings.length > 0

                InspectedLines {
                    lines: root.inspector.findings
                    selection: root.inspector.selection

                    onChosen: target => root.inspector.showOnFront(target)
                }
            }

            Section {
                title: qsTr("What a template of it would not keep")
                visible: root.inspector.losses.length > 0

                InspectedLines { lines: root.inspector.losses }
            }
        }
    }
}
