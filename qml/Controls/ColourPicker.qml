// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Hue on a wheel, saturation and brightness in the square within. Arrows move the knob that has the focus.
T.Popup {
    id: control

    property color value
    // Kept apart from the colour: grey has no hue, and the knob must not jump.
    property real hue: 0
    property real saturation: 0
    property real brightness: 0

    signal edited(color value)

    width: Theme.scaled(232)
    height: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.space12
    margins: Theme.space8
    focus: true

    onAboutToShow: take()

    contentItem: HueRingItem {
        id: ring

        objectName: "hue-ring"
        implicitHeight: width
        thickness: Theme.iconSmall
        activeFocusOnTab: true

        Accessible.role: Accessible.Slider
        Accessible.name: qsTr("Hue")
        Accessible.focusable: true

        Keys.onLeftPressed: control.turn(-1)
        Keys.onDownPressed: control.turn(-1)
        Keys.onRightPressed: control.turn(1)
        Keys.onUpPressed: control.turn(1)

        FocusRing {
            visible: ring.activeFocus
            innerRadius: ring.width / 2
        }

        MouseArea {
            anchors.fill: parent
            preventStealing: true

            // Beside the ring nothing is meant; once held it follows the direction alone.
            onPressed: mouse => {
                mouse.accepted = ring.isOn(mouse.x, mouse.y);
                if (mouse.accepted)
                    pick(mouse);
            }
            onPositionChanged: mouse => pick(mouse)

            function pick(mouse: MouseEvent) {
                control.set(ring.hueToward(mouse.x, mouse.y), control.saturation, control.brightness);
            }
        }

        Knob {
            readonly property point place: ring.width > 0 ? ring.placeOf(control.hue) : Qt.point(0, 0)

            x: place.x - width / 2
            y: place.y - height / 2
            color: Qt.hsva(control.hue, 1, 1, 1)
        }

        Rectangle {
            id: square

            // Its corners touch the ring's inner edge, but for a gap.
            readonly property real side: Math.floor((ring.width - 2 * ring.thickness) / Math.SQRT2 - Theme.space8)

            anchors.centerIn: parent
            width: side
            height: side
            radius: 4
            color: Qt.hsva(control.hue, 1, 1, 1)
            activeFocusOnTab: true

            Accessible.role: Accessible.Slider
            Accessible.name: qsTr("Saturation and brightness")
            Accessible.focusable: true

            Keys.onLeftPressed: control.set(control.hue, control.saturation - 0.02, control.brightness)
            Keys.onRightPressed: control.set(control.hue, control.saturation + 0.02, control.brightness)
            Keys.onUpPressed: control.set(control.hue, control.saturation, control.brightness + 0.02)
            Keys.onDownPressed: control.set(control.hue, control.saturation, control.brightness - 0.02)

            Rectangle {
                anchors.fill: parent
                radius: 4
                gradient: Gradient {
                    orientation: Gradient.Horizontal
                    GradientStop { position: 0; color: "#FFFFFFFF" }
                    GradientStop { position: 1; color: "#00FFFFFF" }
                }
            }

            Rectangle {
                anchors.fill: parent
                radius: 4
                gradient: Gradient {
                    GradientStop { position: 0; color: "#00000000" }
                    GradientStop { position: 1; color: "#FF000000" }
                }
            }

            FocusRing {
                visible: square.activeFocus
                innerRadius: 4
            }

            Knob {
                x: control.saturation * square.width - width / 2
                y: (1 - control.brightness) * square.height - height / 2
                color: control.value
            }

            MouseArea {
                anchors.fill: parent
                preventStealing: true

                onPressed: mouse => pick(mouse)
                onPositionChanged: mouse => pick(mouse)

                function pick(mouse: MouseEvent) {
                    control.set(control.hue, mouse.x / width, 1 - mouse.y / height);
                }
            }
        }
    }

    background: PopupFrame {}

    component Knob: Rectangle {
        width: Theme.space16
        height: Theme.space16
        radius: Theme.space8
        border.width: 2
        border.color: "#FFFFFF"

        Rectangle {
            anchors.fill: parent
            anchors.margins: -1
            radius: width / 2
            color: "transparent"
            border.width: 1
            border.color: "#66000000"
        }
    }

    function turn(by: int) {
        set(hue + by / 120, saturation, brightness);
    }

    function take() {
        hue = Math.max(0, value.hsvHue);
        saturation = value.hsvSaturation;
        brightness = value.hsvValue;
    }

    function set(h: real, s: real, v: real) {
        hue = h - Math.floor(h);
        saturation = Math.min(1, Math.max(0, s));
        brightness = Math.min(1, Math.max(0, v));
        edited(Qt.hsva(hue, saturation, brightness, 1));
    }
}
