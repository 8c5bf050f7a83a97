// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Finds where something is and adds a place there: a town of the bundled list, coordinates in any notation (degrees, UTM,
/// MGRS), a map's link, a plus code; a street through the person's own geocoder, when asked to.
Column {
    id: root

    required property PlaceSearch search
    required property PlaceKeys keys
    required property bool canAdd

    signal shown(real latitude, real longitude)
    signal added(real latitude, real longitude)
    signal geocoderWanted

    width: parent?.width ?? 0
    spacing: Theme.space8

    SearchField {
        id: field

        objectName: "place-search"
        width: parent.width
        name: qsTr("Find a place")
        placeholderText: qsTr("Town, coordinates or a map's link")
        maximumLength: 4000
        text: root.search.text

        onTextChanged: root.search.text = text
        Keys.onDownPressed: (results.itemAt(0) as Item)?.forceActiveFocus(Qt.TabFocusReason)
        Keys.onReturnPressed: {
            if (root.search.count > 0)
                (results.itemAt(0) as ListRow)?.click();
            else if (root.search.canAsk)
                root.search.ask();
        }
    }

    component FoundRow: ListRow {
        required property string name
        required property string region
        required property real latitude
        required property real longitude

        iconName: "place"
        text: name
        detail: region
    }

    Column {
        width: parent.width
        visible: root.search.count > 0

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Places found")

        Repeater {
            id: results

            model: root.search

            FoundRow {
                id: found

                required property int index

                objectName: "found-place-" + index

                onClicked: root.shown(latitude, longitude)
                Keys.onPressed: event => {
                    const next = index + root.keys.nextFound.arrow(event.key, event.modifiers).y;
                    event.accepted = true;
                    if (next !== index)
                        (next < 0 ? field : results.itemAt(next) as Item)?.forceActiveFocus(Qt.TabFocusReason);
                    else if (root.keys.addFound.matches(event.key, event.modifiers))
                        root.add(latitude, longitude);
                    else
                        event.accepted = false;
                }

                IconButton {
                    compact: true
                    enabled: root.canAdd
                    iconName: "plus"
                    toolTip: qsTr("Add a place at %1").arg(found.name)

                    onClicked: root.added(found.latitude, found.longitude)
                }
            }
        }
    }

    Label {
        width: parent.width
        visible: text.length > 0
        role: Label.Secondary
        text: root.search.problem
        wrapMode: Text.Wrap
    }

    Button {
        objectName: "ask-geocoder"
        anchors.left: parent?.left
        visible: root.search.canAsk && field.text.length > 0
        compact: true
        iconName: "external"
        text: root.search.askText
        toolTip: qsTr("Sends what you typed to that service")

        onClicked: root.search.ask()
    }

    Button {
        anchors.left: parent?.left
        visible: !root.search.canAsk && root.search.problem.length > 0
        compact: true
        kind: Button.Quiet
        text: qsTr("Look up street addresses…")
        toolTip: qsTr("Give the address of a geocoder of your own in the settings")

        onClicked: root.geocoderWanted()
    }

    function add(latitude: real, longitude: real) {
        if (canAdd)
            added(latitude, longitude);
    }
}
