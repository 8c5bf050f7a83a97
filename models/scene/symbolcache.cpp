// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/symbolcache.h"

namespace qairopay::scene {

Result<Symbol> SymbolCache::symbol(BarcodeFormat format, const QByteArray &message)
{
    // A list's rows differ: what is measured is computed faster than it is found again.
    if (m_kind == Symbols::Measured)
        return measureSymbol(format, message);
    const Key key{format, message};
    if (const Symbol *known = m_symbols.object(key))
        return *known;
    auto encoded = encodeSymbol(format, message);
    if (encoded)
        m_symbols.insert(key, new Symbol(*encoded));
    return encoded;
}

} // namespace qairopay::scene
