// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQml

/// A part of the template as the inspector shows it: its title, and the pane that shapes it.
QtObject {
    /// What is selected then, without what follows a colon.
    required property list<string> selections
    required property string title
    required property Component pane
}
