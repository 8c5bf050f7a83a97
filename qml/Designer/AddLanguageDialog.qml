// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A language by the name its readers look for. Arrows choose, Return adds.
Dialog {
    id: control

    required property TranslationEditor translations
    readonly property LanguageListModel choice: translations.choice

    heading: qsTr("Add a language")
    verb: qsTr("Add")
    verbEnabled: list.currentIndex >= 0

    onAboutToShow: {
        search.clear();
        choice.query = ""; // another dialog's, which is gone
        list.showBest();
    }
    onAccepted: translations.add(choice.codeAt(list.currentIndex))

    SearchField {
        id: search

        objectName: "language-search"
        Layout.fillWidth: true
        name: qsTr("Name or code of the language")
        placeholderText: qsTr("Deutsch, German or de-AT")

        onTextChanged: control.choice.query = text
        Keys.onPressed: event => list.take(event)
    }

    Label {
        Layout.fillWidth: true
        visible: control.choice.count === 0
        wrapMode: Text.Wrap
        text: qsTr("No other language is called that.")
    }

    PickList {
        id: list

        objectName: "language-list"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.scaled(280)
        Layout.minimumHeight: Theme.scaled(96)
        Layout.fillHeight: true
        name: qsTr("Languages")
        speaks: control.opened
        model: control.choice

        delegate: ListRow {
            id: row

            required property string code
            required property string name
            required property int index

            objectName: "language-" + code
            width: ListView.view?.width ?? 0
            focusPolicy: Qt.NoFocus
            current: ListView.isCurrentItem
            text: name

            onClicked: {
                list.currentIndex = index;
                control.accept();
            }

            Label {
                anchors.verticalCenter: parent?.verticalCenter
                role: Label.Mono
                color: Theme.secondary
                text: row.code
            }
        }
    }

    Connections {
        target: control.choice

        function onChanged() {
            list.showBest();
        }
    }
}
