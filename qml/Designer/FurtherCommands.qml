// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What takes a template further: to the rows of a list, and once it is published onto a phone and to live.
CommandSet {
    id: root

    required property PhoneDesk phone
    required property PromotionDesk promotion // null where there is no live tenant beside
    required property Designer designer
    required property string offDesk // why there is no template to do it with; empty: there is one
    required property string offSight // why there are no cards in sight
    property alias showRows: rowsCommand
    property alias rowBefore: beforeCommand
    property alias nextRow: nextCommand
    property alias addSample: addCommand
    property alias renameSample: renameCommand
    property alias removeSample: removeCommand
    property alias onPhone: phoneCommand
    property alias promote: promoteCommand
    readonly property RowChoice rows: designer.rowChoice
    readonly property SampleRecords records: designer.sampleRecords
    readonly property StressRun run: designer.stress // while it shows its cases, nobody sees a row
    readonly property string offRows: offSight || (rows.isOn && !run.isOn ? "" : qsTr("The cards show no row of a list. Show one first."))

    Command {
        id: rowsCommand

        name: "list-rows"
        text: qsTr("Show the rows of the list")
        words: qsTr("csv file holders records")
        iconName: "table"
        obstacle: root.offSight || root.rows.obstacle
    }

    Command {
        id: beforeCommand

        name: "list-row-before"
        text: qsTr("Row before")
        words: qsTr("csv list record")
        iconName: "chevron-left"
        keys: ["Ctrl+PgUp"]
        obstacle: root.offRows || (root.rows.row > root.rows.firstRow ? "" : qsTr("This is the first row."))
        onTriggered: root.rows.previous()
    }

    Command {
        id: nextCommand

        name: "list-row-next"
        text: qsTr("Next row")
        words: qsTr("csv list record")
        iconName: "chevron-right"
        keys: ["Ctrl+PgDown"]
        obstacle: root.offRows || (root.rows.row < root.rows.lastRow ? "" : qsTr("This is the last row."))
        onTriggered: root.rows.next()
    }

    Command {
        id: addCommand

        name: "sample-add"
        text: qsTr("Add a sample record…")
        words: qsTr("holder person example copy new")
        iconName: "plus"
        obstacle: root.offSight || root.records.addObstacle
    }

    Command {
        id: renameCommand

        name: "sample-rename"
        text: qsTr("Rename the sample record…")
        words: qsTr("holder person example name")
        iconName: "edit"
        obstacle: root.offSight || root.records.changeObstacle
    }

    Command {
        id: removeCommand

        name: "sample-remove"
        text: qsTr("Remove the sample record")
        words: qsTr("holder person example delete")
        iconName: "trash"
        obstacle: root.offSight || root.records.changeObstacle
        onTriggered: root.records.remove()
    }

    Command {
        id: phoneCommand

        name: "on-phone"
        text: qsTr("On a phone now…")
        words: qsTr("qr code test pass install")
        iconName: "phone"
        obstacle: root.offDesk
        onTriggered: root.phone.begin()
    }

    Command {
        id: promoteCommand

        name: "promote"
        text: qsTr("Promote to live…")
        words: qsTr("go live release rehearsal")
        iconName: "live"
        obstacle: root.offDesk || (root.promotion !== null ? root.promotion.obstacle : qsTr("Only the sandbox inside the studio has a live tenant beside it."))
        onTriggered: root.promotion.look()
    }
}
