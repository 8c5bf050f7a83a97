// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What is wrong with the template as the cards show it. Return goes there.
Drawer {
    id: root

    required property Designer designer
    readonly property ProblemModel problems: designer.preview.problems

    title: problems.count === 0 ? qsTr("No problems") : qsTr("Problems")

    ProblemList {
        anchors.fill: parent
        problems: root.problems

        onChosen: target => root.designer.editor.selection = target
    }

    Label {
        anchors.centerIn: parent
        visible: root.problems.count === 0
        color: Theme.secondary
        text: qsTr("Both wallets take this template as it is.")
    }
}
