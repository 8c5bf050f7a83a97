// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Passes for many holders from a list, or for one by a form. Batches of earlier days at the left.
FocusScope {
    id: root

    required property IssueView issue
    required property PaneMemory panes

    property int mode: 0
    readonly property bool hasTemplate: issue.templates.names.length > 0

    signal designWanted

    onVisibleChanged: if (visible) issue.templates.reload()
    Component.onCompleted: issue.templates.reload()

    Connections {
        target: root.issue.list

        function onOpened() {
            root.mode = 0;
        }
    }

    BatchHistory {
        id: history

        anchors.left: parent?.left
        visible: !root.issue.sheet.isOpen
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Theme.scaled(264)
        run: root.issue.run

        onChosen: row => {
            root.mode = 0;
            root.issue.list.close();
            root.issue.run.show(row);
        }
    }

    ColumnLayout {
        visible: !root.issue.sheet.isOpen
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: history.right
        anchors.right: parent.right
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.space16
            Layout.bottomMargin: Theme.space12
            spacing: Theme.space16

            Segmented {
                objectName: "issue-mode"
                focus: true
                name: qsTr("How to issue")
                options: [qsTr("From a list"), qsTr("One pass")]
                currentIndex: root.mode

                onChosen: index => root.mode = index
            }

            Item { Layout.fillWidth: true }

            Label {
                color: Theme.secondary
                text: qsTr("Template")
            }

            ComboBox {
                objectName: "issue-template"
                // Gives way where letters are large, so that the page does not grow beyond its room.
                Layout.fillWidth: true
                Layout.minimumWidth: Theme.scaled(100)
                Layout.preferredWidth: Theme.scaled(260)
                Layout.maximumWidth: Theme.scaled(260)
                name: qsTr("Template")
                enabled: root.hasTemplate
                model: root.issue.templates.names
                currentIndex: root.issue.templates.current

                onActivated: index => root.issue.templates.current = index
            }
        }

        Separator { Layout.fillWidth: true }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            EmptyState {
                anchors.centerIn: parent
                visible: !root.hasTemplate && !root.issue.templates.isLoading && root.issue.templates.problem.length === 0
                iconName: "template"
                sentence: qsTr("There is no published template yet.")
                detail: qsTr("Design one and publish it; passes are issued from it.")
                verb: qsTr("Design a template")

                onActed: root.designWanted()
            }

            ErrorState {
                anchors.centerIn: parent
                visible: root.issue.templates.problem.length > 0
                sentence: qsTr("The templates could not be loaded.")
                advice: root.issue.templates.problem

                onActed: root.issue.templates.reload()
            }

            IssueFromList {
                anchors.fill: parent
                visible: root.hasTemplate && root.mode === 0
                issue: root.issue
            }

            IssueSingle {
                anchors.fill: parent
                visible: root.hasTemplate && root.mode === 1
                single: root.issue.single
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: root.issue.sheet.isOpen
        focus: active
        sourceComponent: SheetPane {
            sheet: root.issue.sheet

            onClosed: root.issue.sheet.close()
        }
    }
}
