// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Says whom a publication reaches, and what it changes, before it happens.
ConfirmDialog {
    id: control

    required property TemplateDesk desk
    required property PublishReview review

    heading: review.heading
    words: review.words
    verb: review.verb
    dangerous: typed.length > 0
    width: Math.min(Theme.scaled(720), (parent?.width ?? Theme.scaled(720)) - Theme.space32)

    onAccepted: desk.publish()

    Connections {
        target: control.review

        function onReady() {
            control.open();
        }
    }

    ChangeList {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Math.min(implicitHeight, Theme.scaled(400))
        Layout.minimumHeight: Theme.scaled(112)
        visible: control.review.changes.count > 0
        changes: control.review.changes
        name: qsTr("What changes")
    }
}
