// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// An icon that acts; `toolTip` is its name for everybody who cannot guess it.
Button {
    kind: Button.Quiet
    leftPadding: Theme.space8
    rightPadding: Theme.space8
    implicitWidth: compact ? Theme.compact : Theme.control

    Accessible.name: toolTip
}
