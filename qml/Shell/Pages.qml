// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQml
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The one place where pages are registered, in the order of the rail. A page whose view model is missing is
/// not shown.
QtObject {
    id: root

    required property StudioApp studio

    readonly property list<PageEntry> entries: [].filter(entry => entry.available)
}
