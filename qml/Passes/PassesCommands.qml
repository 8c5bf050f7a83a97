// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

CommandSet {
    id: root

    required property PassesView passes
    property PassesPage view: null // not before it is first shown

    place: qsTr("Passes")
    page: "passes"

    Command {
        name: "search-passes"
        text: qsTr("Search passes")
        words: qsTr("find holder e-mail")
        iconName: "search"
        keys: [StandardKey.Find]
        onTriggered: root.view?.search()
    }

    Command {
        name: "reload-passes"
        text: qsTr("Load the passes again")
        words: qsTr("refresh")
        iconName: "refresh"
        keys: ["F5"]
        onTriggered: root.passes.reload()
    }
}
