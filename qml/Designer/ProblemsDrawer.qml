// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What is wrong with the template: a sentence, its place, what to do. Return goes there.
Drawer {
    id: root

    required property Designer designer
    readonly property ProblemModel problems: designer.preview.problems

    title: problems.count === 0 ? qsTr("No problems") : qsTr("Problems")

    ListView {
        id: list

        anchors.fill: parent
        focus: true
        activeFocusOnTab: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.problems
        highlightMoveDuration: 0

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Problems")

        Keys.onReturnPressed: if (currentItem) (currentItem as ProblemRow).chosen()

        T.ScrollBar.vertical: ScrollBar {}

        delegate: ProblemRow {
            onChosen: {
                list.currentIndex = index;
                root.designer.editor.selection = target;
            }
        }
    }

    Label {
        anchors.centerIn: parent
        visible: root.problems.count === 0
        color: Theme.secondary
        text: qsTr("Both wallets take this template as it is.")
    }
}
