// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What asks before something is done with the template on the desk.
Item {
    id: root

    required property Designer designer
    required property DesignView view
    required property PaneMemory panes
    required property PhoneDesk phone
    required property PromotionDesk promotion // null where there is no live tenant beside
    required property bool atDesk // else nobody waits for what comes
    required property string tenant // typed again before publishing on live; empty elsewhere

    signal settingsWanted

    Connections {
        target: root.view

        function onVersionNameWanted() {
            versionDialog.ask("", "");
        }

        function onPicturesWanted() {
            picturesDialog.open();
        }
    }

    PhoneDialog {
        phone: root.phone
        atDesk: root.atDesk

        onSettingsWanted: root.settingsWanted()
    }

    Loader {
        active: root.promotion !== null
        sourceComponent: Item {
            PromoteDialog {
                promotion: root.promotion
                atDesk: root.atDesk
            }
        }
    }

    PublishDialog {
        desk: root.designer.desk
        review: root.designer.review
        editor: root.designer.editor
        atDesk: root.atDesk
        typed: root.tenant
    }

    PicturesDialog {
        id: picturesDialog

        proof: root.designer.proof
        panes: root.panes
    }

    VersionNameDialog {
        id: versionDialog

        versions: root.designer.versions
    }
}
