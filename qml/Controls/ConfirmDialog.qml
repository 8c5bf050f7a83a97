// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio

/// Asks before something that cannot be undone. With `typed` set (a live tenant's name) the verb waits until
/// that was typed.
Dialog {
    id: control

    property string typed
    property bool allowed: true // else the verb waits whatever is typed
    /// Why it is asked for; %1 is what to type.
    property string typedWords: qsTr("This is live. Type %1 to go on.")
    property string typedName: qsTr("Name of the tenant")
    /// What else is asked comes before the name that confirms it all.
    default property alias extra: extras.data

    verbEnabled: allowed && (typed.length === 0 || answer.text === typed)
    dangerous: true
    returnAccepts: !dangerous || typed.length > 0

    onAboutToShow: answer.clear()

    ColumnLayout {
        id: extras

        Layout.fillWidth: true
        visible: children.length > 0
        spacing: Theme.space12
    }

    Label {
        Layout.fillWidth: true
        visible: control.typed.length > 0
        text: control.typedWords.arg(control.typed)
        color: Theme.live
        wrapMode: Text.Wrap
    }

    TextField {
        id: answer

        objectName: "dialog-typed"

        Layout.fillWidth: true
        visible: control.typed.length > 0
        compact: false
        name: control.typedName
    }
}
