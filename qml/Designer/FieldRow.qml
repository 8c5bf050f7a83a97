// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A field in the outline.
ListRow {
    id: root

    required property int index
    required property string key
    required property string label
    required property string value
    required property bool canMoveUp
    required property bool canMoveDown
    required property string note
    required property FieldListModel fields
    required property FieldActions actions
    required property DesignKeys keys
    required property list<string> slotNames
    property bool alone: true // no other field is selected with it
    property bool tabStop: false

    signal picked
    signal focusMoved(int by)
    signal acted // by a key: the row may be another one afterwards
    signal lifted
    signal dragged(point place) // in the window
    signal dropped
    signal dragLost

    objectName: "field-" + key
    width: ListView.view?.width ?? 0
    text: label
    z: drag.active ? 1 : 0
    opacity: drag.active ? 0.8 : 1
    // One stop of the tab key for the whole list; arrows go on from there.
    focusPolicy: tabStop ? Qt.StrongFocus : Qt.ClickFocus

    Accessible.description: Sentence.fill(qsTr("Value %2. %1 Alt and arrows move it, the menu key offers more."), [note, value])

    onClicked: {
        actions.pick(key);
        root.picked();
    }
    Keys.onPressed: event => root.key_(event)
    Component.onDestruction: if (drag.active) dragLost()

    transform: Translate { y: drag.active ? drag.activeTranslation.y : 0 }

    // By name: what has none goes to the end of the row, and would be held there only.
    data: [
        DragHandler {
            id: drag

            target: null
            xAxis.enabled: false
            dragThreshold: 6
            // A finger scrolls, and the list under a mouse does not.
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad | PointerDevice.Stylus
            grabPermissions: PointerHandler.CanTakeOverFromAnything
            cursorShape: Qt.ClosedHandCursor
            // Whether the pointer was let go or taken away is said after it.
            onActiveChanged: active ? root.lift() : Qt.callLater(root.putDown)
            onCanceled: root.dragLost()
            onCentroidChanged: if (active) root.dragged(centroid.scenePosition)
        },
        TapHandler {
            acceptedButtons: Qt.RightButton
            onTapped: root.openMenu()
        }
    ]

    IconButton {
        visible: root.current && root.alone
        compact: true
        implicitWidth: Theme.hitArea
        leftPadding: Theme.space4
        rightPadding: Theme.space4
        focusPolicy: Qt.NoFocus
        enabled: root.canMoveUp
        iconName: "chevron-up"
        toolTip: qsTr("Move up (%1)").arg(root.keys.up.keysText)
        onClicked: root.keys.up.trigger()
    }

    IconButton {
        visible: root.current && root.alone
        compact: true
        implicitWidth: Theme.hitArea
        leftPadding: Theme.space4
        rightPadding: Theme.space4
        focusPolicy: Qt.NoFocus
        enabled: root.canMoveDown
        iconName: "chevron-down"
        toolTip: qsTr("Move down (%1)").arg(root.keys.down.keysText)
        onClicked: root.keys.down.trigger()
    }

    IconButton {
        id: more

        visible: root.current && root.alone
        compact: true
        implicitWidth: Theme.hitArea
        leftPadding: Theme.space4
        rightPadding: Theme.space4
        focusPolicy: Qt.NoFocus
        iconName: "more"
        toolTip: qsTr("More about this field")
        opensMenu: menu.visible
        onClicked: menu.popup(more, Theme.mirrored ? more.width - menu.width : 0, more.height)

        FieldMenu {
            id: menu

            actions: root.actions
            keys: root.keys
            slotNames: root.slotNames
        }
    }

    Icon {
        objectName: root.objectName + "-note"
        anchors.verticalCenter: parent?.verticalCenter
        visible: root.note.length > 0
        name: "info"
        color: Theme.warning

        HoverHandler {
            id: noteHover
        }

        ToolTip {
            visible: noteHover.hovered
            text: root.note
        }
    }

    Label {
        visible: !root.current || !root.alone
        anchors.verticalCenter: parent?.verticalCenter
        width: Math.min(implicitWidth, root.width * 0.45)
        leftPadding: Theme.mirrored ? 0 : Theme.space8
        rightPadding: Theme.mirrored ? Theme.space8 : 0
        role: Label.Secondary
        text: root.value
    }

    function key_(event: KeyEvent) {
        const next = keys.nextField.arrow(event.key, event.modifiers);
        const further = keys.extend.arrow(event.key, event.modifiers);
        const command = keys.onFields.commandFor(event.key, event.modifiers);
        if (next.y !== 0) {
            focusMoved(next.y);
        } else if (further.y !== 0) {
            extend(further.y);
        } else if (keys.fieldMenu.matches(event.key, event.modifiers)) {
            openMenu();
        } else if (command) {
            actions.include(key);
            acted();
            command.trigger();
        } else {
            return;
        }
        event.accepted = true;
    }

    function openMenu() {
        actions.include(key);
        menu.popup(root, Theme.mirrored ? root.width - menu.width : 0, root.height);
    }

    function lift() {
        actions.include(key);
        lifted();
    }

    function putDown() {
        dropped();
    }

    function extend(by: int) {
        const next = fields.neighbourOf(key, by);
        actions.extendTo(next);
        focusMoved(by);
    }
}
