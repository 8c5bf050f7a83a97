// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What can be done on a card itself: fields are dragged, texts are typed where they stand.
Item {
    id: root

    required property CardView view
    required property Designer designer
    required property DesignKeys keys
    required property SurfaceFace face
    readonly property FieldDrag drag: designer.drag
    readonly property CardTextEditor text: designer.cardText
    readonly property bool dragging: drag.isActive && drag.face === face
    readonly property bool typing: text.isOpen && text.face === face
    readonly property bool busy: dragging || typing || designer.brand.dropper >= 0
    property bool overText: false // of what is typed: dragging selects there

    signal closed

    DragHandler {
        id: hold

        target: null
        dragThreshold: 6
        enabled: active || root.designer.editor.keyOf(root.view.hovered).length > 0 && !root.overText && root.designer.brand.dropper < 0
        // Under it the canvas would scroll instead.
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        cursorShape: Qt.ClosedHandCursor
        // Whether the pointer was let go or taken away is said after it.
        onActiveChanged: active ? root.take() : Qt.callLater(root.letGo)
        onCanceled: root.drag.cancel()
        onCentroidChanged: if (active && root.dragging) root.moveTo(centroid.position)
    }

    Shortcut {
        sequence: "Escape"
        enabled: root.dragging
        onActivated: root.drag.cancel()
    }

    Repeater {
        model: root.dragging ? root.drag.emptySlots : []

        Rectangle {
            required property emptySlot modelData

            x: modelData.area.x * root.view.unitsPerPoint
            y: modelData.area.y * root.view.unitsPerPoint
            width: Math.max(modelData.area.width * root.view.unitsPerPoint, slotName.implicitWidth + Theme.space8)
            height: modelData.area.height * root.view.unitsPerPoint
            radius: Theme.space4
            color: Qt.alpha(Theme.surface, 0.85)
            border.width: 1
            border.color: Theme.accent

            Label {
                id: slotName

                anchors.centerIn: parent
                role: Label.Secondary
                color: Theme.text
                text: parent.modelData.name
            }
        }
    }

    Rectangle {
        objectName: root.objectName + "-drop"
        readonly property rect area: root.drag.mark

        visible: root.dragging && root.drag.hasPlace
        x: area.x * root.view.unitsPerPoint
        y: area.y * root.view.unitsPerPoint
        width: Math.max(2, area.width * root.view.unitsPerPoint)
        height: Math.max(2, area.height * root.view.unitsPerPoint)
        radius: Math.min(2, width / 2)
        color: Math.min(area.width, area.height) > 3 ? "transparent" : Theme.accent
        border.width: 2
        border.color: Theme.accent

        // Seen on a card of the accent's colour, too.
        Rectangle {
            anchors.fill: parent
            anchors.margins: -1
            color: "transparent"
            border.width: 1
            border.color: Theme.accentInk
        }
    }

    // A picture goes where it is dropped, if the card shows one there.
    DropArea {
        id: files

        property string target
        readonly property rect area: root.view.areaOf(target)

        objectName: root.objectName + "-files"
        anchors.fill: parent
        keys: ["text/uri-list"]

        onPositionChanged: drag => target = root.view.targetAt(Qt.point(drag.x, drag.y))
        onExited: target = ""
        onDropped: event => {
            if (!event.hasUrls)
                return;
            root.designer.dropOnCard(event.urls, root.view.targetAt(Qt.point(event.x, event.y)));
            target = "";
            event.accept(Qt.CopyAction);
        }

        Rectangle {
            objectName: root.objectName + "-place"
            visible: files.containsDrag && files.target.startsWith("image:")
            x: files.area.x - Theme.space4
            y: files.area.y - Theme.space4
            width: files.area.width + Theme.space8
            height: files.area.height + Theme.space8
            radius: Theme.space4
            color: Qt.alpha(Theme.accent, 0.2)
            border.width: 2
            border.color: Theme.accent
        }
    }

    Dropper {
        anchors.fill: parent
        view: root.view
        brand: root.designer.brand
    }

    ToolTip {
        x: Math.round(hold.centroid.position.x + Theme.space12)
        y: Math.round(hold.centroid.position.y + Theme.space16)
        delay: 0
        timeout: -1
        closePolicy: T.Popup.NoAutoClose // Escape is for what is dragged
        visible: root.dragging
        text: root.drag.hasPlace ? root.drag.words : qsTr("Let go over a slot")
    }

    // Over all of the text that it stands for, in letters of about its size.
    Loader {
        readonly property rect area: Qt.rect(root.text.area.x * root.view.unitsPerPoint, root.text.area.y * root.view.unitsPerPoint,
            root.text.area.width * root.view.unitsPerPoint, root.text.area.height * root.view.unitsPerPoint)

        active: root.typing
        x: Math.round(Math.max(0, Math.min(area.x - Theme.space8, root.width - width)))
        y: Math.round(area.y + (area.height - height) / 2)
        width: Math.min(root.width, Math.max(Theme.scaled(140), area.width + 2 * Theme.space16, (item as TextField)?.implicitWidth ?? 0))
        height: Math.max(Theme.compact, area.height + 2 * Theme.space4)

        sourceComponent: TextField {
            objectName: "card-text"
            name: root.text.name
            maximumLength: root.text.limit
            text: root.text.text
            implicitWidth: contentWidth + leftPadding + rightPadding + Theme.space4
            font.pixelSize: Math.max(Theme.bodySize, Math.round((parent?.height ?? 0) * 0.6))

            onTextEdited: root.text.text = text
            onEditingFinished: root.text.finish()
            Keys.onReturnPressed: root.leave(true)
            Keys.onEnterPressed: root.leave(true)
            Keys.onEscapePressed: root.leave(false)
            Keys.onPressed: event => {
                if (root.keys.otherText.matches(event.key, event.modifiers))
                    event.accepted = root.turn();
            }
            Component.onCompleted: {
                forceActiveFocus(Qt.MouseFocusReason);
                selectAll();
            }
            Component.onDestruction: root.overText = false

            HoverHandler {
                onHoveredChanged: root.overText = hovered
            }

            ToolTip {
                visible: parent.activeFocus
                delay: 0
                timeout: -1
                closePolicy: T.Popup.NoAutoClose // Escape is for what is typed
                text: root.text.name
            }
        }
    }

    function take() {
        const place = hold.centroid.pressPosition;
        if (drag.begin(face, view.targetAt(place)))
            moveTo(hold.centroid.position);
    }

    function letGo() {
        drag.drop();
    }

    function moveTo(place: point) {
        const at = view.pointAt(place);
        drag.move(at.x, at.y);
    }

    function edit(at: point) {
        text.openAt(face, at.x, at.y);
    }

    function turn(): bool {
        return text.turn();
    }

    function leave(keep: bool) {
        if (keep)
            text.finish();
        else
            text.revert();
        closed();
    }

    function act(event: KeyEvent): bool {
        if (keys.type.matches(event.key, event.modifiers))
            return text.openSelected(face);
        // Fields that were copied are no picture, whatever is selected.
        if (!(keys.paste.matches(event.key, event.modifiers) && designer.actions.hasClip())
            && keys.actOnPicture(event, designer.images, designer.crop.slotKey))
            return true;
        const command = keys.onFields.commandFor(event.key, event.modifiers);
        command?.trigger();
        return command !== null;
    }
}
