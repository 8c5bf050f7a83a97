// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Batches of this and earlier days.
Rectangle {
    id: root

    required property IssueRun run

    signal chosen(int row)

    color: Theme.surface

    Label {
        id: heading

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        y: Theme.space16
        height: Theme.compact
        role: Label.Section
        text: qsTr("Batches")
    }

    Label {
        anchors.top: heading.bottom
        x: Theme.space16
        width: parent.width - 2 * x
        visible: root.run.history.count === 0
        color: Theme.secondary
        text: qsTr("Lists you issue appear here, with their results.")
        wrapMode: Text.Wrap
    }

    ListView {
        anchors.fill: parent
        anchors.margins: Theme.space8
        anchors.topMargin: heading.y + heading.height + Theme.space8
        clip: true
        model: root.run.history
        spacing: Theme.space4
        boundsBehavior: Flickable.StopAtBounds

        T.ScrollBar.vertical: ScrollBar {}

        delegate: ListRow {
            required property int index
            required property string title
            required detail
            required property string tone

            width: ListView.view?.width ?? 0
            text: title
            iconName: tone
            current: index === root.run.shownRow

            onClicked: root.chosen(index)
        }
    }

    Separator {
        anchors.right: parent.right
        height: parent.height
    }
}
