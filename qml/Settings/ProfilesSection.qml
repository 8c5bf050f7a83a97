// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Where the studio acts, and where the keys for it are kept.
Section {
    id: root

    required property SettingsView settings

    first: true
    title: qsTr("Profiles")

    Label {
        width: parent.width
        color: Theme.secondary
        text: qsTr("A profile is one tenant of QairoPay. Choosing another opens the window anew.")
        wrapMode: Text.Wrap
    }

    Column {
        width: parent.width

        Repeater {
            model: root.settings.profiles

            ProfileRow {
                width: parent?.width ?? 0
                isBusy: isCurrent && root.settings.leaveWords.length > 0

                onUsed: root.settings.use(profileId)
                onKeyChanged: {
                    keyDialog.profileId = profileId;
                    keyDialog.profileName = name;
                    keyDialog.isLost = false;
                    keyDialog.open();
                }
                onRemoved: {
                    removeDialog.profileId = profileId;
                    removeDialog.profileName = name;
                    removeDialog.open();
                }
            }
        }
    }

    Row {
        anchors.left: parent?.left
        spacing: Theme.space12

        Button {
            objectName: "add-profile"
            iconName: "plus"
            text: qsTr("Add a profile…")

            onClicked: addDialog.open()
        }
    }

    Row {
        width: parent.width
        spacing: Theme.space8

        Icon {
            y: 2
            name: "key"
        }

        Label {
            width: parent.width - Theme.iconSmall - parent.spacing
            color: Theme.secondary
            text: root.settings.keyStatement
            wrapMode: Text.Wrap
        }
    }

    AddProfileDialog {
        id: addDialog

        settings: root.settings
    }

    EnterKeyDialog {
        id: keyDialog

        settings: root.settings
    }

    Connections {
        target: root.settings

        function onKeyWanted(id: string, name: string) {
            keyDialog.profileId = id;
            keyDialog.profileName = name;
            keyDialog.isLost = true;
            keyDialog.open();
        }

        function onLeaveAsked(id: string) {
            leaveDialog.profileId = id;
            leaveDialog.open();
        }
    }

    ConfirmDialog {
        id: leaveDialog

        property string profileId

        heading: qsTr("Use another profile while a batch is running")
        words: root.settings.leaveWords
        verb: qsTr("Pause and use it")
        cancelVerb: qsTr("Keep running")
        dangerous: false

        onAccepted: root.settings.useAnyway(profileId)
    }

    ConfirmDialog {
        id: removeDialog

        property string profileId
        property string profileName

        heading: qsTr("Remove the profile %1?").arg(profileName)
        words: qsTr("Its key is taken out of the keychain. Nothing changes at QairoPay.")
        verb: qsTr("Remove profile")

        onAccepted: root.settings.remove(profileId)
    }
}
