// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A surface of a card of the template on the desk, in a space that all in its row share: in the middle, as far as that is seen.
Item {
    id: root

    required property SurfaceFace face
    required property Designer designer
    required property DesignKeys keys
    required property string walletName
    required property string cardName // "apple", "google-beside": of its parts
    required property real zoom
    required property real seen // how much of the height may be in sight
    readonly property alias view: card

    signal picked(string target)
    signal selectionMoved

    visible: !face.isEmpty

    CardView {
        id: card

        objectName: "view-" + root.cardName
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round(Math.max(0, (Math.min(parent.height, root.seen) - height) / 2))
        width: Math.round(root.face.pointWidth * root.zoom)
        height: Math.round(root.face.pointHeight * root.zoom)
        face: root.face
        keys: root.keys.card
        vision: root.designer.preview.options.vision
        quiet: overlay.busy
        name: qsTr("%1, %2").arg(root.walletName).arg(root.face.surfaceName)
        selection: root.designer.editor.selection
        others: root.designer.editor.selectedTargets

        onPicked: target => root.picked(target)
        onSelectionAreaChanged: root.selectionMoved()
        onTapped: at => overlay.edit(at)
        Keys.onPressed: event => {
            if (overlay.act(event))
                event.accepted = true;
        }
    }

    CardOverlay {
        id: overlay

        objectName: "overlay-" + root.cardName
        anchors.fill: card
        view: card
        face: root.face
        designer: root.designer
        keys: root.keys

        onClosed: card.forceActiveFocus(Qt.OtherFocusReason)
    }
}
