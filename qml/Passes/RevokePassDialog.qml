// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Revokes one pass, with a reason; on live the tenant's name is typed first.
ConfirmDialog {
    id: control

    required property PassDetail detail
    property string reason: "lost_device"

    heading: qsTr("Revoke this pass?")
    words: qsTr("The pass of %1 is voided: Apple greys its barcode, Google moves it to the expired passes, scanners refuse it. This cannot be undone.")
        .arg(detail.holderName.length > 0 ? detail.holderName : detail.holderEmail)
    verb: qsTr("Revoke pass")
    typed: detail.confirmation

    onAccepted: detail.revoke(reason)

    FormRow {
        Layout.fillWidth: true
        label: qsTr("Reason")

        ComboBox {
            objectName: "revoke-reason"
            width: parent?.width ?? implicitWidth
            name: qsTr("Reason")
            textRole: "text"
            valueRole: "value"
            model: [
                { value: "lost_device", text: qsTr("Lost device") },
                { value: "churned", text: qsTr("Membership ended") },
                { value: "refunded", text: qsTr("Purchase refunded") },
                { value: "unspecified", text: qsTr("No reason given") }
            ]

            onActivated: control.reason = currentValue
        }
    }
}
