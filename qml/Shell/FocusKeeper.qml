// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio

/// Keeps the keyboard in the window: when what has it goes away or is switched off for good, the next stop of the tab
/// key takes it. What is off only while it works gets it back by itself, so there is a moment to wait.
Item {
    id: root

    required property T.ApplicationWindow window

    property Item last
    property bool ringed: false
    readonly property bool lost: window.active && isNowhere(window.activeFocusItem)

    onLostChanged: if (lost) wait.restart(); else wait.stop()

    Connections {
        target: root.window

        function onActiveFocusItemChanged() {
            const item = root.window.activeFocusItem;
            if (root.isNowhere(item))
                return;
            root.last = item;
            root.ringed = (item as T.AbstractButton)?.visualFocus ?? true;
        }
    }

    Timer {
        id: wait

        interval: Theme.focusPatience
        onTriggered: {
            const at = root.window.activeFocusItem;
            const from = at instanceof Loader ? at : root.last ?? root;
            from.nextItemInFocusChain(true)?.forceActiveFocus(root.ringed ? Qt.TabFocusReason : Qt.OtherFocusReason);
        }
    }

    /// A loader has the keyboard where what it held is gone.
    function isNowhere(item: Item): bool {
        return item === null || item === window.contentItem || item instanceof Loader;
    }
}
