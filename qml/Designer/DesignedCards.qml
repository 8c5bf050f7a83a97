// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What is in sight of one wallet: a surface, or the front and another beside or below it.
Item {
    id: root

    required property list<SurfaceFace> faces
    required property CardCaption caption
    required property Designer designer
    required property DesignKeys keys
    required property CardsFit fit
    required property real zoom
    required property real seen
    readonly property bool hasFocus: grid.activeFocus

    signal picked(string target)
    /// Of a view that has the keyboard, or of the first that shows what is selected where none has.
    signal selectionMoved(view: CardView)

    width: Math.max(grid.width, caption.width)
    height: grid.height

    FocusScope {
        id: grid

        anchors.horizontalCenter: parent.horizontalCenter
        width: cards.width
        height: cards.height

        Grid {
            id: cards

            LayoutMirroring.enabled: false // the front stands first in every language
            columns: root.fit.columns
            spacing: root.fit.gap

            Repeater {
                id: views

                model: root.faces

                DesignedCard {
                    required property int index
                    required property SurfaceFace modelData

                    objectName: "card-" + cardName
                    width: Math.max(view.width, root.fit.cardWidth * root.zoom)
                    height: root.fit.heightOf(index) * root.zoom
                    face: modelData
                    cardName: (modelData.isApple ? "apple" : "google") + (index > 0 ? "-beside" : "")
                    designer: root.designer
                    keys: root.keys
                    walletName: root.caption.name
                    zoom: root.zoom
                    seen: root.seen

                    onPicked: target => root.picked(target)
                    onSelectionMoved: root.follow(index)
                }
            }
        }
    }

    function viewAt(index: int): CardView {
        return (views.itemAt(index) as DesignedCard)?.view ?? null;
    }

    function follow(index: int) {
        const view = viewAt(index);
        const isFirst = index === 0 || (viewAt(0)?.selectionArea.width ?? 0) <= 0;
        if (view?.activeFocus || (!hasFocus && isFirst))
            selectionMoved(view);
    }
}
