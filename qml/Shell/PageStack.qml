// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// Shows one page; each is made when first visited and keeps its state afterwards.
Item {
    id: root

    required property list<PageEntry> entries
    required property int currentIndex

    Repeater {
        model: root.entries.length

        Loader {
            required property int index
            readonly property bool current: index === root.currentIndex

            anchors.fill: parent
            active: false
            visible: current
            sourceComponent: root.entries[index].page

            onCurrentChanged: {
                active = active || current;
                if (current)
                    (item as Item)?.forceActiveFocus(Qt.OtherFocusReason);
            }
            onLoaded: {
                root.entries[index].item = item;
                (item as Item).forceActiveFocus(Qt.OtherFocusReason);
            }
            Component.onCompleted: active = current
        }
    }
}
