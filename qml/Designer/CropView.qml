// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The whole picture with its crop and focus. Corners are dragged; a click or a drag elsewhere puts the focus.
/// Arrows move the focus, with Alt the crop, with Ctrl its lower right corner. An inner line goes around what no phone
/// covers or cuts.
FocusScope {
    id: root

    required property CropEditor crop
    required property DesignKeys keys

    readonly property rect area: picture.pictureArea
    readonly property rect cut: crop.crop
    readonly property rect seen: crop.apple.seen.width > 0 ? crop.apple.seen : crop.google.seen

    signal fileDropped(url file)

    implicitHeight: Math.min(280, Math.max(120, width * (crop.source.aspect > 0 ? crop.source.aspect : 0.4)))
    activeFocusOnTab: crop.hasPicture

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Crop and focus of %1").arg(crop.slotName)
    Accessible.description: [crop.apple.safeText, crop.google.safeText,
        qsTr("Arrows move the focus, with Alt the crop, with Ctrl its lower right corner; with Shift ten times as far.")]
        .filter(part => part.length > 0).join(" ")
    Accessible.focusable: crop.hasPicture

    Keys.onPressed: event => root.key_(event)
    onActiveFocusChanged: if (!activeFocus) crop.endStep()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.canvas
        border.width: 1
        border.color: drop.containsDrag ? Theme.accent : Theme.line
    }

    Label {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space16
        visible: !root.crop.hasPicture
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        color: Theme.secondary
        text: qsTr("Drop a picture here, or choose or paste one.")
    }

    // White logos are common: they need a ground that is neither light nor dark.
    Rectangle {
        x: picture.x + root.area.x
        y: picture.y + root.area.y
        width: root.area.width
        height: root.area.height
        color: "#8A9099"
    }

    PictureItem {
        id: picture

        anchors.fill: parent
        anchors.margins: Theme.space4
        face: root.crop.source
    }

    Item {
        id: overlay

        x: picture.x + root.area.x
        y: picture.y + root.area.y
        width: root.area.width
        height: root.area.height
        visible: root.crop.hasPicture && width > 0

        // On whole pixels, so that the shades neither overlap nor leave a gap.
        readonly property real seenLeft: Math.round(width * root.seen.x)
        readonly property real seenTop: Math.round(height * root.seen.y)
        readonly property real seenRight: Math.round(width * (root.seen.x + root.seen.width))
        readonly property real seenBottom: Math.round(height * (root.seen.y + root.seen.height))

        // What no wallet shows lies in shade.
        Shade { width: overlay.width; height: overlay.seenTop }
        Shade { y: overlay.seenBottom; width: overlay.width; height: overlay.height - y }
        Shade { y: overlay.seenTop; width: overlay.seenLeft; height: overlay.seenBottom - y }
        Shade { x: overlay.seenRight; y: overlay.seenTop; width: overlay.width - x; height: overlay.seenBottom - y }

        Rectangle {
            x: overlay.seenLeft
            y: overlay.seenTop
            width: overlay.seenRight - x
            height: overlay.seenBottom - y
            color: "transparent"
            border.width: 2
            border.color: Theme.accent

            Rectangle {
                anchors.fill: parent
                anchors.margins: 2
                color: "transparent"
                border.width: 1
                border.color: "#CCFFFFFF"
            }
        }

        SafeLine {
            objectName: "safe-apple"
            outcome: root.crop.apple
        }

        SafeLine {
            objectName: "safe-google"
            outcome: root.crop.google
        }

        TapHandler {
            onTapped: eventPoint => {
                root.forceActiveFocus(Qt.MouseFocusReason);
                root.focusAt(eventPoint.position);
                root.crop.endStep();
            }
        }

        DragHandler {
            id: pan

            target: null
            dragThreshold: 2
            onCentroidChanged: if (active) root.focusAt(overlay.mapFromItem(null, centroid.scenePosition))
            onActiveChanged: {
                root.forceActiveFocus(Qt.MouseFocusReason);
                if (!active)
                    root.crop.endStep();
            }
        }

        Rectangle {
            visible: root.crop.hasFocus
            x: parent.width * root.crop.focusInPicture.x - width / 2
            y: parent.height * root.crop.focusInPicture.y - height / 2
            width: Theme.space16
            height: width
            radius: width / 2
            color: "#66FFFFFF"
            border.width: 2
            border.color: "#1A1D21"

            Rectangle {
                anchors.centerIn: parent
                width: Theme.space4
                height: width
                radius: width / 2
                color: "#1A1D21"
            }
        }

        Corner { atLeft: true; atTop: true }
        Corner { atLeft: false; atTop: true }
        Corner { atLeft: true; atTop: false }
        Corner { atLeft: false; atTop: false }
    }

    FocusRing { visible: root.activeFocus }

    DropArea {
        id: drop

        anchors.fill: parent
        keys: ["text/uri-list"]

        onDropped: event => {
            if (!event.hasUrls)
                return;
            root.fileDropped(event.urls[0]);
            event.accept(Qt.CopyAction);
        }
    }

    component Shade: Rectangle {
        color: "#99101214"
    }

    // A dark and a light line: seen on any picture, and another one than that around the crop.
    component SafeLine: Rectangle {
        id: line

        required property CropResult outcome
        readonly property rect part: outcome.safeInPicture

        visible: part.width > 0
        x: Math.round(overlay.width * part.x)
        y: Math.round(overlay.height * part.y)
        width: Math.round(overlay.width * part.width)
        height: Math.round(overlay.height * part.height)
        radius: outcome.isRound ? Math.min(width, height) / 2 : 0
        color: "transparent"
        border.width: 1
        border.color: "#99000000"

        Rectangle {
            anchors.fill: parent
            anchors.margins: 1
            radius: Math.max(0, line.radius - 1)
            color: "transparent"
            border.width: 1
            border.color: "#CCFFFFFF"
        }
    }

    component Corner: Item {
        id: corner

        required property bool atLeft
        required property bool atTop

        x: overlay.width * (atLeft ? root.cut.x : root.cut.x + root.cut.width) - width / 2
        y: overlay.height * (atTop ? root.cut.y : root.cut.y + root.cut.height) - height / 2
        width: Theme.hitArea
        height: Theme.hitArea

        Rectangle {
            anchors.centerIn: parent
            width: Theme.space8 + 2
            height: width
            radius: 2
            color: "#FFFFFF"
            border.width: 2
            border.color: Theme.accent
        }

        HoverHandler { cursorShape: corner.atLeft === corner.atTop ? Qt.SizeFDiagCursor : Qt.SizeBDiagCursor }

        DragHandler {
            target: null
            dragThreshold: 1
            onCentroidChanged: if (active) root.dragCorner(corner.atLeft, corner.atTop, overlay.mapFromItem(null, centroid.scenePosition))
            onActiveChanged: if (!active) root.crop.endStep()
        }
    }

    function focusAt(point: point) {
        crop.setFocusInPicture(point.x / overlay.width, point.y / overlay.height);
    }

    function dragCorner(atLeft: bool, atTop: bool, point: point) {
        const x = point.x / overlay.width;
        const y = point.y / overlay.height;
        crop.setSides(atLeft ? x : cut.x, atTop ? y : cut.y,
                      atLeft ? cut.x + cut.width : x, atTop ? cut.y + cut.height : y);
    }

    function key_(event: KeyEvent) {
        const focus = shift(event, keys.focus, keys.focusFar);
        const whole = shift(event, keys.crop, keys.cropFar);
        const corner = shift(event, keys.corner, keys.cornerFar);
        event.accepted = true;
        if (focus !== null)
            crop.setFocus(crop.focus.x + focus.x, crop.focus.y + focus.y);
        else if (whole !== null)
            crop.moveCrop(whole.x, whole.y);
        else if (corner !== null)
            crop.setSides(cut.x, cut.y, cut.x + cut.width + corner.x, cut.y + cut.height + corner.y);
        else
            event.accepted = false;
    }

    /// In parts of the picture; null: it is neither's key.
    function shift(event: KeyEvent, near: Command, far: Command): var {
        const isFar = far.matches(event.key, event.modifiers);
        if (!crop.hasPicture || !isFar && !near.matches(event.key, event.modifiers))
            return null;
        const by = (isFar ? far : near).arrow(event.key, event.modifiers);
        const step = isFar ? 0.1 : 0.01;
        return Qt.point(by.x * step, by.y * step);
    }
}
