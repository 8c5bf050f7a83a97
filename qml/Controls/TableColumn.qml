// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQml

/// A column of a DataTable: a role of the model, shown as text.
QtObject {
    property string title
    property string role
    /// In px while text is at 100 %; a column with `fills` takes a share of what is left, and never less than this.
    property int width: 120
    property bool fills: false
    /// Left out, with all such, where there is no room for every column.
    property bool spare: false
    property bool mono: false
    property bool number: false
    property bool secondary: false
    property bool sortable: false
    /// A role shown below as a second, quieter line; empty: none.
    property string detailRole
    /// A role that gives "ok", "warning", "error", "info" or "" and an icon in front of the text; empty: none.
    property string toneRole
}
