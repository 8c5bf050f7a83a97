// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Says whom a publication reaches, what it changes and how that looks, before it happens. It stays open until it happened: a failure
/// is told here, and can be tried again.
ConfirmDialog {
    id: control

    required property TemplateDesk desk
    required property PublishReview review
    required property TemplateEditor editor
    required property bool atDesk // else nobody waits for it any more
    readonly property int roomyWidth: Theme.scaled(review.cards.isShown ? 1120 : review.problems.count > 0 ? 640 : 480)

    heading: review.heading
    words: review.words
    verb: review.verb
    allowed: !review.isStopped
    dangerous: typed.length > 0
    busy: desk.isBusy
    width: Math.min(roomyWidth, (parent?.width ?? roomyWidth) - Theme.space32)

    onClosed: review.end()

    function accept() {
        review.publish();
    }

    Connections {
        target: control.review

        function onReady() {
            if (control.atDesk)
                control.open();
            else
                control.review.end();
        }

        function onDropped() {
            control.close();
        }
    }

    Connections {
        target: control.desk

        function onPublished() {
            control.close();
        }
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(problems.contentHeight, Theme.scaled(168)) + 2
        visible: control.review.problems.count > 0
        radius: Theme.radius
        color: Theme.surface
        border.width: 1
        border.color: control.review.problems.errorCount > 0 ? Theme.error : Theme.line

        ProblemList {
            id: problems

            objectName: "publish-problems"
            anchors.fill: parent
            anchors.margins: 1
            problems: control.review.problems

            // There it can be mended.
            onChosen: target => {
                control.close();
                control.editor.selection = target;
            }
        }

        FocusRing {
            visible: problems.activeFocus
            innerRadius: Theme.radius
        }
    }

    CheckBox {
        objectName: "publish-loss"
        Layout.fillWidth: true
        visible: control.review.loss.length > 0
        text: control.review.loss
        checked: control.review.takesLoss

        onToggled: control.review.takesLoss = checked
    }

    GridLayout {
        Layout.fillWidth: true
        visible: control.review.cards.isShown
        columns: control.width < Theme.scaled(720) ? 1 : 2
        columnSpacing: Theme.space24
        rowSpacing: Theme.space16

        ChangeList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.scaled(480)
            Layout.preferredHeight: Theme.scaled(200)
            Layout.minimumHeight: Theme.scaled(112)
            visible: control.review.changes.count > 0
            changes: control.review.changes
            name: qsTr("What changes")
        }

        PublishPictures {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.scaled(480)
            Layout.preferredHeight: Theme.scaled(620)
            Layout.minimumHeight: Theme.scaled(200)
            cards: control.review.cards
        }
    }

    StatusPill {
        objectName: "publish-problem"
        Layout.fillWidth: true
        visible: text.length > 0
        tone: "error"
        text: control.review.problem
        wraps: true
    }
}
