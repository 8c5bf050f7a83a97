// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// An issued pass by its holder or id. Return looks for what was typed, arrows choose, Return shows it.
Dialog {
    id: control

    required property PassChoice passes
    readonly property bool isAnswered: search.text.trim() === passes.query && !passes.isSearching

    heading: qsTr("Show an issued pass")
    words: qsTr("The cards show the values of the pass. Nothing about it changes.")
    verb: qsTr("Show on the cards")
    verbEnabled: isAnswered && list.count > 0 && list.currentIndex >= 0

    onAboutToShow: {
        search.clear();
        passes.search("");
    }
    onAccepted: passes.choose(list.currentIndex)
    onClosed: passes.close()

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space8

        SearchField {
            id: search

            objectName: "pass-search"
            Layout.fillWidth: true
            name: qsTr("Holder or id of the pass")
            placeholderText: qsTr("Name, address or pass_…")

            Keys.onReturnPressed: event => control.look(event)
            Keys.onEnterPressed: event => control.look(event)
            Keys.onPressed: event => list.take(event)
        }

        Button {
            objectName: "pass-search-go"
            iconName: "search"
            text: qsTr("Search")
            enabled: !control.passes.isSearching
            onClicked: control.passes.search(search.text)
        }
    }

    Label {
        objectName: "pass-search-note"
        Layout.fillWidth: true
        visible: text.length > 0
        role: Label.Secondary
        wrapMode: Text.Wrap
        maximumLineCount: 4
        text: control.passes.note
    }

    ImageRemark {
        Layout.fillWidth: true
        iconName: "error"
        iconColor: Theme.error
        text: control.passes.problem
    }

    PickList {
        id: list

        objectName: "found-passes"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Theme.scaled(240)
        Layout.minimumHeight: Theme.scaled(96)
        name: qsTr("Passes that were found")
        speaks: control.opened
        model: control.passes

        onCountChanged: if (count > 0 && currentIndex < 0) currentIndex = 0

        delegate: ListRow {
            required property string name
            required property string about
            required property int index

            objectName: "found-pass-" + index
            width: ListView.view?.width ?? 0
            focusPolicy: Qt.NoFocus
            current: ListView.isCurrentItem
            text: name
            detail: about

            onClicked: {
                list.currentIndex = index;
                control.accept();
            }
        }
    }

    function look(event: KeyEvent) {
        event.accepted = !isAnswered;
        if (!isAnswered)
            passes.search(search.text);
    }
}
