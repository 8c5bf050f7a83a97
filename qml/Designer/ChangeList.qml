// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio
import QairoPay.Studio.Ui

/// How two versions of a template differ: each member before and after, below what it belongs to.
FocusScope {
    id: root

    required property ChangeListModel changes
    required property string name

    implicitHeight: titles.height + list.contentHeight + 2

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
    }

    Row {
        id: titles

        anchors.left: parent.left
        anchors.leftMargin: Theme.space12
        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        height: Theme.compact
        spacing: Theme.space12

        Repeater {
            model: [qsTr("Member"), qsTr("Before"), qsTr("After")]

            Label {
                required property string modelData

                width: (titles.width - 2 * titles.spacing) / 3
                height: titles.height
                role: Label.Secondary
                text: modelData
            }
        }
    }

    Separator {
        anchors.top: titles.bottom
        width: parent.width
    }

    ListView {
        id: list

        objectName: "changes"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: titles.bottom
        anchors.topMargin: 1
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 1
        focus: true
        activeFocusOnTab: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.changes
        highlightMoveDuration: 0
        section.property: "heading"
        section.delegate: Label {
            required property string section

            width: list.width
            height: implicitHeight
            leftPadding: Theme.space12
            rightPadding: Theme.space12
            topPadding: Theme.space8
            text: section
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        delegate: ChangeRow {}

        Accessible.role: Accessible.List
        Accessible.name: root.name

        // A value can be taller than the list: keys that move by rows would skip the rest of it.
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp;
            if (event.accepted)
                root.turnPage(event.key === Qt.Key_PageDown ? 1 : -1);
        }

        T.ScrollBar.vertical: ScrollBar {}
    }

    FocusRing {
        visible: list.activeFocus
        innerRadius: Theme.radius
    }

    function turnPage(by: int) {
        const last = Math.max(0, list.contentHeight - list.height);
        list.contentY = list.originY + Math.max(0, Math.min(list.contentY - list.originY + by * list.height * 0.9, last));
    }
}
