// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearray.h>

#include <array>
#include <span>
#include <vector>

namespace qairopay::artwork {

/// Writes a zlib stream (RFC 1950, 1951) of bytes that are mostly zeros: one block, Huffman codes made for
/// it, and no repetitions but runs of zeros. Where a picture's rows are like the ones above, that is nearly
/// as short as a real compressor's and takes a fraction of its time, since runs are never looked at.
class RunCoder
{
public:
    void append(std::span<const quint8> bytes);
    void appendZeros(qsizetype count);
    [[nodiscard]] QByteArray finish();

private:
    static constexpr size_t symbolCount = 286; ///< bytes, the end, and lengths of runs

    void addLiteral(quint8 byte);
    void addRun(qsizetype length);

    /// A byte, or from 256 on a run's length.
    std::vector<quint16> m_tokens;
    std::array<quint32, symbolCount> m_frequencies{};
    quint32 m_adler = 1;
};

} // namespace qairopay::artwork
