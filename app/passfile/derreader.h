// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearrayview.h>

#include <optional>

namespace qairopay::passfile {

/// One element of a DER text.
struct DerElement
{
    int tag = 0;      ///< the tag number, without its class
    int tagClass = 0; ///< V_ASN1_UNIVERSAL, V_ASN1_CONTEXT_SPECIFIC, …
    bool constructed = false;
    QByteArrayView whole; ///< with its header
    QByteArrayView content;

    [[nodiscard]] bool isUniversal(int number) const;
    [[nodiscard]] bool isContext(int number) const;
    /// UTF8String, PrintableString, IA5String or VisibleString.
    [[nodiscard]] bool isString() const;
};

/// Walks the elements of one level, in order. Indefinite lengths (BER) and elements that stick out are the
/// end.
class DerReader
{
public:
    explicit DerReader(QByteArrayView bytes)
        : m_rest(bytes)
    {}

    [[nodiscard]] std::optional<DerElement> next();
    /// The one element that fills all the bytes.
    [[nodiscard]] std::optional<DerElement> only();
    /// False after something that is not DER.
    [[nodiscard]] bool isSound() const { return m_sound; }

private:
    QByteArrayView m_rest;
    bool m_sound = true;
};

} // namespace qairopay::passfile
