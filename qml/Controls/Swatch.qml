// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// A colour, with a line so that it is seen on its own colour too.
Rectangle {
    implicitWidth: Theme.compact
    implicitHeight: Theme.compact
    radius: Theme.radius
    border.width: 1
    border.color: Theme.outline
}
