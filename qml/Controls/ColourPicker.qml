// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio

/// Saturation and value in a square, hue in a bar. Arrows move the knob that has the focus.
T.Popup {
    id: control

    property color value
    // Kept apart from the colour: grey has no hue, and the bar must not jump.
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

    contentItem: Column {
        spacing: Theme.space12

        Rectangle {
            id: square

            width: parent.width
            height: Theme.scaled(140)
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

        Rectangle {
            id: bar

            width: parent.width
            height: Theme.iconSmall
            radius: 4
            activeFocusOnTab: true
            gradient: Gradient {
                orientation: Gradient.Horizontal
                GradientStop { position: 0; color: "#FF0000" }
                GradientStop { position: 1 / 6; color: "#FFFF00" }
                GradientStop { position: 2 / 6; color: "#00FF00" }
                GradientStop { position: 3 / 6; color: "#00FFFF" }
                GradientStop { position: 4 / 6; color: "#0000FF" }
                GradientStop { position: 5 / 6; color: "#FF00FF" }
                GradientStop { position: 1; color: "#FF0000" }
            }

            Accessible.role: Accessible.Slider
            Accessible.name: qsTr("Hue")
            Accessible.focusable: true

            Keys.onLeftPressed: control.set(control.hue - 1 / 120, control.saturation, control.brightness)
            Keys.onRightPressed: control.set(control.hue + 1 / 120, control.saturation, control.brightness)

            FocusRing {
                visible: bar.activeFocus
                innerRadius: 4
            }

            Knob {
                x: control.hue * bar.width - width / 2
                anchors.verticalCenter: parent.verticalCenter
                color: Qt.hsva(control.hue, 1, 1, 1)
            }

            MouseArea {
                anchors.fill: parent
                preventStealing: true

                onPressed: mouse => pick(mouse)
                onPositionChanged: mouse => pick(mouse)

                function pick(mouse: MouseEvent) {
                    control.set(mouse.x / width, control.saturation, control.brightness);
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

    function take() {
        hue = Math.max(0, value.hsvHue);
        saturation = value.hsvSaturation;
        brightness = value.hsvValue;
    }

    function set(h: real, s: real, v: real) {
        hue = Math.min(0.9999, Math.max(0, h));
        saturation = Math.min(1, Math.max(0, s));
        brightness = Math.min(1, Math.max(0, v));
        edited(Qt.hsva(hue, saturation, brightness, 1));
    }
}
