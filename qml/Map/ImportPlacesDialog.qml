// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What a file of places holds, which of its places are taken, and whether they are added to those of the template, update
/// them or replace them. The map beside it shows them already.
Dialog {
    id: root

    required property PlacesImport files

    heading: qsTr("Import places from %1").arg(files.fileName)
    words: files.summary
    verb: files.takeText
    verbEnabled: files.takeCount > 0
    x: parent && !Theme.mirrored ? parent.width - width - Theme.space16 : Theme.space16
    width: Math.min(Theme.scaled(440), (parent?.width ?? Theme.scaled(440)) - Theme.space32)

    T.Overlay.modal: Item {}

    onAccepted: files.take()
    onRejected: files.close()

    Connections {
        target: root.files

        function onChanged() {
            if (root.files.isOpen && !root.visible)
                root.open();
            else if (!root.files.isOpen && root.visible)
                root.close(); // another template was opened
        }
    }

    Segmented {
        objectName: "import-how"
        Layout.fillWidth: true
        name: qsTr("What becomes of the places there are")
        options: [qsTr("Keep them and add"), qsTr("Add and update"), qsTr("Replace them")]
        currentIndex: root.files.how

        onChosen: index => root.files.how = index
    }

    Label {
        Layout.fillWidth: true
        visible: root.files.how === 1
        role: Label.Secondary
        text: qsTr("A place called alike, or at most 50 m away, becomes as the file says. The others are added.")
        wrapMode: Text.Wrap
    }

    Label {
        Layout.fillWidth: true
        visible: root.files.picks.total === 0
        text: qsTr("There is no place in the file that can be taken over.")
        wrapMode: Text.Wrap
    }

    PlacePickList {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.files.picks.total > 0
        picks: root.files.picks
    }

    Label {
        objectName: "import-problems"
        Layout.fillWidth: true
        visible: text.length > 0
        role: Label.Secondary
        text: root.files.problems
        wrapMode: Text.Wrap
        maximumLineCount: 8
    }
}
