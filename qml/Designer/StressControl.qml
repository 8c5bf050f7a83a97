// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Starts the stress run; while it is on, a bar at the bottom of `host` says which record the cards show and what
/// breaks.
IconButton {
    id: root

    required property StressRun run
    required property Command command
    required property Item host
    readonly property real room: bar.room

    objectName: "stress"
    compact: true
    iconName: "play"
    toolTip: qsTr("%1 (%2)").arg(command.text).arg(command.keysText)

    onClicked: root.command.trigger()

    Connections {
        target: root.command

        function onTriggered() {
            root.start();
        }
    }

    RecordBar {
        id: bar

        parent: root.host
        name: qsTr("Stress run")
        visible: root.run.isOn

        onEscaped: root.end()

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
            name: root.run.isBroken ? "warning" : "ok"
            color: root.run.isBroken ? Theme.warning : Theme.ok
        }

        Column {
            Layout.fillWidth: true

            Label {
                objectName: "stress-verdict"
                width: parent.width
                text: root.run.verdict
                font.weight: root.run.isBroken ? Font.DemiBold : Font.Normal
                wrapMode: Text.Wrap
                maximumLineCount: 3
            }

            Label {
                width: parent.width
                visible: text.length > 0
                role: Label.Secondary
                text: root.run.advice
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }

            Label {
                objectName: "stress-case"
                width: parent.width
                role: Label.Secondary
                text: qsTr("%1 · %2").arg(root.run.placeText).arg(root.run.caseText)
                elide: Text.ElideRight
            }
        }

        IconButton {
            objectName: "stress-back"
            compact: true
            iconName: "chevron-left"
            toolTip: qsTr("Record before")
            enabled: !root.run.isFirst
            onClicked: root.run.previous()
        }

        IconButton {
            objectName: "stress-forward"
            compact: true
            iconName: "chevron-right"
            toolTip: qsTr("Next record")
            enabled: !root.run.isLast
            onClicked: root.run.next()
        }

        IconButton {
            id: goOn

            objectName: "stress-run"
            compact: true
            iconName: root.run.isRunning ? "pause" : root.run.isLast ? "refresh" : "play"
            toolTip: root.run.isRunning ? qsTr("Pause") : root.run.isLast ? qsTr("From the beginning") : qsTr("On to the next that breaks")
            onClicked: root.toggle()
        }

        IconButton {
            objectName: "stress-end"
            compact: true
            iconName: "close"
            toolTip: qsTr("End, and show the sample again")
            onClicked: root.end()
        }
    }

    function start() {
        run.run();
        goOn.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function toggle() {
        if (run.isRunning)
            run.pause();
        else
            run.run();
    }

    function end() {
        run.end();
        forceActiveFocus(Qt.OtherFocusReason);
    }
}
