// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The starter gallery: templates with artwork of their own, as both wallets draw them. One click makes a draft of one.
FocusScope {
    id: root

    required property TemplateGallery gallery

    signal backWanted

    Keys.onEscapePressed: root.backWanted()

    Component.onCompleted: gallery.load()

    RowLayout {
        id: head

        x: Theme.space24
        y: Theme.space16
        width: parent.width - 2 * Theme.space24
        spacing: Theme.space12

        Button {
            objectName: "gallery-back"
            kind: Button.Quiet
            iconName: "chevron-left"
            text: qsTr("Back")

            onClicked: root.backWanted()
        }

        Label {
            Layout.fillWidth: true
            role: Label.Secondary
            wrapMode: Text.Wrap
            text: qsTr("Choose one to make a draft of it. Brands and people are made up; the artwork is yours to use and change.")
        }
    }

    Timer {
        id: patience

        interval: 200
        running: root.gallery.count === 0
    }

    Label {
        anchors.centerIn: parent
        visible: root.gallery.count === 0 && root.gallery.isLoading && !patience.running
        color: Theme.secondary
        text: qsTr("Drawing…")
    }

    CardGrid {
        objectName: "gallery-grid"
        onVisibleChanged: if (visible && root.activeFocus) forceActiveFocus(Qt.OtherFocusReason)
        anchors.fill: parent
        anchors.topMargin: head.y + head.height + Theme.space16
        anchors.leftMargin: Theme.space24 - Theme.space8
        anchors.rightMargin: Theme.space24 - Theme.space8
        tileWidth: Theme.scaled(424)
        cellHeight: Theme.scaled(424)
        name: qsTr("Starter gallery")
        model: root.gallery

        onOpenWanted: key => root.gallery.use(key)

        delegate: GalleryTile {
            objectName: "gallery-" + key
            width: GridView.view.cellWidth
            height: GridView.view.cellHeight

            onOpened: root.gallery.use(key)
        }
    }
}
