// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/symbol.h"

#include <QtCore/qcache.h>

namespace qairopay::scene {

/// What a scene needs of its barcodes: to be drawn, their modules; to be judged, how many there are.
enum class Symbols { Drawn, Measured };

/// Encoded symbols by format and message: a keystroke rarely changes the barcode. Not thread-safe.
class SymbolCache
{
public:
    explicit SymbolCache(Symbols symbols = Symbols::Drawn)
        : m_kind(symbols)
    {}

    /// Measured ones have no runs (measureSymbol).
    [[nodiscard]] Result<Symbol> symbol(BarcodeFormat format, const QByteArray &message);

private:
    using Key = std::pair<BarcodeFormat, QByteArray>;
    QCache<Key, Symbol> m_symbols{256};
    Symbols m_kind;
};

} // namespace qairopay::scene
