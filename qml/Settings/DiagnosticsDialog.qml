// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What a diagnostics file will hold, before it is saved.
Dialog {
    id: control

    required property Diagnostics diagnostics

    heading: qsTr("Diagnostics file")
    words: qsTr("This is all that will be in it. Keys, names, addresses and ids are taken out; look through it before you give it away. Nothing is sent.")
    verb: qsTr("Save…")
    width: Math.min(Theme.scaled(720), (parent?.width ?? Theme.scaled(720)) - Theme.space32)

    onAccepted: file.open(diagnostics.suggestedName())

    Item {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(Theme.scaled(160), (control.parent?.height ?? Theme.scaled(600)) - Theme.scaled(320))

        FocusRing { visible: view.activeFocus }

        ListView {
            id: view

            objectName: "diagnostics-text"
            anchors.fill: parent
            anchors.margins: Theme.space8
            focus: true
            activeFocusOnTab: true
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: control.diagnostics.paragraphs

            Accessible.role: Accessible.Document
            Accessible.name: control.heading

            Keys.onUpPressed: view.scrollBy(-Theme.space32)
            Keys.onDownPressed: view.scrollBy(Theme.space32)
            Keys.onPressed: event => {
                const pages = { [Qt.Key_PageUp]: -1, [Qt.Key_PageDown]: 1, [Qt.Key_Space]: 1 };
                if (event.key in pages)
                    view.scrollBy(pages[event.key] * (view.height - Theme.space32));
                else if (event.key === Qt.Key_Home)
                    view.positionViewAtBeginning();
                else if (event.key === Qt.Key_End)
                    view.positionViewAtEnd();
                else
                    return;
                event.accepted = true;
            }

            T.ScrollBar.vertical: ScrollBar {}

            delegate: Label {
                required property string modelData

                width: view.width - Theme.space16
                role: Label.Mono
                text: modelData
                wrapMode: Text.Wrap

                Accessible.role: Accessible.StaticText
                Accessible.name: modelData
            }

            function scrollBy(distance: real) {
                const end = originY + Math.max(0, contentHeight - height);
                contentY = Math.max(originY, Math.min(end, contentY + distance));
            }
        }
    }

    FileChooser {
        id: file

        mode: FileChooser.Mode.Save
        title: qsTr("Save the diagnostics")
        defaultSuffix: "txt"
        nameFilters: [qsTr("Text (*.txt)")]

        onAccepted: place => control.diagnostics.save(place)
    }

    function show() {
        diagnostics.gather();
        open();
        view.positionViewAtBeginning();
    }
}
