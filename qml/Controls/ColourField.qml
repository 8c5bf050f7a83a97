// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A colour as a swatch and its hex text; the swatch opens a picker. `edited` comes at every change.
FocusScope {
    id: root

    property string name
    property color value

    signal edited(color value)

    implicitWidth: Theme.scaled(200)
    implicitHeight: Theme.compact

    T.AbstractButton {
        id: opener

        objectName: root.objectName.length > 0 ? root.objectName + "-picker" : ""
        anchors.left: parent.left
        width: Theme.compact
        height: Theme.compact
        focusPolicy: Qt.StrongFocus

        Accessible.name: qsTr("Pick %1").arg(root.name)

        onClicked: picker.opened ? picker.close() : picker.open()
        Keys.onReturnPressed: click()

        background: Swatch {
            color: root.value

            FocusRing { visible: opener.visualFocus }
        }
    }

    TextField {
        id: hex

        objectName: root.objectName.length > 0 ? root.objectName + "-text" : ""

        readonly property string wanted: root.hexOf(root.value)

        anchors.left: opener.right
        anchors.leftMargin: Theme.space8
        anchors.right: parent.right
        focus: true
        mono: true
        name: root.name
        maximumLength: 7
        validator: RegularExpressionValidator { regularExpression: /#?[0-9A-Fa-f]{0,6}/ }
        error: isWhole(text) ? "" : qsTr("Six hexadecimal digits, such as #1F7A5A.")

        onWantedChanged: if (!activeFocus || root.hexOf(typed()) !== wanted) text = wanted
        // Not by `error`: its binding comes after this signal.
        onTextEdited: if (isWhole(text)) root.edited(typed())
        onActiveFocusChanged: if (!activeFocus) text = wanted
        Component.onCompleted: text = wanted

        UndoKeys.pending: !isWhole(text)
        UndoKeys.onTakenBack: text = wanted

        function isWhole(written: string): bool {
            return /^#?[0-9A-Fa-f]{6}$/.test(written);
        }

        function typed(): color {
            return isWhole(text) ? Qt.color(text.startsWith("#") ? text : "#" + text) : root.value;
        }
    }

    ColourPicker {
        id: picker

        x: mirrored ? root.width - width : 0
        y: root.height + Theme.space4
        value: root.value

        onEdited: value => root.edited(value)
    }

    function hexOf(colour: color): string {
        return colour.toString().toUpperCase();
    }
}
