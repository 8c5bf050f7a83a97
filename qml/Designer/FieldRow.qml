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
    required property FieldListModel fields
    property bool fieldIsChosen: false

    signal picked
    signal stepped(int by)
    signal dropped(real sceneY)
    signal focusMoved(int by)

    objectName: "field-" + key
    width: ListView.view?.width ?? 0
    text: label
    z: drag.active ? 1 : 0
    opacity: drag.active ? 0.8 : 1
    // One stop of the tab key for the whole list; arrows go on from there.
    focusPolicy: current || index === 0 && !fieldIsChosen ? Qt.StrongFocus : Qt.ClickFocus

    Accessible.description: qsTr("Value %1. Alt and arrows move it, the menu key offers more.").arg(value)

    onClicked: root.picked()
    Keys.onPressed: event => root.key_(event)

    transform: Translate { y: drag.active ? drag.activeTranslation.y : 0 }

    DragHandler {
        id: drag

        target: null
        xAxis.enabled: false
        cursorShape: Qt.ClosedHandCursor
        onActiveChanged: if (!active) root.dropped(centroid.scenePosition.y)
    }

    IconButton {
        visible: root.current
        compact: true
        implicitWidth: Theme.hitArea
        leftPadding: Theme.space4
        rightPadding: Theme.space4
        focusPolicy: Qt.NoFocus
        enabled: root.canMoveUp
        iconName: "chevron-up"
        toolTip: qsTr("Move up (Alt+Up)")
        onClicked: root.stepped(-1)
    }

    IconButton {
        visible: root.current
        compact: true
        implicitWidth: Theme.hitArea
        leftPadding: Theme.space4
        rightPadding: Theme.space4
        focusPolicy: Qt.NoFocus
        enabled: root.canMoveDown
        iconName: "chevron-down"
        toolTip: qsTr("Move down (Alt+Down)")
        onClicked: root.stepped(1)
    }

    IconButton {
        id: more

        visible: root.current
        compact: true
        implicitWidth: Theme.hitArea
        leftPadding: Theme.space4
        rightPadding: Theme.space4
        focusPolicy: Qt.NoFocus
        iconName: "more"
        toolTip: qsTr("More about this field")
        opensMenu: menu.visible
        onClicked: menu.popup(more, Theme.mirrored ? more.width - menu.width : 0, more.height)

        Menu {
            id: menu

            MenuItem {
                iconName: "copy"
                text: qsTr("Duplicate")
                enabled: root.fields.canAdd
                onTriggered: root.fields.duplicate(root.key)
            }

            MenuItem {
                iconName: "trash"
                text: qsTr("Remove")
                onTriggered: root.fields.remove(root.key)
            }
        }
    }

    Label {
        visible: !root.current
        anchors.verticalCenter: parent?.verticalCenter
        width: Math.min(implicitWidth, root.width * 0.45)
        leftPadding: Theme.mirrored ? 0 : Theme.space8
        rightPadding: Theme.mirrored ? Theme.space8 : 0
        role: Label.Secondary
        text: root.value
    }

    function key_(event: KeyEvent) {
        const vertical = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
        if (vertical !== 0 && event.modifiers & Qt.AltModifier)
            stepped(vertical);
        else if (vertical !== 0)
            focusMoved(vertical);
        else if (event.key === Qt.Key_Delete)
            fields.remove(key);
        else if (event.key === Qt.Key_Menu || event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier)
            menu.popup(root, Theme.mirrored ? root.width - menu.width : 0, root.height);
        else if (event.key === Qt.Key_D && event.modifiers & Qt.ControlModifier)
            fields.duplicate(key);
        else
            return;
        event.accepted = true;
    }
}
