// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// One of our own icons by name, 16 px unless told.
IconItem {
    property int size: Theme.iconSmall

    implicitWidth: size
    implicitHeight: size
    color: Theme.secondary

    Accessible.ignored: true
}
