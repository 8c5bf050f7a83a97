// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What leads to each part of the template on the desk.
CommandSet {
    id: root

    required property Designer designer
    required property DesignView view
    required property string offDesk // why there is no template on it

    component Part: Command {
        required property string selection

        name: "show-" + selection
        obstacle: root.offDesk
        onTriggered: root.view.showPart(selection)
    }

    Part {
        selection: "template"
        text: qsTr("Edit name, kind and notes")
        iconName: "template"
    }

    Part {
        selection: "brand"
        text: qsTr("Edit the brand")
        words: qsTr("colours background text label logo kit")
        iconName: "palette"
    }

    Part {
        selection: "images"
        text: qsTr("Edit the images")
        words: qsTr("pictures logo strip")
        iconName: "image"
    }

    Part {
        selection: "barcode"
        text: qsTr("Edit code and NFC")
        words: qsTr("barcode qr")
        iconName: "barcode"
    }

    Part {
        selection: "rows"
        text: qsTr("Edit Google’s rows")
        words: qsTr("card template override items")
        iconName: "table"
    }

    Part {
        selection: "languages"
        text: qsTr("Edit the languages")
        words: qsTr("translations texts locales")
        iconName: "languages"
    }

    Part {
        selection: "places"
        text: qsTr("Edit the places")
        words: qsTr("map fences locations")
        iconName: "place"
        obstacle: root.offDesk || (root.view.hasPlaces ? "" : qsTr("There are no maps here."))
    }

    Part {
        selection: "versions"
        text: qsTr("Show the versions")
        words: qsTr("history compare restore bring back")
        iconName: "clock"
    }
}
