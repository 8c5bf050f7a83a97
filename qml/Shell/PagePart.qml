// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio.Ui

/// What a page of the rail is made of. `page` is made when it is first shown and then kept; `item` is it. `bar` fills the
/// top bar while the page is shown; without one the bar holds the title. Toasts rest at the foot of `quietPlace`, where
/// nothing is to be clicked; a page that names none makes room for them. `commands` are there before the page is.
QtObject {
    property string name
    property Component page
    property Component bar
    property QtObject item
    property CommandSet commands: null
    property Item quietPlace: null
}
