// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A sentence for each problem, its place, what to do. Return chooses.
ListView {
    id: root

    required property ProblemModel problems

    signal chosen(string target)

    focus: true
    activeFocusOnTab: true
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    model: problems
    highlightMoveDuration: 0

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Problems")

    Keys.onReturnPressed: if (currentItem) (currentItem as ProblemRow).chosen()

    T.ScrollBar.vertical: ScrollBar {}

    delegate: ProblemRow {
        onChosen: {
            root.currentIndex = index;
            root.chosen(target);
        }
    }
}
