// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// Shows one page; each is made when first visited and keeps its state afterwards. The keyboard goes into it. The first one
/// is made once the window has been painted around it: so a start shows something as early as it can.
Item {
    id: root

    required property list<PageEntry> entries
    required property int currentIndex
    property int reason: Qt.OtherFocusReason // why the next page gets the keyboard
    property bool painted: false

    Connections {
        target: root.Window.window
        enabled: !root.painted

        // Qt's software renderer tells it amid the frame; what follows from it takes a while.
        function onFrameSwapped() {
            Qt.callLater(() => root.painted = true);
        }
    }

    RoomyFrame {
        anchors.fill: parent
        // Where letters are large a page may have less room than it is laid out for.
        leastWidth: Theme.textScale > 1 ? Theme.scaled(728) : 0
        leastHeight: Theme.textScale > 1 ? Theme.scaled(480) : 0

        Repeater {
            model: root.entries.length

            Loader {
                required property int index
                readonly property PagePart part: root.entries[index].part
                readonly property bool current: index === root.currentIndex
                readonly property bool wanted: current && part !== null

                anchors.fill: parent
                active: false
                visible: current
                sourceComponent: part?.page ?? null

                onWantedChanged: {
                    active = active || wanted;
                    if (wanted)
                        root.enter(item as Item);
                }
                onLoaded: {
                    part.item = item;
                    root.enter(item as Item);
                }
                Component.onCompleted: active = wanted
            }
        }
    }

    /// What the page has chosen, or had when it was left, else its first stop of the tab key.
    function enter(page: Item) {
        if (page === null)
            return;
        page.forceActiveFocus(reason);
        Qt.callLater(Keyboard.stepInto, page, reason); // when all of it is visible
    }
}
