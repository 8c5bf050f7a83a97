// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "template/kind.h"

#include <QtCore/qlist.h>

namespace qairopay::scene {

/// Dark modules side by side in one row.
struct Run
{
    int row = 0;
    int column = 0;
    int length = 1;

    friend bool operator==(const Run &, const Run &) = default;
};

/// A barcode without its quiet zone, as a grid of modules. A row of a linear or stacked code is `rowHeight`
/// module widths high; a QR or Aztec module is square.
struct Symbol
{
    int columns = 0;
    int rows = 0;
    double rowHeight = 1;
    QList<Run> runs;

    [[nodiscard]] bool isEmpty() const { return columns == 0; }
    [[nodiscard]] bool isDark(int row, int column) const;

    friend bool operator==(const Symbol &, const Symbol &) = default;
};

/// Encodes the bytes of a message as the wallets do: QR with error correction M, smallest version, and the
/// mask of ISO 18004's penalties without the quiet zone (wallet-formats D.6).
[[nodiscard]] Result<Symbol> encodeSymbol(BarcodeFormat format, const QByteArray &message);

/// As large as what encodeSymbol() gives, without its modules: what layout and rules need. Computed for QR
/// codes (version), Code 128 (characters) and all but the longest PDF417 (columns and rows from its
/// codewords). An Aztec code is encoded: how many bits are stuffed into it no length tells, and it takes no
/// longer than the others.
[[nodiscard]] Result<Symbol> measureSymbol(BarcodeFormat format, const QByteArray &message);

} // namespace qairopay::scene
