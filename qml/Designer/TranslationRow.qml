// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A text of the template and its translation.
Column {
    id: root

    required property int index
    required property string source
    required property string place
    required property string translation
    required property string problem
    required property bool missing
    required property bool other
    required property TranslationEditor translations
    required property DesignKeys keys

    signal entered
    signal stepped(by: int)

    readonly property real room: width - leftPadding - rightPadding

    width: ListView.view?.width ?? 0
    leftPadding: Theme.space16
    rightPadding: Theme.space16
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    spacing: Theme.space4

    Item {
        width: root.room
        height: Math.max(placeLabel.height, mark.height)

        Label {
            id: placeLabel

            anchors.left: parent.left
            width: parent.width - (mark.visible ? mark.width + Theme.space8 : 0)
            role: Label.Secondary
            wrapMode: Text.Wrap
            text: root.place
        }

        Row {
            id: mark

            objectName: "missing-" + root.index
            anchors.right: parent.right
            visible: root.missing
            spacing: Theme.space4

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "warning"
                color: Theme.warning
            }

            Label {
                role: Label.Secondary
                text: qsTr("Missing")
            }
        }
    }

    Label {
        width: root.room
        wrapMode: Text.Wrap
        text: root.source
    }

    Item {
        width: root.room
        height: field.height

        TextField {
            id: field

            objectName: "translation-" + root.index
            anchors.left: parent.left
            width: parent.width - verb.width - Theme.space4
            name: qsTr("Translation of “%1”").arg(root.source)
            error: root.problem
            maximumLength: Math.max(root.translations.textLimit, root.translation.length)
            // On the side where the language begins, whatever the window's own begins with.
            horizontalAlignment: root.translations.isFromRight === Theme.mirrored ? TextInput.AlignLeft : TextInput.AlignRight
            text: root.translation

            Accessible.description: [root.place, root.missing ? qsTr("Missing") : "", root.problem].filter(part => part.length > 0).join(". ")

            onTextEdited: root.translations.setText(root.index, text)
            onActiveFocusChanged: if (activeFocus) root.entered()
            Keys.onEnterPressed: root.stepped(1)
            Keys.onPressed: event => {
                event.accepted = root.keys.nextTranslation.matches(event.key, event.modifiers);
                if (event.accepted)
                    root.stepped(event.key === Qt.Key_Up ? -1 : 1);
            }
        }

        IconButton {
            id: verb

            objectName: "translation-verb-" + root.index
            anchors.right: parent.right
            compact: true
            iconName: root.other ? "trash" : "copy"
            enabled: root.other || root.translation !== root.source
            toolTip: root.other ? qsTr("Take “%1” out of all languages").arg(root.source)
                : qsTr("Take “%1” over as it is").arg(root.source)
            onClicked: root.other ? root.translations.drop(root.index) : root.translations.keepText(root.index)
        }
    }

    ImageRemark {
        objectName: "translation-problem-" + root.index
        width: root.room
        iconName: "error"
        iconColor: Theme.error
        text: root.problem
    }

    function edit() {
        field.forceActiveFocus(Qt.TabFocusReason);
        field.selectAll();
    }
}
