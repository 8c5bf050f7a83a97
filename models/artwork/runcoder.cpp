// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "artwork/runcoder.h"

#include <QtCore/qendian.h>

#include <zlib.h>

#include <algorithm>
#include <queue>

namespace qairopay::artwork {

namespace {

constexpr quint16 runBase = 256; ///< tokens from here on are runs
constexpr size_t endSymbol = 256;
constexpr qsizetype shortestRun = 3;
constexpr qsizetype longestRun = 258;
constexpr int longestCode = 15;

/// RFC 1951, 3.2.5: the symbol of a run's length, and its extra bits.
struct LengthCode
{
    quint16 base;
    quint8 extraBits;
};
constexpr std::array<LengthCode, 29> lengthCodes{
    {{3, 0},  {4, 0},  {5, 0},  {6, 0},   {7, 0},   {8, 0},   {9, 0},   {10, 0},  {11, 1}, {13, 1},
     {15, 1}, {17, 1}, {19, 2}, {23, 2},  {27, 2},  {31, 2},  {35, 3},  {43, 3},  {51, 3}, {59, 3},
     {67, 4}, {83, 4}, {99, 4}, {115, 4}, {131, 5}, {163, 5}, {195, 5}, {227, 5}, {258, 0}}};

size_t codeIndexOf(qsizetype length)
{
    const auto next = std::ranges::upper_bound(lengthCodes, length, {}, &LengthCode::base);
    return static_cast<size_t>(next - lengthCodes.begin()) - 1;
}

template <size_t Count> using Frequencies = std::array<quint32, Count>;

/// Depths in a Huffman tree; the end always has one.
template <size_t Count> std::array<quint8, Count> depthsOf(const Frequencies<Count> &frequencies)
{
    struct Node
    {
        quint64 weight;
        size_t index; ///< equal weights in a fixed order
        bool operator>(const Node &other) const
        {
            return std::pair(weight, index) > std::pair(other.weight, other.index);
        }
    };
    std::priority_queue<Node, std::vector<Node>, std::greater<>> open;
    for (size_t symbol = 0; symbol < Count; ++symbol) {
        if (frequencies[symbol] > 0)
            open.push({frequencies[symbol], symbol});
    }
    std::vector<size_t> parents(2 * Count, 0);
    size_t next = Count;
    while (open.size() > 1) {
        const Node left = open.top();
        open.pop();
        const Node right = open.top();
        open.pop();
        parents[left.index] = parents[right.index] = next;
        open.push({left.weight + right.weight, next++});
    }
    std::array<quint8, Count> depths{};
    for (size_t symbol = 0; symbol < Count; ++symbol) {
        for (size_t node = symbol; frequencies[symbol] > 0 && parents[node] != 0; node = parents[node])
            ++depths[symbol];
    }
    return depths;
}

/// As deep as deflate allows: a flatter tree until it is.
template <size_t Count> std::array<quint8, Count> limitedDepths(Frequencies<Count> frequencies)
{
    for (;;) {
        const auto depths = depthsOf(frequencies);
        if (std::ranges::max(depths) <= longestCode)
            return depths;
        for (auto &frequency : frequencies)
            frequency = (frequency + 1) / 2;
    }
}

class BitWriter
{
public:
    explicit BitWriter(QByteArray &out)
        : m_out(out)
    {}

    void put(quint32 bits, int count)
    {
        m_pending |= static_cast<quint64>(bits) << m_count;
        m_count += count;
        if (m_count >= 32) {
            const quint32 word = qToLittleEndian(static_cast<quint32>(m_pending));
            m_out.append(reinterpret_cast<const char *>(&word), sizeof word);
            m_pending >>= 32;
            m_count -= 32;
        }
    }

    void flush()
    {
        for (; m_count > 0; m_count -= 8, m_pending >>= 8)
            m_out.append(static_cast<char>(m_pending & 0xFF));
        m_count = 0;
    }

private:
    QByteArray &m_out;
    quint64 m_pending = 0;
    int m_count = 0;
};

struct Code
{
    quint32 bits = 0;
    int count = 0;
};

quint32 reversed(quint32 bits, int count)
{
    quint32 result = 0;
    for (int i = 0; i < count; ++i)
        result |= (bits >> i & 1) << (count - 1 - i);
    return result;
}

/// RFC 1951, 3.2.2: the codes that follow from the depths.
template <size_t Count> std::array<Code, Count> codesOf(const std::array<quint8, Count> &depths)
{
    std::array<Code, Count> codes{};
    quint32 next = 0;
    for (int depth = 1; depth <= longestCode; ++depth) {
        for (size_t symbol = 0; symbol < Count; ++symbol) {
            if (depths[symbol] == depth)
                codes[symbol] = {reversed(next++, depth), depth};
        }
        next <<= 1;
    }
    return codes;
}

/// A last block with dynamic codes. The depths are written in four bits each, a complete code by itself; the
/// only distance is one.
void writeHeader(BitWriter &bits, std::span<const quint8> depths)
{
    constexpr std::array<quint8, 19> order{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    bits.put(1, 1);
    bits.put(2, 2);
    bits.put(static_cast<quint32>(depths.size()) - 257, 5);
    bits.put(0, 5);
    bits.put(static_cast<quint32>(order.size()) - 4, 4);
    for (const auto symbol : order)
        bits.put(symbol < 16 ? 4 : 0, 3);
    for (const auto depth : depths)
        bits.put(reversed(depth, 4), 4);
    bits.put(reversed(1, 4), 4);
}

} // namespace

void RunCoder::addLiteral(quint8 byte)
{
    m_tokens.push_back(byte);
    ++m_frequencies[byte];
}

/// Of zeros behind a zero.
void RunCoder::addRun(qsizetype length)
{
    m_tokens.push_back(static_cast<quint16>(runBase + length));
    ++m_frequencies[endSymbol + 1 + codeIndexOf(length)];
}

void RunCoder::append(std::span<const quint8> bytes)
{
    m_adler = static_cast<quint32>(adler32_z(m_adler, bytes.data(), bytes.size()));
    const auto *at = bytes.data();
    const auto *const end = at + bytes.size();
    while (at != end) {
        addLiteral(*at);
        if (*at++ != 0)
            continue;
        const auto *const stop = std::find_if(at, end, [](quint8 byte) { return byte != 0; });
        for (qsizetype left = stop - at; left > 0;) {
            const auto length = std::min(left, longestRun);
            if (length < shortestRun) {
                for (qsizetype i = 0; i < length; ++i)
                    addLiteral(0);
            } else {
                addRun(length);
            }
            left -= length;
        }
        at = stop;
    }
}

void RunCoder::appendZeros(qsizetype count)
{
    constexpr quint64 prime = 65521;
    const quint64 low = m_adler & 0xFFFF;
    const quint64 high = ((m_adler >> 16) + static_cast<quint64>(count) * low) % prime;
    m_adler = static_cast<quint32>(high << 16 | low);
    if (count-- > 0)
        addLiteral(0);
    for (; count >= shortestRun; count -= std::min(count, longestRun))
        addRun(std::min(count, longestRun));
    for (; count > 0; --count)
        addLiteral(0);
}

QByteArray RunCoder::finish()
{
    m_frequencies[endSymbol] = 1;
    const auto depths = limitedDepths(m_frequencies);
    const auto codes = codesOf(depths);

    QByteArray out("\x78\x01", 2); // deflate with a window of 32 KiB
    out.reserve(static_cast<qsizetype>(m_tokens.size() + 256));
    BitWriter bits(out);
    writeHeader(bits, depths);
    for (const auto token : m_tokens) {
        if (token < runBase) {
            bits.put(codes[token].bits, codes[token].count);
            continue;
        }
        const auto index = codeIndexOf(token - runBase);
        const auto &code = codes[endSymbol + 1 + index];
        bits.put(code.bits, code.count);
        bits.put(static_cast<quint32>(token - runBase - lengthCodes[index].base),
                 lengthCodes[index].extraBits);
        bits.put(0, 1); // the distance
    }
    bits.put(codes[endSymbol].bits, codes[endSymbol].count);
    bits.flush();
    const quint32 checksum = qToBigEndian(m_adler);
    return out.append(reinterpret_cast<const char *>(&checksum), sizeof checksum);
}

} // namespace qairopay::artwork
