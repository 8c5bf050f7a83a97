// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What becomes of the chosen place's message in both wallets; drawn while it is seen.
Column {
    id: root

    required property PlaceBanner banner

    spacing: Theme.space4

    onVisibleChanged: banner.isWatched = visible
    Component.onCompleted: banner.isWatched = visible
    Component.onDestruction: banner.isWatched = false

    LockedScreen {
        objectName: "place-banner"
        width: parent.width
        face: root.banner.lockScreen
        shows: root.banner.shows
        reason: root.banner.appleText
    }

    Label {
        objectName: "place-banner-apple"
        width: parent.width
        role: Label.Secondary
        text: qsTr("Apple Wallet: %1").arg(root.banner.appleText)
        wrapMode: Text.Wrap
    }

    Label {
        width: parent.width
        role: Label.Secondary
        text: root.banner.googleText
        wrapMode: Text.Wrap
    }
}
