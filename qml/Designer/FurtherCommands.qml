// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What takes a published template further: onto a phone, and to live.
CommandSet {
    id: root

    required property PhoneDesk phone
    required property PromotionDesk promotion // null where there is no live tenant beside
    required property string offDesk // why there is no template to do it with; empty: there is one
    property alias onPhone: phoneCommand
    property alias promote: promoteCommand

    Command {
        id: phoneCommand

        name: "on-phone"
        text: qsTr("On a phone now…")
        words: qsTr("qr code test pass install")
        iconName: "phone"
        obstacle: root.offDesk
        onTriggered: root.phone.begin()
    }

    Command {
        id: promoteCommand

        name: "promote"
        text: qsTr("Promote to live…")
        words: qsTr("go live release rehearsal")
        iconName: "live"
        obstacle: root.offDesk || (root.promotion !== null ? root.promotion.obstacle : qsTr("Only the sandbox inside the studio has a live tenant beside it."))
        onTriggered: root.promotion.look()
    }
}
