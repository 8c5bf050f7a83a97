// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QairoPay.Studio
import QairoPay.Studio.Ui

/// How the cards stand and how large they may be: two surfaces of a wallet side by side or one below the other, whichever
/// shows them larger.
QtObject {
    id: root

    required property TemplatePreview preview
    required property size room // without margins and captions, pixels
    required property real spacing // between the wallets

    readonly property ViewOptions options: preview.options
    readonly property bool isBeside: options.isBeside
    readonly property real gap: Theme.space24 // between the surfaces of a wallet
    // A front's size. What is smaller gets as much room, so that its switch stays under the pointer.
    readonly property real cardWidth: options.deviceWidth - Theme.space16
    readonly property real cardHeight: 1.4 * cardWidth
    readonly property real widest: widthOf(preview.appleFaces[0], preview.appleFaces[1]) + widthOf(preview.googleFaces[0], preview.googleFaces[1])
    readonly property real inRow: isBeside ? zoomOf(2, heightInSight(Math.max(heightOfRow(0), heightOfRow(1)))) : 0
    // One below the other they rather scroll than become too small to be read.
    readonly property real inColumn: Math.max(zoomOf(1, heightInColumn), isBeside ? Math.min(0.5, zoomOf(1, 1)) : 0)
    readonly property real heightInColumn: heightInSight(heightOfRow(0)) + (isBeside ? heightInSight(heightOfRow(1)) : 0)
    readonly property int columns: isBeside && inRow >= inColumn ? 2 : 1
    // At most 100 %.
    readonly property real zoom: Math.max(0.25, Math.min(1, Math.max(inRow, inColumn)))
    readonly property real widthOfWallet: columns * cardWidth * zoom + (columns - 1) * gap

    function zoomOf(columns: int, height: real): real {
        const gaps = spacing + 2 * (columns - 1) * gap;
        const rows = isBeside && columns === 1 ? gap : 0;
        return Math.min((room.width - gaps) / (columns * Math.max(2 * cardWidth, widest)),
            (room.height - rows) / Math.max(1, height));
    }

    function widthOf(first: SurfaceFace, other: SurfaceFace): real {
        return Math.max(first.pointWidth, other.pointWidth);
    }

    function heightOfRow(index: int): real {
        return Math.max(cardHeight, preview.appleFaces[index].pointHeight, preview.googleFaces[index].pointHeight);
    }

    // A long list scrolls: nobody wants to see it whole and tiny.
    function heightInSight(height: real): real {
        return Math.min(1.8 * cardWidth, height);
    }

    /// The space of a wallet's surface, points.
    function heightOf(index: int): real {
        return columns === 2 ? Math.max(heightOfRow(0), heightOfRow(1)) : heightOfRow(index);
    }
}
