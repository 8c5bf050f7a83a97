// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// What stands under both cards, each in the middle of its own. Where the surfaces have no room in a row they are in lists.
Rectangle {
    id: root

    required property TemplatePreview preview
    required property real spacing // between the cards
    required property real leastCard // how wide the cards of a wallet are when all fit
    required property real appleMiddle
    required property real googleMiddle
    readonly property ViewOptions options: preview.options
    readonly property bool crowded: spacing + 2 * Theme.space8 + Math.max(apple.natural, leastCard) + Math.max(google.natural, leastCard) > width
    property alias apple: appleCaption
    property alias google: googleCaption

    height: appleCaption.height + Theme.space12 + Theme.space8
    color: Theme.canvas

    CardCaption {
        id: appleCaption

        objectName: "caption-apple"
        compact: root.crowded
        x: Math.round(root.appleMiddle - width / 2)
        y: Theme.space12
        name: qsTr("Apple Wallet")
        mark: root.preview.apple.mark
        markReason: root.preview.apple.markReason
        surfaces: root.options.appleChoiceNames
        surface: root.options.appleChoice
        besideFront: root.options.isBeside
        tells: root.options.appleTells
        eventChoice: root.preview.eventChoice

        onChosen: surface => root.options.appleChoice = surface
    }

    CardCaption {
        id: googleCaption

        objectName: "caption-google"
        compact: root.crowded
        x: Math.round(root.googleMiddle - width / 2)
        y: appleCaption.y + appleCaption.height - height
        name: qsTr("Google Wallet")
        mark: qsTr("approximate")
        markReason: qsTr("Google publishes neither sizes nor fonts of its cards, and changes both without notice. Which texts a card shows, and in which order, is documented. %1").arg(root.preview.google.markReason)
        surfaces: root.options.googleChoiceNames
        surface: root.options.googleChoice
        besideFront: root.options.isBeside
        tells: root.options.googleTells
        eventChoice: root.preview.eventChoice

        onChosen: surface => root.options.googleChoice = surface
    }
}
