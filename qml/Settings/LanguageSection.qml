// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The language of the window, by the name its readers look for.
Section {
    id: root

    required property LanguageChoice language
    /// What opening the window anew interrupts, in a sentence; empty: nothing.
    required property string leaveWords

    title: qsTr("Language")

    ComboBox {
        id: box

        objectName: "language"
        anchors.left: parent?.left
        width: Theme.scaled(220)
        name: qsTr("Language")
        model: root.language.names
        currentIndex: root.language.currentIndex

        onActivated: index => {
            if (index === root.language.currentIndex)
                return;
            if (root.leaveWords.length === 0) {
                root.language.choose(index);
                return;
            }
            leaveDialog.wanted = index;
            leaveDialog.open();
        }
    }

    Label {
        width: parent.width
        role: Label.Secondary
        wrapMode: Text.Wrap
        text: qsTr("The window opens anew in it. Cards stay in the languages of their pass.")
    }

    ConfirmDialog {
        id: leaveDialog

        property int wanted: 0

        heading: qsTr("Use another language while a batch is running")
        words: root.leaveWords
        verb: qsTr("Pause and use it")
        cancelVerb: qsTr("Keep running")
        dangerous: false

        onAccepted: root.language.choose(wanted)
        onClosed: box.currentIndex = Qt.binding(() => root.language.currentIndex)
    }
}
