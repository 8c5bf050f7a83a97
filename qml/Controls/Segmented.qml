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

    // The metrics say nothing to a binding but that their font is another: not the theme's size, which they follow later.
    readonly property list<real> widths: measured(metrics.font.pixelSize)
    readonly property real natural: widths.reduce((sum, width) => sum + width, 0)
    readonly property real spare: Math.max(-Theme.space16, (width - 4 - natural) / Math.max(1, options.length))
    // Equal parts where there is room for it; a width of one's own is as narrow as the words.
    readonly property bool equal: Math.max(...widths) * options.length <= width - 4

    implicitWidth: natural + 4
    implicitHeight: Theme.compact

    Accessible.role: Accessible.Grouping
    Accessible.name: name

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.bodySize
        font.weight: Font.Medium
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.dark ? Theme.window : Theme.canvas
        border.width: 1
        border.color: Theme.lineStrong
    }

    Row {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: 2
        y: 2

        Repeater {
            model: root.options

            T.AbstractButton {
                id: segment

                required property int index
                required property string modelData

                objectName: root.objectName.length > 0 ? root.objectName + "-" + index : ""
                implicitWidth: root.equal ? (root.width - 4) / root.options.length : (root.widths[index] ?? 0) + root.spare
                implicitHeight: Theme.compact - 4
                focusPolicy: index === root.currentIndex ? Qt.StrongFocus : Qt.NoFocus
                focus: index === root.currentIndex
                checked: index === root.currentIndex

                Accessible.role: Accessible.RadioButton
                Accessible.name: modelData
                Accessible.checked: checked

                onClicked: root.choose(index, Qt.MouseFocusReason)
                Keys.onLeftPressed: root.step(segment.mirrored ? 1 : -1)
                Keys.onRightPressed: root.step(segment.mirrored ? -1 : 1)

                contentItem: Label {
                    id: label

                    text: segment.modelData
                    horizontalAlignment: Text.AlignHCenter
                    font.weight: segment.checked ? Font.Medium : Font.Normal
                    color: !root.enabled ? Theme.disabled : segment.checked ? Theme.text : Theme.secondary
                }

                background: Rectangle {
                    radius: Theme.radius - 2
                    color: segment.checked ? (Theme.highContrast ? Theme.selected : Theme.raised) : segment.hovered ? Theme.hover : "transparent"
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

    function measured(size: int): list<real> {
        return size > 0 ? options.map(option => Math.ceil(metrics.advanceWidth(option)) + Theme.space24) : [];
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
