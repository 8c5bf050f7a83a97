// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A test pass for a real phone: whose it is, where it is fetched, then its code. Otherwise why there is none.
Dialog {
    id: control

    required property PhoneDesk phone
    required property bool atDesk // else nobody waits for it any more

    readonly property bool asks: phone.whyNot.length === 0 && !phone.isReady

    signal settingsWanted

    heading: phone.heading
    words: phone.isReady ? "" : phone.words
    verb: asks ? (phone.hasPass ? qsTr("Offer the pass again") : qsTr("Issue a test pass")) : phone.settingsHelp ? qsTr("Open Settings") : ""
    cancelVerb: asks ? qsTr("Cancel") : qsTr("Close")
    verbEnabled: phone.canMake || phone.settingsHelp
    busy: phone.isBusy

    onClosed: phone.close()
    onAtDeskChanged: if (!atDesk) close()

    // The sheet stays open and shows the code.
    function accept() {
        if (asks) {
            phone.make();
        } else {
            close();
            settingsWanted();
        }
    }

    Connections {
        target: control.phone

        function onBegun() {
            if (control.atDesk)
                control.open();
            else
                control.phone.close();
        }

        function onDropped() {
            control.close();
        }
    }

    Segmented {
        objectName: "phone-wallet"
        visible: control.phone.choosesWallet
        name: qsTr("Wallet")
        options: [qsTr("Apple Wallet"), qsTr("Google Wallet")]
        currentIndex: control.phone.wallet

        onChosen: index => control.phone.wallet = index
    }

    FormRow {
        Layout.fillWidth: true
        visible: control.asks
        label: qsTr("E-mail address of the holder")
        hint: qsTr("Your own will do")
        error: control.phone.emailProblem

        TextField {
            objectName: "phone-email"
            width: parent?.width ?? implicitWidth
            name: qsTr("E-mail address of the holder")
            error: control.phone.emailProblem
            text: control.phone.email

            onTextEdited: control.phone.email = text
        }
    }

    FormRow {
        Layout.fillWidth: true
        visible: control.asks && control.phone.needsAddress
        label: qsTr("Address of this computer")

        ComboBox {
            objectName: "phone-address"
            width: parent?.width ?? implicitWidth
            name: qsTr("Address of this computer")
            model: control.phone.addresses
            currentIndex: control.phone.addressIndex

            onActivated: index => control.phone.addressIndex = index
        }
    }

    FormRow {
        Layout.fillWidth: true
        visible: control.asks && control.phone.needsAddress
        label: qsTr("Port")
        hint: qsTr("0 takes any free one")

        NumberField {
            objectName: "phone-port"
            width: parent?.width ?? implicitWidth
            name: qsTr("Port")
            to: 65535
            value: control.phone.port

            onEdited: value => control.phone.port = value
        }
    }

    PictureItem {
        objectName: "phone-code"
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Theme.scaled(240)
        Layout.preferredHeight: Theme.scaled(240)
        visible: control.phone.link.length > 0 && !control.phone.code.isEmpty
        face: control.phone.code

        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("QR code of the pass")
    }

    TextField {
        objectName: "phone-link"
        Layout.fillWidth: true
        visible: control.phone.link.length > 0
        mono: true
        readOnly: true
        name: qsTr("Link of the pass")
        text: control.phone.link

        onActiveFocusChanged: if (activeFocus) selectAll()
    }

    FormRow {
        objectName: "phone-state"
        Layout.fillWidth: true
        visible: hint.length > 0 || error.length > 0
        hint: control.phone.state
        error: control.phone.problem
    }
}
