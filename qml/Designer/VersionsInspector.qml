// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The versions of the template: what it was, to look at, to compare with and to come back to.
FocusScope {
    id: root

    required property TemplateVersions versions
    required property DesignKeys keys
    required property Command saveCommand
    readonly property VersionRow current: list.currentItem as VersionRow
    readonly property bool settled: !versions.isLoading

    // What can be done is there only now.
    onSettledChanged: if (settled) Qt.callLater(Keyboard.stepInto, root, Qt.ShortcutFocusReason)

    Column {
        id: head

        x: Theme.space16
        y: Theme.space16
        width: parent.width - 2 * Theme.space16
        spacing: Theme.space12

        Button {
            objectName: "save-version"
            anchors.left: parent?.left
            visible: root.versions.count > 0
            iconName: "plus"
            text: root.saveCommand.text
            onClicked: root.saveCommand.trigger()
        }

        Row {
            objectName: "unreadable-versions"
            visible: root.versions.unreadable.length > 0
            width: parent.width
            spacing: Theme.space4

            Icon {
                y: 2
                name: "warning"
                color: Theme.warning
            }

            Label {
                width: parent.width - Theme.iconSmall - parent.spacing
                role: Label.Secondary
                wrapMode: Text.Wrap
                maximumLineCount: 8
                text: root.versions.unreadable
            }
        }
    }

    ListView {
        id: list

        objectName: "versions"
        anchors.fill: parent
        anchors.topMargin: head.y + head.height + Theme.space8
        visible: root.versions.count > 0
        focus: true
        activeFocusOnTab: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        model: root.versions

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Versions")

        Keys.onReturnPressed: root.current?.compared()
        Keys.onEnterPressed: root.current?.compared()
        Keys.onPressed: event => root.key_(event)

        T.ScrollBar.vertical: ScrollBar {}

        delegate: VersionRow {
            onCompared: {
                list.currentIndex = index;
                root.versions.compare(key);
            }
            onRestored: root.versions.restore(key)
            onRenamed: renameDialog.ask(key, name)
            onCopied: root.versions.copy(key)
            onDeleted: deleteDialog.ask(key, title)
        }
    }

    Timer {
        id: patience

        interval: 200
        running: root.versions.isLoading
    }

    Label {
        anchors.centerIn: parent
        visible: root.versions.count === 0 && root.versions.isLoading && !patience.running
        color: Theme.secondary
        text: qsTr("Reading…")
    }

    EmptyState {
        anchors.centerIn: parent
        visible: root.versions.count === 0 && !root.versions.isLoading
        iconName: "clock"
        sentence: qsTr("There is no version yet.")
        detail: qsTr("Save one before you try something. Publishing keeps one by itself.")
        verb: root.saveCommand.text

        onActed: root.saveCommand.trigger()
    }

    VersionNameDialog {
        id: renameDialog

        versions: root.versions
    }

    ConfirmDialog {
        id: deleteDialog

        property string key
        property string version

        heading: qsTr("Delete the version “%1”?").arg(version)
        words: qsTr("The draft and what is published stay as they are. This cannot be undone.")
        verb: qsTr("Delete version")

        onAccepted: root.versions.remove(key)

        function ask(of: string, name: string) {
            key = of;
            version = name;
            open();
        }
    }

    function key_(event: KeyEvent) {
        if (current === null)
            return;
        event.accepted = true;
        if (keys.renameVersion.matches(event.key, event.modifiers))
            current.renamed();
        else if (keys.deleteVersion.matches(event.key, event.modifiers))
            current.deleted();
        else if (keys.restoreVersion.matches(event.key, event.modifiers))
            current.restored();
        else if (keys.versionMenu.matches(event.key, event.modifiers))
            current.openMenu();
        else
            event.accepted = false;
    }
}
