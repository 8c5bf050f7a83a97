// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Who signs passes and save links in the sandbox of this program.
Section {
    id: root

    required property SigningDesk signing

    title: qsTr("Signing")

    Label {
        width: parent.width
        color: Theme.secondary
        wrapMode: Text.Wrap
        text: qsTr("Of the sandbox in this program. A change takes effect at once; passes that are on phones stay as they are.")
    }

    StatusPill {
        objectName: "signing-certificate"
        width: parent.width
        wraps: true
        tone: root.signing.certificateTone
        text: root.signing.certificateText
    }

    Label {
        objectName: "signing-expiry"
        width: parent.width
        visible: text.length > 0
        role: Label.Secondary
        wrapMode: Text.Wrap
        text: root.signing.expiryText
    }

    StatusPill {
        objectName: "signing-warning"
        width: parent.width
        visible: text.length > 0
        wraps: true
        tone: "warning"
        text: root.signing.expiryWarning
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        Button {
            objectName: "use-certificate"
            enabled: !root.signing.isBusy
            iconName: "key"
            text: root.signing.wantsPassword ? qsTr("Enter the password…")
                : root.signing.hasCertificate ? qsTr("Use another certificate…") : qsTr("Use your own certificate…")

            onClicked: certificateDialog.open()
        }

        Button {
            objectName: "remove-certificate"
            visible: root.signing.hasCertificate
            enabled: !root.signing.isBusy
            iconName: "trash"
            text: qsTr("Remove certificate")

            onClicked: removeCertificate.open()
        }
    }

    FormRow {
        objectName: "certificate-problem"
        visible: error.length > 0
        error: root.signing.certificateProblem
    }

    StatusPill {
        objectName: "signing-account"
        width: parent.width
        wraps: true
        tone: "info"
        text: root.signing.accountText
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        Button {
            objectName: "use-account"
            enabled: !root.signing.isBusy
            iconName: "key"
            text: root.signing.hasAccount ? qsTr("Use another service account…") : qsTr("Use your own service account…")

            onClicked: accountDialog.open()
        }

        Button {
            objectName: "remove-account"
            visible: root.signing.hasAccount
            enabled: !root.signing.isBusy
            iconName: "trash"
            text: qsTr("Remove account")

            onClicked: root.signing.removeAccount()
        }
    }

    FormRow {
        objectName: "account-problem"
        visible: error.length > 0
        error: root.signing.accountProblem
    }

    SigningCertificateDialog {
        id: certificateDialog

        signing: root.signing
    }

    SigningAccountDialog {
        id: accountDialog

        signing: root.signing
    }

    ConfirmDialog {
        id: removeCertificate

        heading: qsTr("Remove the certificate?")
        words: qsTr("Passes are signed with the test certificate again, which phones refuse. The password is taken out of the keychain; the files stay.")
        verb: qsTr("Remove certificate")

        onAccepted: root.signing.removeCertificate()
    }
}
