// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The user's own pass certificate: its files and its password, which is typed here and never shown again.
Dialog {
    id: control

    required property SigningDesk signing

    heading: qsTr("Sign with your own certificate")
    words: qsTr("The certificate of a Pass Type ID with its key, as Keychain Access exports it. The files stay where they are and are made readable to you alone. Pass type and team of every pass come from the certificate.")
    verb: qsTr("Use certificate")
    busy: signing.isBusy

    onAboutToShow: {
        passwordField.clear();
        certificateRow.file = signing.certificateFile;
        intermediateRow.file = signing.intermediateFile;
        signing.clearCertificateProblem();
    }
    onClosed: passwordField.clear()

    // The dialog stays open until the certificate signs.
    function accept() {
        signing.useCertificate(certificateRow.file, intermediateRow.file, passwordField.text);
    }

    function problemOf(field: string): string {
        return signing.certificateField === field ? signing.certificateProblem : "";
    }

    Connections {
        target: control.signing
        enabled: control.visible

        function onTaken() {
            control.close();
        }
    }

    SigningFileRow {
        id: certificateRow

        signing: control.signing
        label: qsTr("Certificate with its key (.p12)")
        verb: qsTr("Choose certificate…")
        buttonName: "choose-certificate"
        nameFilters: [qsTr("Certificates with their key (*.p12 *.pfx)"), qsTr("All files (*)")]
        error: control.problemOf("pkcs12")
    }

    FormRow {
        Layout.fillWidth: true
        label: qsTr("Password of the certificate")
        hint: control.signing.passwordStatement
        error: control.problemOf("passphrase")

        TextField {
            id: passwordField

            objectName: "certificate-password"
            width: parent?.width ?? implicitWidth
            name: qsTr("Password of the certificate")
            error: control.problemOf("passphrase")
            echoMode: TextInput.Password
        }
    }

    SigningFileRow {
        id: intermediateRow

        signing: control.signing
        label: qsTr("Apple's WWDR certificate that issued it")
        verb: qsTr("Choose WWDR…")
        buttonName: "choose-wwdr"
        hint: qsTr("From apple.com/certificateauthority, in the generation that your certificate names")
        nameFilters: [qsTr("Certificates (*.cer *.pem *.crt *.der)"), qsTr("All files (*)")]
        error: control.problemOf("intermediate")
    }

    FormRow {
        Layout.fillWidth: true
        visible: error.length > 0
        error: ["pkcs12", "passphrase", "intermediate"].includes(control.signing.certificateField) ? "" : control.signing.certificateProblem
    }
}
