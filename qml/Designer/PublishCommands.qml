// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What makes the template on the desk the one that passes have, and takes that back.
CommandSet {
    id: root

    required property TemplateDesk desk
    required property string offDesk // why nothing of it can be done; empty: it can
    property alias publish: publishCommand

    Command {
        id: publishCommand

        name: "publish"
        text: qsTr("Publish…")
        words: qsTr("release push update")
        iconName: "publish"
        obstacle: root.offDesk || root.desk.publishProblem
        onTriggered: root.desk.prepareToPublish()
    }

    Command {
        name: "previous-version"
        text: qsTr("Back to the previous version")
        words: qsTr("revert rollback published")
        iconName: "undo"
        obstacle: root.offDesk || (root.desk.canGoBack ? "" : qsTr("No other version of this template was published from here."))
        onTriggered: root.desk.goBack()
    }
}
