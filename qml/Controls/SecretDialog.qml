// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QairoPay.Studio

/// A secret that is shown this once. Only its own verb closes it, so that it is not lost by a stray key.
Dialog {
    id: control

    property string secret
    property string secretName

    signal copied

    verb: qsTr("I have stored it")
    cancelVerb: ""
    closePolicy: T.Popup.NoAutoClose
    returnAccepts: false

    onOpened: copyButton.forceActiveFocus(Qt.TabFocusReason)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space8

        TextField {
            objectName: "shown-secret"
            Layout.fillWidth: true
            compact: false
            mono: true
            readOnly: true
            name: control.secretName
            text: control.secret

            onActiveFocusChanged: if (activeFocus) selectAll()
        }

        Button {
            id: copyButton

            objectName: "copy-secret"
            iconName: "copy"
            text: qsTr("Copy")

            onClicked: control.copied()
        }
    }
}
