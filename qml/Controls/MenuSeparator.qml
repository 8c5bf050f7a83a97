// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio

T.MenuSeparator {
    implicitHeight: Theme.space8 + 1
    padding: Theme.space4

    contentItem: Rectangle {
        implicitHeight: 1
        color: Theme.line
    }
}
