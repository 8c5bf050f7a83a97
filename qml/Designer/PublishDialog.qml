// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Says whom a publication reaches before it happens.
ConfirmDialog {
    id: control

    required property TemplateDesk desk

    heading: desk.publishHeading
    words: desk.publishWords
    verb: desk.publishVerb
    dangerous: typed.length > 0

    onAccepted: desk.publish()

    Connections {
        target: control.desk

        function onReachKnown() {
            control.open();
        }
    }
}
