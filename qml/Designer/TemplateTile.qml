// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// A template in the library: its card, its name, how it stands.
CardTile {
    id: root

    required key
    required property string name
    required property string kind
    required property string stateName
    required property string passes
    required property bool archived
    required property bool draftOnly
    required face

    signal duplicated
    signal archiveAsked

    title: name
    detail: passes.length > 0 ? qsTr("%1 · %2 · %3").arg(kind).arg(stateName).arg(passes) : qsTr("%1 · %2").arg(kind).arg(stateName)
    faded: archived
    corner: more

    Accessible.name: Sentence.fill(qsTr("%1, %2, %3"), [name, kind, stateName])

    IconButton {
        id: more

        objectName: "more-" + root.key
        anchors.right: parent.right
        anchors.rightMargin: Theme.space16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space24
        compact: true
        iconName: "more"
        toolTip: qsTr("More about %1").arg(root.name)
        opensMenu: menu.visible

        onClicked: menu.popup(more, Theme.mirrored ? more.width - menu.width : 0, more.height)

        Menu {
            id: menu

            MenuItem {
                iconName: "edit"
                text: qsTr("Open")
                onTriggered: root.opened()
            }

            MenuItem {
                iconName: "copy"
                text: qsTr("Duplicate")
                onTriggered: root.duplicated()
            }

            MenuItem {
                objectName: "archive-" + root.key
                enabled: !root.archived
                iconName: root.draftOnly ? "trash" : "archive"
                text: root.draftOnly ? qsTr("Throw away…") : qsTr("Archive…")
                onTriggered: root.archiveAsked()
            }
        }
    }
}
