// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qtypes.h>

#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace qairopay::csv {

/// One bit for each of 64 bytes: which of them may end a cell, and whether any is not ASCII.
struct BlockMask
{
    quint64 special = 0; ///< the delimiter, the quote, and every byte up to CR (NUL, tab, LF, CR, …)
    quint64 high = 0;    ///< bytes of 0x80 and above
};

#if defined(__SSE2__)
inline BlockMask blockMask(const char *bytes, char delimiter)
{
    const auto delimiters = _mm_set1_epi8(delimiter);
    const auto quotes = _mm_set1_epi8('"');
    const auto controls = _mm_set1_epi8('\r');
    BlockMask mask;
    for (int part = 0; part < 4; ++part) {
        const auto chunk = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes + 16 * part));
        const auto control = _mm_cmpeq_epi8(_mm_min_epu8(chunk, controls), chunk);
        const auto mark = _mm_or_si128(_mm_cmpeq_epi8(chunk, delimiters), _mm_cmpeq_epi8(chunk, quotes));
        const auto special = static_cast<quint32>(_mm_movemask_epi8(_mm_or_si128(control, mark)));
        mask.special |= static_cast<quint64>(special) << (16 * part);
        mask.high |= static_cast<quint64>(static_cast<quint32>(_mm_movemask_epi8(chunk))) << (16 * part);
    }
    return mask;
}
#else
inline BlockMask blockMask(const char *bytes, char delimiter)
{
    BlockMask mask;
    for (int i = 0; i < 64; ++i) {
        const char c = bytes[i];
        const bool special = static_cast<unsigned char>(c) <= '\r' || c == delimiter || c == '"';
        mask.special |= static_cast<quint64>(special) << i;
        mask.high |= static_cast<quint64>(static_cast<unsigned char>(c) >> 7) << i;
    }
    return mask;
}
#endif

/// Walks the special bytes of a buffer in order, 64 bytes at a look: the inner loop of the tokenizer.
class SpecialScan
{
public:
    SpecialScan() = default;
    SpecialScan(const char *begin, const char *end, char delimiter)
        : m_block(begin)
        , m_end(end)
        , m_delimiter(delimiter)
    {
        load();
    }

    /// The next special byte, or the end of the buffer.
    const char *next()
    {
        while (m_special == 0) {
            if (m_end - m_block <= blockSize)
                return m_end;
            m_block += blockSize;
            load();
        }
        const char *const found = m_block + std::countr_zero(m_special);
        m_special &= m_special - 1;
        return found;
    }

    /// True when a block looked at since the last clearHigh(), or the current one, has a byte that is not
    /// ASCII.
    [[nodiscard]] bool sawHigh() const { return m_high; }
    void clearHigh() { m_high = m_blockHigh; }

private:
    static constexpr qptrdiff blockSize = 64;

    void load()
    {
        const auto left = m_end - m_block;
        BlockMask mask;
        if (left >= blockSize) {
            mask = blockMask(m_block, m_delimiter);
        } else if (left > 0) {
            char padded[blockSize];
            std::memset(padded, 'x', blockSize);
            std::memcpy(padded, m_block, static_cast<size_t>(left));
            mask = blockMask(padded, m_delimiter);
            mask.special &= (quint64{1} << left) - 1;
        }
        m_special = mask.special;
        m_blockHigh = mask.high != 0;
        m_high |= m_blockHigh;
    }

    const char *m_block = nullptr;
    const char *m_end = nullptr;
    quint64 m_special = 0;
    char m_delimiter = ',';
    bool m_high = false;
    bool m_blockHigh = false;
};

} // namespace qairopay::csv
