// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
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
        showBest();
    }
    onAccepted: translations.add(choice.codeAt(list.currentIndex))

    SearchField {
        id: search

        objectName: "language-search"
        Layout.fillWidth: true
        name: qsTr("Name or code of the language")
        placeholderText: qsTr("Deutsch, German or de-AT")

        onTextChanged: control.choice.query = text
        Keys.onUpPressed: list.decrementCurrentIndex()
        Keys.onDownPressed: list.incrementCurrentIndex()
    }

    Label {
        Layout.fillWidth: true
        visible: control.choice.count === 0
        wrapMode: Text.Wrap
        text: qsTr("No other language is called that.")
    }

    ListView {
        id: list

        objectName: "language-list"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.scaled(280)
        Layout.minimumHeight: Theme.scaled(96)
        Layout.fillHeight: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        model: control.choice

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Languages")

        T.ScrollBar.vertical: ScrollBar {}

        onCurrentItemChanged: if (currentItem && control.opened) say((currentItem as ListRow).text)

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

        /// The keyboard stays in the field, so a screen reader has to be told.
        function say(words: string) {
            Accessible.announce(words);
        }
    }

    Connections {
        target: control.choice

        function onChanged() {
            control.showBest();
        }
    }

    function showBest() {
        list.currentIndex = list.count > 0 ? 0 : -1;
        list.positionViewAtBeginning();
    }
}
