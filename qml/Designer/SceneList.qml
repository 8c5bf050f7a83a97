// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What stands on both cards, in reading order: what each says, and what of it was lost.
ScrollPane {
    id: root

    required property Designer designer
    readonly property string selection: designer.editor.selection

    signal picked(string target)

    padding: Theme.space8
    spacing: 2

    Repeater {
        model: root.designer.preview.appleFaces

        Card {
            objectName: "scene-apple" + (index > 0 ? "-beside" : "")
            wallet: qsTr("Apple Wallet")
        }
    }

    Item {
        width: parent.width
        height: Theme.space8
    }

    Repeater {
        model: root.designer.preview.googleFaces

        Card {
            objectName: "scene-google" + (index > 0 ? "-beside" : "")
            wallet: qsTr("Google Wallet")
        }
    }

    component Card: Column {
        id: card

        required property int index
        required property SurfaceFace modelData
        required property string wallet
        readonly property SurfaceFace face: modelData
        readonly property string heading: root.designer.preview.options.isBeside
            ? qsTr("%1, %2").arg(wallet).arg(face.surfaceName) : wallet

        visible: !face.isEmpty
        width: parent?.width ?? 0
        spacing: 2

        Accessible.role: Accessible.List
        Accessible.name: qsTr("What %1 shows, in reading order").arg(heading)

        Label {
            x: Theme.space8
            width: parent.width - 2 * x
            height: Theme.control
            text: card.heading
            font.weight: Font.DemiBold
        }

        Repeater {
            model: card.face.items

            ListRow {
                id: row

                required property string name
                required property string says
                required property string spoken
                required property string sign
                required property string target
                required property bool hasLoss

                objectName: card.objectName + "-" + target
                enabled: target.length > 0
                iconName: sign
                text: name
                detail: says
                // What stands for the template as a whole would be marked all over the list.
                current: target.length > 0 && target !== "template" && target === root.selection

                Accessible.name: spoken

                onClicked: root.picked(target)
                Keys.onUpPressed: root.step(false)
                Keys.onDownPressed: root.step(true)

                Icon {
                    anchors.verticalCenter: parent?.verticalCenter
                    visible: row.hasLoss
                    name: "warning"
                    color: Theme.warning
                }
            }
        }
    }

    function step(forward: bool) {
        let next = Window.activeFocusItem?.nextItemInFocusChain(forward);
        if (next instanceof ListRow)
            next.forceActiveFocus(Qt.TabFocusReason);
    }
}
