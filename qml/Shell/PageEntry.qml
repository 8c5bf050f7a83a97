// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQml

/// A page of the rail. `page` is made when it is first shown and then kept.
QtObject {
    property string name
    property string title
    property string iconName
    property bool available: true
    property Component page
}
