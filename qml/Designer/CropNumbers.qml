// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Crop and focus as numbers, for those who know them or use no pointer.
Section {
    id: root

    required property CropEditor crop

    readonly property real half: (width - Theme.space8) / 2

    title: qsTr("Crop and focus")

    Grid {
        width: parent.width
        columns: 2
        columnSpacing: Theme.space8
        rowSpacing: Theme.space8

        Share {
            objectName: "crop-left"
            label: qsTr("Left edge")
            value: 100 * root.crop.crop.x
            onChosen: share => root.sides(share, root.crop.crop.y, root.crop.crop.x + root.crop.crop.width, root.bottomEdge())
        }

        Share {
            objectName: "crop-right"
            label: qsTr("Right edge")
            value: 100 * (root.crop.crop.x + root.crop.crop.width)
            onChosen: share => root.sides(root.crop.crop.x, root.crop.crop.y, share, root.bottomEdge())
        }

        Share {
            objectName: "crop-top"
            label: qsTr("Top edge")
            value: 100 * root.crop.crop.y
            onChosen: share => root.sides(root.crop.crop.x, share, root.crop.crop.x + root.crop.crop.width, root.bottomEdge())
        }

        Share {
            objectName: "crop-bottom"
            label: qsTr("Bottom edge")
            value: 100 * root.bottomEdge()
            onChosen: share => root.sides(root.crop.crop.x, root.crop.crop.y, root.crop.crop.x + root.crop.crop.width, share)
        }

        Share {
            objectName: "focus-x"
            visible: root.crop.hasFocus
            label: qsTr("Focus across")
            value: 100 * root.crop.focus.x
            onChosen: share => root.crop.setFocus(share, root.crop.focus.y)
        }

        Share {
            objectName: "focus-y"
            visible: root.crop.hasFocus
            label: qsTr("Focus down")
            value: 100 * root.crop.focus.y
            onChosen: share => root.crop.setFocus(root.crop.focus.x, share)
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        Button {
            objectName: "show-whole"
            compact: true
            enabled: !root.crop.isWhole
            iconName: "fit"
            text: qsTr("Show all of it")
            onClicked: root.crop.showWhole()
        }

        Button {
            objectName: "trim-margins"
            compact: true
            visible: root.crop.hasMargins
            text: qsTr("Trim clear margins")
            onClicked: root.crop.trimMargins()
        }
    }

    // The grid gives it its place.
    component Share: FormRow {
        id: share

        property real value

        signal chosen(real share)

        width: root.half

        NumberField {
            width: parent.width
            name: share.label
            unit: qsTr("%")
            from: 0
            to: 100
            decimals: 1
            value: share.value
            onEdited: number => share.chosen(number / 100)
            onActiveFocusChanged: if (!activeFocus) root.crop.endStep()
        }
    }

    function bottomEdge(): real {
        return crop.crop.y + crop.crop.height;
    }

    function sides(left: real, top: real, right: real, bottom: real) {
        crop.setSides(left, top, right, bottom);
    }
}
