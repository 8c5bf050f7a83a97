// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio

/// Picks one of a list. Every entry is drawn plain: a stock popup crashes on some texts (ecosystem.md,
/// finding 2).
T.ComboBox {
    id: control

    property string name
    property bool compact: true
    property bool quiet: false

    implicitWidth: Theme.scaled(160)
    implicitHeight: compact ? Theme.compact : Theme.control
    leftPadding: mirrored ? Theme.iconSmall + Theme.space12 : Theme.space8
    rightPadding: mirrored ? Theme.space8 : Theme.iconSmall + Theme.space12
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.name: name

    contentItem: Label {
        text: control.displayText
        enabled: control.enabled
    }

    indicator: Icon {
        x: control.mirrored ? Theme.space8 : control.width - width - Theme.space8
        y: (control.height - height) / 2
        name: "chevron-down"
        color: control.enabled ? Theme.secondary : Theme.disabled
    }

    background: FieldFrame {
        focused: control.visualFocus || control.popup.visible
        active: control.enabled
        color: control.hovered && control.enabled ? Theme.raised : control.quiet ? "transparent" : Theme.surface
        border.color: focused ? Theme.accent : control.quiet ? "transparent" : control.enabled ? Theme.outline : Theme.lineStrong

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: control.hovered && control.enabled ? Theme.hover : "transparent"
        }
    }

    delegate: T.ItemDelegate {
        id: entry

        required property int index

        width: ListView.view ? ListView.view.width : 0
        implicitHeight: Theme.compact
        leftPadding: Theme.space8
        rightPadding: Theme.space8
        highlighted: control.highlightedIndex === index
        hoverEnabled: true

        Accessible.name: control.textAt(index)

        contentItem: Label {
            text: control.textAt(entry.index)
            leftPadding: entry.mirrored ? Theme.iconSmall + Theme.space8 : 0
            rightPadding: entry.mirrored ? 0 : Theme.iconSmall + Theme.space8
        }

        background: Rectangle {
            radius: 4
            color: entry.highlighted ? Theme.pressed : "transparent"
            border.width: entry.highlighted ? Theme.frame : 0
            border.color: Theme.outline

            Icon {
                anchors.right: parent.right
                anchors.rightMargin: Theme.space4
                anchors.verticalCenter: parent.verticalCenter
                visible: control.currentIndex === entry.index
                name: "check"
                color: Theme.accent
            }
        }
    }

    popup: T.Popup {
        x: control.mirrored ? control.width - width : 0
        y: control.height + Theme.space4
        width: Math.max(control.width, Theme.scaled(180))
        height: Math.min(contentItem.implicitHeight + topPadding + bottomPadding, Theme.scaled(360))
        padding: Theme.space4
        margins: Theme.space8

        contentItem: ListView {
            implicitHeight: contentHeight
            clip: true
            model: control.delegateModel
            currentIndex: control.highlightedIndex
            highlightMoveDuration: 0

            T.ScrollBar.vertical: ScrollBar {}
        }

        background: PopupFrame {}
    }
}
