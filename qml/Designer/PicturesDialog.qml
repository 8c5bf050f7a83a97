// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QairoPay.Studio
import QairoPay.Studio.Ui

/// Asks how large the pictures of the cards are to be, then for their folder.
Dialog {
    id: control

    required property ProofExport proof
    required property PaneMemory panes
    readonly property string memory: "proof.pictures"

    heading: qsTr("Export pictures")
    words: qsTr("Each side of both cards becomes a PNG, transparent around its corners.")
    verb: qsTr("Choose the folder…")

    onAboutToShow: sizes.currentIndex = Math.min(4, panes.size(memory, 3)) - 1
    onAccepted: {
        panes.setSize(memory, sizes.currentIndex + 1);
        folder.open();
    }

    FormRow {
        Layout.fillWidth: true
        label: qsTr("Pixels to a point")
        hint: sizes.currentIndex === 3 ? qsTr("Three files for each side: plain, @2x and @3x.")
            : sizes.currentIndex === 0 ? qsTr("The size in points, for a page or a mail.")
            : qsTr("Sharp on phones; the names end in @%1x.").arg(sizes.currentIndex + 1)

        Segmented {
            id: sizes

            objectName: "picture-sizes"
            width: parent.width
            name: qsTr("Pixels to a point")
            options: [qsTr("1×"), qsTr("2×"), qsTr("3×"), qsTr("All three")]
            onChosen: index => currentIndex = index
        }
    }

    FileChooser {
        id: folder

        mode: FileChooser.Mode.Folder
        title: qsTr("Folder for the pictures")

        onAccepted: place => control.proof.savePictures(place, sizes.currentIndex === 3 ? ProofExport.AllSizes : sizes.currentIndex + 1)
    }
}
