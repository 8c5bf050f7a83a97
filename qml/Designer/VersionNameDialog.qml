// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Asks for the name of a version: of one that is kept now, or another one for one that was.
Dialog {
    id: control

    required property TemplateVersions versions
    property string key // of the one that gets another name; empty: it is kept now
    property string problem

    heading: key.length > 0 ? qsTr("Rename the version") : qsTr("Save a version")
    words: key.length > 0 ? qsTr("A version with a name stays until you delete it.")
        : qsTr("The template as it is now, to compare with later or to come back to. It stays on this computer.")
    verb: key.length > 0 ? qsTr("Rename") : qsTr("Save the version")
    verbEnabled: problem.length === 0

    onAccepted: {
        if (key.length > 0)
            versions.rename(key, nameField.text);
        else
            versions.save(nameField.text);
    }

    FormRow {
        Layout.fillWidth: true
        error: nameField.text.length > 0 ? control.problem : ""

        TextField {
            id: nameField

            objectName: "version-name"
            width: parent.width
            compact: false
            name: qsTr("Name of the version")
            error: nameField.text.length > 0 ? control.problem : ""
            placeholderText: qsTr("For example: with the blue strip")
            maximumLength: 120

            onTextChanged: control.look()
        }
    }

    function look() {
        problem = versions.nameProblem(nameField.text);
    }

    function ask(version: string, name: string) {
        key = version;
        nameField.text = name;
        look();
        open();
    }
}
