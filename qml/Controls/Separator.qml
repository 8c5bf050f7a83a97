// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// A thin line between two things.
Rectangle {
    implicitWidth: 1
    implicitHeight: 1
    color: Theme.line
}
