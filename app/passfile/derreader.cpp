// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/derreader.h"

#include <openssl/asn1.h>
#include <openssl/err.h>

namespace qairopay::passfile {

namespace {

/// How many bytes DER takes to write a length.
qsizetype lengthOctets(long length)
{
    qsizetype octets = 1;
    if (length >= 0x80) {
        for (; length > 0; length >>= 8)
            ++octets;
    }
    return octets;
}

} // namespace

bool DerElement::isUniversal(int number) const
{
    return tagClass == V_ASN1_UNIVERSAL && tag == number;
}

bool DerElement::isContext(int number) const
{
    return tagClass == V_ASN1_CONTEXT_SPECIFIC && tag == number;
}

bool DerElement::isString() const
{
    return isUniversal(V_ASN1_UTF8STRING) || isUniversal(V_ASN1_PRINTABLESTRING) ||
           isUniversal(V_ASN1_IA5STRING) || isUniversal(V_ASN1_VISIBLESTRING);
}

std::optional<DerElement> DerReader::next()
{
    if (m_rest.isEmpty())
        return std::nullopt;
    const auto *start = reinterpret_cast<const unsigned char *>(m_rest.data());
    const unsigned char *cursor = start;
    long length = 0;
    DerElement element;
    const int flags = ASN1_get_object(&cursor, &length, &element.tag, &element.tagClass, long(m_rest.size()));
    const qsizetype header = cursor - start;
    // 0x80: malformed or too long; 0x01: indefinite length
    if ((flags & 0x81) || (element.tag < 31 && header != 1 + lengthOctets(length))) {
        ERR_clear_error();
        m_rest = {};
        m_sound = false;
        return std::nullopt;
    }
    element.constructed = flags & V_ASN1_CONSTRUCTED;
    element.whole = m_rest.first(header + length);
    element.content = element.whole.sliced(header);
    m_rest = m_rest.sliced(header + length);
    return element;
}

std::optional<DerElement> DerReader::only()
{
    const std::optional<DerElement> element = next();
    return m_rest.isEmpty() ? element : std::nullopt;
}

} // namespace qairopay::passfile
