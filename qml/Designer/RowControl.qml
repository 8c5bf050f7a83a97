// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Shows the rows of the open list on the cards; meanwhile a bar at the bottom of `host` says which it is and what is
/// wrong with it.
IconButton {
    id: root

    required property RowChoice rows
    required property StressRun run
    required property FurtherCommands commands
    required property Item host
    readonly property real room: bar.room

    objectName: "show-row"
    compact: true
    iconName: "table"
    enabled: root.commands.showRows.enabled
    toolTip: enabled ? root.commands.showRows.text : root.commands.showRows.obstacle

    onClicked: root.commands.showRows.trigger()

    Connections {
        target: root.commands.showRows

        function onTriggered() {
            root.start();
        }
    }

    RecordBar {
        id: bar

        objectName: "row-bar"
        parent: root.host
        name: qsTr("Rows of a list")
        visible: root.rows.isOn && !root.run.isOn

        onEscaped: root.end()

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
            name: root.rows.isBroken ? "warning" : "table"
            color: root.rows.isBroken ? Theme.warning : Theme.secondary
        }

        Column {
            Layout.fillWidth: true

            Label {
                objectName: "row-place"
                width: parent.width
                text: root.rows.placeText
                elide: Text.ElideRight

                onTextChanged: if (visible) root.say(root.rows.placeText)
            }

            Label {
                objectName: "row-remark"
                width: parent.width
                role: Label.Secondary
                text: root.rows.remark
                wrapMode: Text.Wrap
                maximumLineCount: 3

                onTextChanged: if (visible) root.say(root.rows.remark)
            }
        }

        IconButton {
            objectName: "row-back"
            compact: true
            iconName: "chevron-left"
            toolTip: qsTr("%1 (%2)").arg(root.commands.rowBefore.text).arg(root.commands.rowBefore.keysText)
            enabled: root.commands.rowBefore.enabled
            onClicked: root.commands.rowBefore.trigger()
        }

        NumberField {
            id: number

            objectName: "row-number"
            Layout.preferredWidth: Theme.scaled(72)
            name: qsTr("Row shown on the cards")
            from: root.rows.firstRow
            to: Math.max(root.rows.firstRow, root.rows.lastRow)
            value: root.rows.row

            onEdited: row => root.rows.row = row

            UndoKeys.own: true // the row is no part of the template
        }

        IconButton {
            objectName: "row-forward"
            compact: true
            iconName: "chevron-right"
            toolTip: qsTr("%1 (%2)").arg(root.commands.nextRow.text).arg(root.commands.nextRow.keysText)
            enabled: root.commands.nextRow.enabled
            onClicked: root.commands.nextRow.trigger()
        }

        IconButton {
            objectName: "row-end"
            compact: true
            iconName: "close"
            toolTip: qsTr("End, and show the record from before")
            onClicked: root.end()
        }
    }

    function start() {
        run.end();
        rows.show();
        if (rows.isOn)
            number.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function end() {
        rows.end();
        forceActiveFocus(Qt.OtherFocusReason);
    }

    /// The keyboard stays where it is, so a screen reader has to be told.
    function say(words: string) {
        Accessible.announce(words);
    }
}
