// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// Where the keyboard goes when another pane comes up.
QtObject {
    /// To what the pane had chosen when it was left, else to its first stop of the tab key.
    function enter(pane: Item, reason: int) {
        pane?.forceActiveFocus(reason);
        stepInto(pane, reason);
        const control = pane?.Window.activeFocusItem as T.Control;
        if (control !== null)
            control.focusReason = reason; // it may have it since it became visible, for no reason that shows
    }

    /// Only where the pane itself has it, and nothing in it. A pane that has no stop yet keeps it.
    function stepInto(pane: Item, reason: int) {
        if (pane === null || pane.Window.activeFocusItem !== pane)
            return;
        const next = pane.nextItemInFocusChain(true);
        if (isWithin(next, pane))
            next.forceActiveFocus(reason);
    }

    function isWithin(item: Item, pane: Item): bool {
        let ancestor = item;
        while (ancestor !== null && ancestor !== pane)
            ancestor = ancestor.parent;
        return item !== pane && ancestor !== null;
    }
}
