// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// Over the whole window while it acts on a live tenant.
Rectangle {
    id: root

    objectName: "live-band"

    property string tenant
    property bool rehearsal: false

    implicitHeight: Theme.scaled(28)
    color: Theme.liveSurface

    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    Row {
        anchors.centerIn: parent
        spacing: Theme.space8

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "live"
            color: Theme.live
        }

        Label {
            id: words

            text: root.rehearsal ? qsTr("LIVE rehearsal · %1 · a stand-in inside this program, nothing leaves this machine").arg(root.tenant)
                : qsTr("LIVE · %1 · what you do here reaches real holders").arg(root.tenant)
            color: Theme.live
            font.weight: Font.DemiBold
        }
    }

    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
        color: Theme.live
    }
}
