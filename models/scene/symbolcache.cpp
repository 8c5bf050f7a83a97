// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/symbolcache.h"

#include "scene/qrversion.h"

namespace qairopay::scene {

namespace {

/// None: the encoder has to say what is wrong with the message.
std::optional<Symbol> measuredQr(const QByteArray &message)
{
    const auto version = message.isEmpty() ? std::nullopt : qrVersion(message);
    if (!version)
        return std::nullopt;
    return Symbol{.columns = qrColumns(*version), .rows = qrColumns(*version)};
}

} // namespace

Result<Symbol> SymbolCache::symbol(BarcodeFormat format, const QByteArray &message)
{
    if (m_kind == Symbols::Measured && format == BarcodeFormat::Qr) {
        if (const auto measured = measuredQr(message))
            return *measured;
    }
    const Key key{format, message};
    if (const Symbol *known = m_symbols.object(key))
        return *known;
    auto encoded = fresh(format, message);
    if (encoded)
        m_symbols.insert(key, new Symbol(*encoded));
    return encoded;
}

Result<Symbol> SymbolCache::fresh(BarcodeFormat format, const QByteArray &message) const
{
    auto symbol = encodeSymbol(format, message);
    if (symbol && m_kind == Symbols::Measured)
        symbol->runs.clear();
    return symbol;
}

} // namespace qairopay::scene
