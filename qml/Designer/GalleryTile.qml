// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// A template of the gallery: both cards, its name and kind, what it is for.
CardTile {
    id: root

    required key
    required property string name
    required property string kind
    required property string purpose
    required property CardFace appleFace
    required property CardFace googleFace

    face: appleFace
    secondFace: googleFace
    title: name
    detail: kind
    note: purpose
    noteLines: 2

    Accessible.name: qsTr("%1, %2").arg(name).arg(kind)
    Accessible.description: purpose
}
