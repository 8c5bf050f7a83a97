// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Before a field gets another key: what follows it by itself, and what does not.
Dialog {
    id: control

    required property FieldEditor field
    property string from
    property string to
    readonly property bool asksAboutIt: field.key === from // another field may be selected meanwhile

    heading: qsTr("Rename %1 to %2?").arg(from).arg(to)
    words: control.field.uses.length > 0 ? qsTr("These change with it, as one step:") : qsTr("Nothing else in the template uses this key.")
    verb: qsTr("Rename")

    onAsksAboutItChanged: if (!asksAboutIt) close()
    onAccepted: field.key = to

    Repeater {
        model: control.field.uses

        Line {
            iconName: "check"
        }
    }

    Label {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        text: qsTr("What the studio cannot change:")
    }

    Repeater {
        model: control.visible ? control.field.renameConsequences(control.to) : []

        Line {
            iconName: "info"
        }
    }

    component Line: Row {
        id: line

        required property string modelData
        property string iconName

        Layout.fillWidth: true
        spacing: Theme.space4

        Icon {
            y: 2
            name: line.iconName
        }

        Label {
            width: line.width - Theme.iconSmall - line.spacing
            role: Label.Secondary
            wrapMode: Text.Wrap
            maximumLineCount: 4
            text: line.modelData
        }
    }

    function ask(key: string) {
        from = field.key;
        to = key;
        open();
    }
}
