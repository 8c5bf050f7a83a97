// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QairoPay.Studio

/// A licence in full, to read and to scroll.
Dialog {
    id: control

    property list<string> paragraphs

    verb: ""
    cancelVerb: qsTr("Close")
    width: Math.min(Theme.scaled(680), (parent?.width ?? Theme.scaled(680)) - Theme.space32)

    Item {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(Theme.scaled(160), (control.parent?.height ?? Theme.scaled(600)) - Theme.scaled(240))

        FocusRing { visible: view.activeFocus }

        ListView {
            id: view

            objectName: "licence-text"
            anchors.fill: parent
            anchors.margins: Theme.space8
            focus: true
            activeFocusOnTab: true
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            spacing: Theme.space8
            model: control.paragraphs

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

    function show(name: string, licence: string, text: list<string>) {
        heading = qsTr("%1: %2").arg(name).arg(licence);
        paragraphs = text;
        open();
        view.positionViewAtBeginning();
    }
}
