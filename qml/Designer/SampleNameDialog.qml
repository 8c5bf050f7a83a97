// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Asks for the name of a sample record: of a new one, or another one for the record that is shown.
Dialog {
    id: control

    required property SampleRecords records
    property bool adding: true
    property string problem

    heading: adding ? qsTr("Add a sample record") : qsTr("Rename the sample record")
    words: adding ? qsTr("A copy of what the cards show. Its values are typed on the cards.")
        : qsTr("The name of the holder. It stands on the cards where the template names the holder.")
    verb: adding ? qsTr("Add the record") : qsTr("Rename")
    verbEnabled: problem.length === 0

    onAccepted: adding ? records.add(nameField.text) : records.rename(nameField.text)

    FormRow {
        Layout.fillWidth: true
        error: control.problem

        TextField {
            id: nameField

            objectName: "sample-name"
            width: parent.width
            compact: false
            name: qsTr("Name of the holder")
            error: control.problem
            maximumLength: control.records.nameLimit

            onTextChanged: control.look()
        }
    }

    function look() {
        problem = records.nameProblem(nameField.text, adding);
    }

    function ask(isNew: bool) {
        adding = isNew;
        nameField.text = isNew ? records.freeName : records.name;
        nameField.selectAll();
        look();
        open();
    }
}
