// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QairoPay.Studio

/// A question or a form over the page: a title, a body and verbs. The verb that acts is at the right; Escape
/// is Cancel. `accepted` when the verb was chosen.
T.Dialog {
    id: control

    property string heading
    property string words
    property string verb
    property string cancelVerb: qsTr("Cancel")
    property bool verbEnabled: true
    property bool dangerous: false
    property bool busy: false
    /// Return acts from anywhere in the form. What cannot be undone wants its button.
    property bool returnAccepts: !dangerous
    default property alias body: column.data

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.max(Theme.space32, Math.round((parent.height - height) / 3)) : 0
    width: Math.min(Theme.scaled(480), (parent?.width ?? Theme.scaled(480)) - Theme.space32)
    height: Math.min(implicitContentHeight + topPadding + bottomPadding, (parent?.height ?? Theme.scaled(600)) - Theme.space32)
    padding: Theme.space24
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape

    onOpened: if (!body_.activeFocus) focusFirst()

    contentItem: FocusScope {
        implicitHeight: layout.implicitHeight
        focus: true

        Keys.onReturnPressed: control.acceptByKey()
        Keys.onEnterPressed: control.acceptByKey()

        Accessible.role: Accessible.Dialog
        Accessible.name: control.heading

        ColumnLayout {
            id: layout

            anchors.fill: parent
            spacing: Theme.space16

            Label {
                Layout.fillWidth: true
                role: Label.Title
                text: control.heading
                wrapMode: Text.Wrap
                maximumLineCount: 3
            }

            Label {
                Layout.fillWidth: true
                visible: text.length > 0
                text: control.words
                wrapMode: Text.Wrap
                maximumLineCount: 12
            }

            FocusScope {
                id: body_

                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: column.children.length > 0
                implicitHeight: column.implicitHeight

                RoomyFrame {
                    anchors.fill: parent
                    leastHeight: Theme.textScale > 1 ? column.implicitHeight : 0

                    ColumnLayout {
                        id: column

                        anchors.fill: parent
                        spacing: Theme.space12
                    }
                }
            }

            RowLayout {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space8
                spacing: Theme.space8

                Item { Layout.fillWidth: true }

                Button {
                    id: cancelButton

                    objectName: "dialog-cancel"
                    text: control.cancelVerb
                    visible: text.length > 0

                    onClicked: control.reject()
                }

                Button {
                    id: verbButton

                    objectName: "dialog-verb"
                    kind: control.dangerous ? Button.Danger : Button.Primary
                    text: control.verb
                    visible: text.length > 0
                    enabled: control.verbEnabled && !control.busy

                    onClicked: control.accept()
                }
            }
        }
    }

    background: PopupFrame {}

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick; easing.type: Easing.OutQuad }
    }

    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick; easing.type: Easing.OutQuad }
    }

    /// The form's first field; without a form the verb, unless what it does cannot be undone.
    function focusFirst() {
        const first = body_.nextItemInFocusChain(true);
        const item = first === cancelButton && returnAccepts && verbButton.visible && verbButton.enabled ? verbButton : first;
        item?.forceActiveFocus(Qt.TabFocusReason);
    }

    function acceptByKey() {
        if (returnAccepts && verb.length > 0 && verbEnabled && !busy)
            accept();
    }
}
