// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What live has otherwise, before it is changed there; then what came over. The live tenant's name is typed first.
ConfirmDialog {
    id: control

    required property PromotionDesk promotion
    required property bool atDesk // else nobody waits for it any more
    readonly property int roomyWidth: Theme.scaled(promotion.changes.count > 0 ? 640 : 480)

    heading: promotion.heading
    words: promotion.words
    verb: promotion.isDone || !(promotion.canPromote || promotion.isBusy) ? "" : promotion.verb
    cancelVerb: verb.length > 0 ? qsTr("Cancel") : qsTr("Close")
    typed: verb.length > 0 ? promotion.liveTenant : ""
    typedWords: qsTr("Live changes at once. Type %1 to go on.")
    busy: promotion.isBusy
    width: Math.min(roomyWidth, (parent?.width ?? roomyWidth) - Theme.space32)

    onAboutToShow: endpoints.checked = false
    onClosed: promotion.end()

    // The dialog stays, and says what came over.
    function accept() {
        promotion.promote(endpoints.checked);
    }

    ChangeList {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Theme.scaled(200)
        Layout.minimumHeight: Theme.scaled(112)
        visible: control.promotion.changes.count > 0
        changes: control.promotion.changes
        name: control.promotion.isDone ? qsTr("What came over") : qsTr("What changes")
    }

    CheckBox {
        id: endpoints

        objectName: "promotion-endpoints"
        visible: control.verb.length > 0
        text: qsTr("Take the webhook endpoints along, disabled")
    }

    StatusPill {
        objectName: "promotion-problem"
        Layout.fillWidth: true
        visible: text.length > 0
        tone: "error"
        text: control.promotion.problem
        wraps: true
    }

    Connections {
        target: control.promotion

        function onLooked() {
            if (control.atDesk)
                control.open();
            else
                control.promotion.end();
        }

        function onDropped() {
            control.close();
        }
    }
}
