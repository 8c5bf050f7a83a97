// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The top bar of the design page: which template, how its draft stands, undo, problems, publish.
RowLayout {
    id: root

    required property Designer designer
    required property DesignView view
    required property DesignCommands commands

    readonly property bool onDesk: view.onDesk
    readonly property int problemCount: designer.preview.problems.count

    spacing: Theme.space8

    Component.onDestruction: view.historyOpen = false // it goes with the bar

    Button {
        objectName: "template-name"
        Layout.maximumWidth: Theme.scaled(320)
        Layout.leftMargin: Theme.space8
        visible: root.onDesk
        kind: Button.Quiet
        iconName: "chevron-left"
        text: root.designer.editor.name.length > 0 ? root.designer.editor.name : qsTr("Template without a name")
        toolTip: qsTr("All templates")

        onClicked: root.commands.library.trigger()
    }

    Label {
        Layout.fillWidth: true
        Layout.leftMargin: root.onDesk ? 0 : Theme.space16
        role: root.onDesk ? Label.Secondary : Label.Title
        text: root.onDesk ? root.designer.desk.state : root.view.heading
    }

    IconButton {
        objectName: "undo"
        visible: root.commands.canTakeBack
        enabled: root.commands.undo.enabled
        iconName: "undo"
        toolTip: root.designer.editor.canUndo ? qsTr("Undo: %1").arg(root.designer.editor.undoText) : root.commands.undo.obstacle

        onClicked: root.commands.undo.trigger()
    }

    IconButton {
        objectName: "redo"
        visible: root.commands.canTakeBack
        enabled: root.commands.redo.enabled
        iconName: "redo"
        toolTip: root.designer.editor.canRedo ? qsTr("Redo: %1").arg(root.designer.editor.redoText) : root.commands.redo.obstacle

        onClicked: root.commands.redo.trigger()
    }

    IconButton {
        objectName: "history"
        Layout.leftMargin: -Theme.space8
        implicitWidth: Theme.hitArea
        leftPadding: Theme.space4
        rightPadding: Theme.space4
        visible: root.onDesk
        enabled: root.commands.history.enabled
        iconName: "chevron-down"
        toolTip: enabled ? qsTr("All steps, by name") : root.commands.history.obstacle
        opensMenu: history.visible

        onClicked: root.view.historyOpen = !root.view.historyOpen

        HistoryPopup {
            id: history

            y: parent.height + Theme.space4
            editor: root.designer.editor
            visible: root.view.historyOpen

            onClosed: root.view.historyOpen = false
        }
    }

    Button {
        objectName: "problems"
        visible: root.onDesk
        kind: Button.Quiet
        iconName: root.designer.preview.problems.errorCount > 0 ? "error"
            : root.designer.preview.problems.warningCount > 0 ? "warning" : root.problemCount > 0 ? "info" : "ok"
        text: root.problemCount > 0 ? qsTr("Problems %1").arg(root.problemCount) : qsTr("No problems")

        onClicked: root.commands.problems.trigger()
    }

    Button {
        objectName: "publish"
        visible: root.onDesk
        kind: Button.Primary
        text: root.commands.publish.text
        enabled: root.commands.publish.enabled
        toolTip: root.commands.publish.obstacle

        onClicked: root.commands.publish.trigger()
    }

    IconButton {
        id: more

        objectName: "more"
        visible: root.onDesk
        iconName: "more"
        toolTip: qsTr("More about this template")
        opensMenu: menu.visible

        onClicked: menu.popup(more, Theme.mirrored ? 0 : more.width - menu.width, more.height)

        Menu {
            id: menu

            MenuItem {
                objectName: "on-phone"
                command: root.commands.onPhone
            }

            MenuItem {
                objectName: "proof-pdf"
                command: root.commands.proof.pdf
            }

            MenuItem {
                objectName: "proof-html"
                command: root.commands.proof.html
            }

            MenuItem {
                objectName: "proof-pictures"
                command: root.commands.proof.pictures
            }

            MenuItem {
                objectName: "save-a-version"
                command: root.commands.saveVersion
            }

            MenuItem {
                objectName: "promote"
                command: root.commands.promote
            }

            MenuItem {
                objectName: "save-template"
                command: root.commands.saveAs
            }
        }
    }
}
