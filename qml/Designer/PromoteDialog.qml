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

    heading: promotion.heading
    words: promotion.words
    verb: promotion.isDone || !(promotion.canPromote || promotion.isBusy) ? "" : promotion.verb
    cancelVerb: verb.length > 0 ? qsTr("Cancel") : qsTr("Close")
    typed: verb.length > 0 ? promotion.liveTenant : ""
    typedWords: qsTr("Live changes at once. Type %1 to go on.")
    busy: promotion.isBusy

    onAboutToShow: endpoints.checked = false

    // The dialog stays, and says what came over.
    function accept() {
        promotion.promote(endpoints.checked);
    }

    Item {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(Theme.scaled(220), changed.implicitHeight + 2 * Theme.space8)
        visible: control.promotion.changes.length > 0

        FocusRing { visible: pane.activeFocus }

        ScrollPane {
            id: pane

            objectName: "promotion-changes"
            anchors.fill: parent
            padding: Theme.space8
            activeFocusOnTab: true

            Accessible.role: Accessible.List
            Accessible.name: qsTr("What differs")

            Keys.onUpPressed: pane.contentY = Math.max(0, pane.contentY - Theme.space32)
            Keys.onDownPressed: pane.contentY = Math.max(0, Math.min(pane.contentHeight - pane.height, pane.contentY + Theme.space32))

            ChangedMembers {
                id: changed

                anchors.left: parent?.left
                width: parent?.width ?? 0
                changes: control.promotion.changes
            }
        }
    }

    CheckBox {
        id: endpoints

        objectName: "promotion-endpoints"
        visible: control.verb.length > 0
        text: qsTr("Take the webhook endpoints along, disabled")
    }

    Connections {
        target: control.promotion

        function onLooked() {
            control.open();
        }
    }
}
