// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What a file of places holds, and whether its places are added or replace those of the template.
Dialog {
    id: root

    required property PlacesImport files
    property bool replaces: false

    heading: qsTr("Import places from %1").arg(files.fileName)
    words: files.summary
    verb: replaces ? files.replaceText : files.addText
    verbEnabled: (replaces ? files.replaceCount : files.addCount) > 0

    onAccepted: replaces ? files.replace() : files.add()
    onRejected: files.close()

    Connections {
        target: root.files

        function onChanged() {
            if (root.files.isOpen && !root.opened) {
                root.replaces = root.files.addCount === 0;
                root.open();
            } else if (!root.files.isOpen && root.visible) {
                root.close(); // another template was opened
            }
        }
    }

    Segmented {
        objectName: "import-how"
        Layout.fillWidth: true
        name: qsTr("What becomes of the places there are")
        options: [qsTr("Keep them and add"), qsTr("Replace them")]
        currentIndex: root.replaces ? 1 : 0

        onChosen: index => root.replaces = index === 1
    }

    Label {
        Layout.fillWidth: true
        visible: root.replaces ? root.files.replaceCount === 0 : root.files.addCount === 0
        text: root.replaces ? qsTr("There is no place in the file that can be taken over.") : qsTr("There is no room: a pass has ten places at most.")
        wrapMode: Text.Wrap
    }

    Label {
        objectName: "import-problems"
        Layout.fillWidth: true
        visible: text.length > 0
        role: Label.Secondary
        text: root.files.problems
        wrapMode: Text.Wrap
        maximumLineCount: 18
    }
}
