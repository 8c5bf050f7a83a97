// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The keys that parts of the design page take themselves: these ask here whether a key is theirs.
CommandSet {
    id: root

    required property FieldActions actions

    /// What is done with the selected fields, wherever they are selected.
    property alias onFields: fieldSet
    property alias copy: copyCommand
    property alias cut: cutCommand
    property alias paste: pasteCommand
    property alias duplicate: duplicateCommand
    property alias remove: removeCommand
    property alias up: upCommand
    property alias down: downCommand

    property alias nextField: nextCommand
    property alias extend: extendCommand
    property alias fieldMenu: menuCommand
    property alias card: cardKeys
    property alias type: typeCommand
    property alias otherText: otherCommand
    property alias pastePicture: pictureCommand
    property alias removePicture: noPictureCommand
    property alias focus: focusCommand
    property alias focusFar: focusFarCommand
    property alias crop: cropCommand
    property alias cropFar: cropFarCommand
    property alias corner: cornerCommand
    property alias cornerFar: cornerFarCommand
    property alias earlier: earlierCommand
    property alias later: laterCommand
    property alias removeFormat: noFormatCommand
    property alias renameVersion: renameCommand
    property alias restoreVersion: restoreCommand
    property alias deleteVersion: deleteCommand
    property alias versionMenu: versionMenuCommand
    property alias rowUp: rowUpCommand
    property alias rowDown: rowDownCommand
    property alias removeRow: noRowCommand
    property alias nextTranslation: translationCommand
    property alias places: placeKeys

    component Key: Command {
        local: true
    }

    CommandSet {
        id: fieldSet

        place: qsTr("A field in the outline or on a card")
        page: root.page

        Key { id: upCommand; name: "field-up"; text: qsTr("Move the field up"); keys: ["Alt+Up"]; onTriggered: root.actions.step(-1) }
        Key { id: downCommand; name: "field-down"; text: qsTr("Move the field down"); keys: ["Alt+Down"]; onTriggered: root.actions.step(1) }
        Key { name: "field-slot-before"; text: qsTr("Move the field to the slot before"); keys: ["Alt+Left"]; onTriggered: root.actions.moveToNextSlot(-1) }
        Key { name: "field-slot-behind"; text: qsTr("Move the field to the slot behind"); keys: ["Alt+Right"]; onTriggered: root.actions.moveToNextSlot(1) }
        Key { name: "field-all"; text: qsTr("Select all fields"); keys: ["Ctrl+A"]; onTriggered: root.actions.selectAll() }
        Key { id: copyCommand; name: "field-copy"; text: qsTr("Copy the field"); keys: ["Ctrl+C"]; onTriggered: root.actions.copy() }
        Key { id: cutCommand; name: "field-cut"; text: qsTr("Cut the field"); keys: ["Ctrl+X"]; onTriggered: root.actions.cut() }
        Key { id: pasteCommand; name: "field-paste"; text: qsTr("Paste fields behind"); keys: ["Ctrl+V"]; onTriggered: root.actions.paste() }
        Key { id: duplicateCommand; name: "field-double"; text: qsTr("Duplicate the field"); keys: ["Ctrl+D"]; onTriggered: root.actions.duplicate() }
        Key { id: removeCommand; name: "field-remove"; text: qsTr("Remove the field"); keys: ["Del", "Backspace"]; onTriggered: root.actions.remove() }
    }

    CommandSet {
        place: qsTr("A field in the outline")
        page: root.page

        Key { id: nextCommand; name: "field-next"; text: qsTr("Go to the field above or below"); keys: ["Up", "Down"] }
        Key { id: extendCommand; name: "field-extend"; text: qsTr("Select several fields"); keys: ["Shift+Up", "Shift+Down"] }
        Key { id: menuCommand; name: "field-menu"; text: qsTr("More about the field"); keys: ["Menu", "Shift+F10"] }
    }

    CardKeys {
        id: cardKeys

        place: qsTr("A card")
        page: root.page
    }

    CommandSet {
        place: cardKeys.place
        page: root.page

        Key { id: typeCommand; name: "card-text"; text: qsTr("Type the chosen text where it stands"); keys: ["F2", "Return"] }
        Key { id: otherCommand; name: "card-next-text"; text: qsTr("Type its label or its value instead"); keys: ["Tab"] }
    }

    CommandSet {
        place: qsTr("An image in the list")
        page: root.page

        Key { name: "image-open"; text: qsTr("Open the image"); keys: ["Return"] } // as in every list
    }

    CommandSet {
        place: qsTr("An image in the list, in its pane or on a card")
        page: root.page

        Key { id: pictureCommand; name: "image-paste"; text: qsTr("Paste a picture"); keys: [StandardKey.Paste] }
        Key { id: noPictureCommand; name: "image-remove"; text: qsTr("Remove the picture"); keys: ["Del"] }
    }

    CommandSet {
        place: qsTr("The crop of an image")
        page: root.page

        Key { id: focusCommand; name: "crop-focus"; text: qsTr("Move the focus"); keys: ["Left", "Right", "Up", "Down"] }
        Key {
            id: focusFarCommand

            name: "crop-focus-far"
            text: qsTr("Move the focus ten times as far")
            keys: ["Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down"]
        }
        Key { id: cropCommand; name: "crop-move"; text: qsTr("Move the crop"); keys: ["Alt+Left", "Alt+Right", "Alt+Up", "Alt+Down"] }
        Key {
            id: cropFarCommand

            name: "crop-move-far"
            text: qsTr("Move the crop ten times as far")
            keys: ["Alt+Shift+Left", "Alt+Shift+Right", "Alt+Shift+Up", "Alt+Shift+Down"]
        }
        Key {
            id: cornerCommand

            name: "crop-corner"
            text: qsTr("Move its lower right corner")
            keys: ["Ctrl+Left", "Ctrl+Right", "Ctrl+Up", "Ctrl+Down"]
        }
        Key {
            id: cornerFarCommand

            name: "crop-corner-far"
            text: qsTr("Move its lower right corner ten times as far")
            keys: ["Ctrl+Shift+Left", "Ctrl+Shift+Right", "Ctrl+Shift+Up", "Ctrl+Shift+Down"]
        }
    }

    CommandSet {
        place: qsTr("Another format of the code")
        page: root.page

        Key { id: earlierCommand; name: "format-earlier"; text: qsTr("Try the format earlier"); keys: ["Alt+Up"] }
        Key { id: laterCommand; name: "format-later"; text: qsTr("Try the format later"); keys: ["Alt+Down"] }
        Key { id: noFormatCommand; name: "format-remove"; text: qsTr("Take the format out"); keys: ["Del"] }
    }

    CommandSet {
        place: qsTr("A version in the list")
        page: root.page

        Key { name: "version-compare"; text: qsTr("Compare the version with the draft"); keys: ["Return"] } // as in every list
        Key { id: restoreCommand; name: "version-restore"; text: qsTr("Restore the version"); keys: ["Ctrl+Return"] }
        Key { id: renameCommand; name: "version-rename"; text: qsTr("Rename the version"); keys: ["F2"] }
        Key { id: deleteCommand; name: "version-delete"; text: qsTr("Delete the version"); keys: ["Del"] }
        Key { id: versionMenuCommand; name: "version-menu"; text: qsTr("More about the version"); keys: ["Menu", "Shift+F10"] }
    }

    CommandSet {
        place: qsTr("A row of Google’s card")
        page: root.page

        Key { id: rowUpCommand; name: "row-up"; text: qsTr("Move the row up"); keys: ["Alt+Up"] }
        Key { id: rowDownCommand; name: "row-down"; text: qsTr("Move the row down"); keys: ["Alt+Down"] }
        Key { id: noRowCommand; name: "row-remove"; text: qsTr("Take the row out"); keys: ["Del"] }
    }

    CommandSet {
        place: qsTr("A translation")
        page: root.page

        Key { id: translationCommand; name: "translation-next"; text: qsTr("Go to the text above or below"); keys: ["Up", "Down", "Return"] }
    }

    PlaceKeys {
        id: placeKeys

        page: root.page
    }

    /// Pastes or removes the picture of a slot; false: that is not what was pressed, or there is no slot.
    function actOnPicture(event: KeyEvent, images: ImageEditor, slot: string): bool {
        if (slot.length === 0)
            return false;
        if (pictureCommand.matches(event.key, event.modifiers))
            images.paste(slot);
        else if (noPictureCommand.matches(event.key, event.modifiers))
            images.remove(slot);
        else
            return false;
        return true;
    }
}
