// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/symbol.h"

#include <QtCore/qcache.h>

namespace qairopay::scene {

/// Encoded symbols by format and message: a keystroke rarely changes the barcode. Not thread-safe.
class SymbolCache
{
public:
    [[nodiscard]] Result<Symbol> symbol(BarcodeFormat format, const QByteArray &message);

private:
    using Key = std::pair<BarcodeFormat, QByteArray>;
    QCache<Key, Symbol> m_symbols{256};
};

} // namespace qairopay::scene
