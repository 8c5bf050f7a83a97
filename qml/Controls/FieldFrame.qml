// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// The box of everything one types or picks in.
Rectangle {
    property bool focused: false
    property bool wrong: false
    property bool active: true

    radius: Theme.radius
    color: active ? Theme.surface : Theme.window
    border.width: focused ? Theme.focusWidth : 1
    border.color: wrong ? Theme.error : focused ? Theme.accent : active ? Theme.outline : Theme.lineStrong
}
