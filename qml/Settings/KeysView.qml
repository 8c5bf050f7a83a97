// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The API keys of the tenant; the chosen one at the right.
FocusScope {
    id: root

    required property ApiKeyDesk keys
    required property PaneMemory panes

    property int detailWidth: panes.size("settings.key", 360)
    readonly property int shownDetailWidth: Math.min(Theme.scaled(detailWidth), Math.max(Theme.scaled(320), width - Theme.scaled(540)))

    onVisibleChanged: if (visible) keys.ensureLoaded()
    Component.onCompleted: if (visible) keys.ensureLoaded()

    RowLayout {
        id: head

        anchors.left: parent.left
        anchors.right: handle.left
        anchors.margins: Theme.space16
        y: Theme.space12
        spacing: Theme.space12

        Label {
            Layout.fillWidth: true
            color: Theme.secondary
            text: qsTr("A key's secret is shown once, when it is made.")
        }

        IconButton {
            objectName: "keys-reload"
            iconName: "refresh"
            toolTip: qsTr("Load again")

            onClicked: root.keys.reload()
        }

        Button {
            objectName: "new-key"
            focus: true
            iconName: "plus"
            text: qsTr("New key…")

            onClicked: newDialog.open()
        }
    }

    DataTable {
        id: table

        objectName: "keys-table"
        anchors.left: parent.left
        anchors.right: handle.left
        anchors.top: head.bottom
        anchors.topMargin: Theme.space8
        anchors.bottom: parent.bottom
        rowHeight: Theme.bar
        name: qsTr("API keys")
        model: root.keys.model
        selectedRow: root.keys.selectedRow
        selectedId: root.keys.keyId
        columns: [
            TableColumn { title: qsTr("Key"); role: "name"; detailRole: "hint"; width: 132; fills: true },
            TableColumn { title: qsTr("Scope"); role: "scope"; width: 96 },
            TableColumn { title: qsTr("State"); role: "stateText"; width: 112; toneRole: "tone" },
            TableColumn { title: qsTr("Last used"); role: "lastUsed"; width: 148; secondary: true }
        ]

        onChosen: row => root.keys.select(row)

        ErrorState {
            anchors.centerIn: parent
            visible: root.keys.problem.length > 0 && table.count === 0
            sentence: qsTr("The keys could not be loaded.")
            advice: root.keys.problem

            onActed: root.keys.reload()
        }
    }

    SplitHandle {
        id: handle

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.rightMargin: root.shownDetailWidth - width
        size: root.shownDetailWidth
        minimum: 320
        maximum: 560
        grows: false
        name: qsTr("Width of the key pane")

        onMoved: size => {
            root.detailWidth = size;
            root.panes.setSize("settings.key", size);
        }
    }

    KeyPane {
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: handle.right
        anchors.right: parent.right
        keys: root.keys
    }

    NewKeyDialog {
        id: newDialog

        keys: root.keys
    }

    SecretDialog {
        id: secretDialog

        heading: qsTr("The new API key")
        words: qsTr("Store it where it will be used. It is shown this once.")
        secretName: qsTr("API key")
        secret: root.keys.secret

        onCopied: root.keys.copySecret()
        onClosed: root.keys.forgetSecret()
    }

    Connections {
        target: root.keys

        function onSecretChanged() {
            if (root.keys.secret.length > 0)
                secretDialog.open();
        }
    }
}
