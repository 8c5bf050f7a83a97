// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio

/// A draft or a file on the start page: its card, its name and kind, where it lies and since when.
CardTile {
    id: root

    required key
    required property string name
    required property string kind
    required property string when
    required property string source
    required face

    title: name
    detail: qsTr("%1 · %2").arg(kind).arg(when)
    note: source

    Accessible.name: Sentence.fill(qsTr("%1, %2, %3"), [name, kind, when])
    Accessible.description: source
}
