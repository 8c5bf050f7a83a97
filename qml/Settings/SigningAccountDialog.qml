// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The user's own Google service account, which signs save links. Nothing is sent to Google.
Dialog {
    id: control

    required property SigningDesk signing

    heading: qsTr("Sign save links with your own account")
    words: qsTr("The JSON file of a service account as Google Cloud hands it out. It stays where it is and is made readable to you alone. The sandbox sends nothing to Google.")
    verb: qsTr("Use account")
    busy: signing.isBusy

    onAboutToShow: {
        accountRow.file = signing.accountFile;
        issuerField.text = signing.googleIssuerId;
        signing.clearAccountProblem();
    }

    // The dialog stays open until the account signs.
    function accept() {
        signing.useAccount(accountRow.file, issuerField.text);
    }

    function problemOf(field: string): string {
        return signing.accountField === field ? signing.accountProblem : "";
    }

    Connections {
        target: control.signing
        enabled: control.visible

        function onTaken() {
            control.close();
        }
    }

    SigningFileRow {
        id: accountRow

        signing: control.signing
        label: qsTr("Service account (JSON)")
        verb: qsTr("Choose account…")
        buttonName: "choose-account"
        nameFilters: [qsTr("Service accounts (*.json)"), qsTr("All files (*)")]
        error: control.problemOf("service_account")
    }

    FormRow {
        Layout.fillWidth: true
        label: qsTr("Issuer id")
        hint: qsTr("Digits, from the Google Wallet console")
        error: control.problemOf("google_issuer")

        TextField {
            id: issuerField

            objectName: "google-issuer"
            width: parent?.width ?? implicitWidth
            name: qsTr("Issuer id")
            error: control.problemOf("google_issuer")
            mono: true
        }
    }

    FormRow {
        Layout.fillWidth: true
        visible: error.length > 0
        error: ["service_account", "google_issuer"].includes(control.signing.accountField) ? "" : control.signing.accountProblem
    }
}
