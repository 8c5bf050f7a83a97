// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/symbolcache.h"

namespace qairopay::scene {

Result<Symbol> SymbolCache::symbol(BarcodeFormat format, const QByteArray &message)
{
    const Key key{format, message};
    if (const Symbol *known = m_symbols.object(key))
        return *known;
    auto fresh = encodeSymbol(format, message);
    if (fresh)
        m_symbols.insert(key, new Symbol(*fresh));
    return fresh;
}

} // namespace qairopay::scene
