// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The address of a picture that wallets fetch, and a button that fetches it once for the cards here.
FormRow {
    id: root

    required property string key
    required property string name
    required property string address
    required property AddressPicture picture

    signal edited(text: string)

    error: picture.error
    hint: picture.remark

    Column {
        width: parent.width
        spacing: Theme.space8

        Row {
            width: parent.width
            spacing: Theme.space8

            TextField {
                objectName: "address-" + root.key
                width: parent.width - fetch.width - parent.spacing
                name: root.name
                error: root.picture.error
                mono: true
                text: root.address
                onTextEdited: root.edited(text)
            }

            Button {
                id: fetch

                objectName: "fetch-" + root.key
                compact: true
                enabled: root.picture.isFetching || root.picture.canFetch
                text: root.picture.isFetching ? qsTr("Cancel") : qsTr("Fetch")
                Accessible.name: root.picture.isFetching ? qsTr("Cancel fetching: %1").arg(root.name) : qsTr("Fetch: %1").arg(root.name)
                onClicked: root.picture.isFetching ? root.picture.cancel() : root.picture.fetch()
            }
        }

        ProgressBar {
            visible: root.picture.isFetching
            width: parent.width
            name: root.picture.progressText
            indeterminate: root.picture.share < 0
            value: root.picture.share
        }

        Label {
            visible: root.picture.isFetching
            width: parent.width
            role: Label.Secondary
            text: root.picture.progressText
        }
    }
}
