// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What happened, at the bottom for a few seconds; a failure stays until it is closed.
Column {
    id: root

    required property Notices notices

    /// What they take of the height, with the space around them; 0 while there is none.
    readonly property real room: shown.count > 0 ? height + 2 * Theme.space12 : 0

    spacing: Theme.space8

    ListModel { id: shown }

    Connections {
        target: root.notices

        function onPosted(notice: studioNotice) {
            if (shown.count >= 3)
                shown.remove(0);
            shown.append({ "words": notice.text, "detail": notice.detail, "failed": notice.failed, "verb": notice.verb, "offer": notice.offer });
            root.announce(notice.text);
        }
    }

    function announce(words: string) {
        Accessible.announce(words);
    }

    Repeater {
        model: shown

        Toast {
            required property int index

            objectName: "toast"
            room: Math.min(Theme.scaled(560), (root.parent?.width ?? Theme.scaled(560)) - 2 * Theme.space12)
            anchors.horizontalCenter: parent?.horizontalCenter

            onClosed: shown.remove(index)
            onActed: {
                // What is done may post something itself, and this one is gone by then.
                const notices = root.notices;
                const taken = offer;
                closed();
                notices.take(taken);
            }
        }
    }
}
