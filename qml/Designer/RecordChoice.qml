// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Whose values the cards show: a sample's, those of an issued pass, or a row's of a list.
RowLayout {
    id: root

    required property TemplatePreview preview
    required property PassChoice passes

    spacing: Theme.space4

    Label {
        role: Label.Secondary
        text: qsTr("Record")
    }

    ComboBox {
        objectName: "sample"
        Layout.fillWidth: true
        Layout.minimumWidth: Theme.scaled(96)
        Layout.preferredWidth: Theme.scaled(148)
        name: qsTr("Record shown on the cards")
        model: root.preview.sampleNames
        currentIndex: root.preview.sample
        onModelChanged: currentIndex = Qt.binding(() => root.preview.sample) // a new list begins at its first
        onActivated: index => root.preview.sample = index
    }

    IconButton {
        objectName: "show-pass"
        compact: true
        iconName: "search"
        enabled: root.passes.canSearch
        toolTip: enabled ? qsTr("Show an issued pass…") : qsTr("No pass was issued: the template is not published yet.")
        onClicked: dialog.open()
    }

    IssuedPassDialog {
        id: dialog

        passes: root.passes
    }
}
