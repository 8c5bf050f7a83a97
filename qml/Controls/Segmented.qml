// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio

/// One of a few, all in sight. Left and right move; `chosen` tells.
FocusScope {
    id: root

    property string name
    property list<string> options
    property int currentIndex: 0

    signal chosen(int index)

    // By measure(): the segments share what a given width leaves over, so the row's own width says nothing.
    implicitWidth: 4
    implicitHeight: Theme.compact

    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.dark ? Theme.window : Theme.canvas
        border.width: 1
        border.color: Theme.lineStrong
    }

    Row {
        id: row

        x: 2
        y: 2

        Repeater {
            model: root.options

            T.AbstractButton {
                id: segment

                required property int index
                required property string modelData

                objectName: root.objectName.length > 0 ? root.objectName + "-" + index : ""
                implicitWidth: Math.ceil(words.advanceWidth) + Theme.space16 + Theme.space4
                width: implicitWidth + Math.max(0, root.width - root.implicitWidth) / root.options.length
                implicitHeight: Theme.compact - 4
                focusPolicy: index === root.currentIndex ? Qt.StrongFocus : Qt.NoFocus
                focus: index === root.currentIndex
                checked: index === root.currentIndex

                Accessible.role: Accessible.RadioButton
                Accessible.name: modelData
                Accessible.checked: checked

                onImplicitWidthChanged: root.measure()
                onClicked: root.choose(index, Qt.MouseFocusReason)
                Keys.onLeftPressed: root.step(-1)
                Keys.onRightPressed: root.step(1)

                // As wide as when it is chosen, so that nothing moves.
                TextMetrics {
                    id: words

                    font.family: Theme.family
                    font.pixelSize: Theme.bodySize
                    font.weight: Font.Medium
                    text: segment.modelData
                }

                contentItem: Label {
                    text: segment.modelData
                    horizontalAlignment: Text.AlignHCenter
                    font.weight: segment.checked ? Font.Medium : Font.Normal
                    color: !root.enabled ? Theme.disabled : segment.checked ? Theme.text : Theme.secondary
                }

                background: Rectangle {
                    radius: Theme.radius - 2
                    color: segment.checked ? Theme.raised : segment.hovered ? Theme.hover : "transparent"
                    border.width: segment.checked ? 1 : 0
                    border.color: Theme.lineStrong

                    FocusRing {
                        visible: segment.visualFocus
                        innerRadius: parent.radius
                    }
                }
            }
        }
    }

    function measure() {
        let sum = 4;
        for (let i = 0; i < row.children.length; ++i)
            sum += (row.children[i] as Item).implicitWidth;
        implicitWidth = sum;
    }

    function step(by: int) {
        const next = currentIndex + by;
        if (next >= 0 && next < options.length)
            choose(next, Qt.TabFocusReason);
    }

    /// The keyboard comes first: what is not chosen any more cannot keep it.
    function choose(index: int, reason: int) {
        (row.children[index] as Item).forceActiveFocus(reason);
        chosen(index);
    }
}
