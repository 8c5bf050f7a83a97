// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qendian.h>

namespace qairopay::test {

inline constexpr qsizetype leafBytes = 8; ///< padded with zeros

/// One picture for the tiles 1/0/0 and 1/0/1, found directly or through a leaf at the end of the file.
inline QByteArray pmTiles(const QByteArray &tile, bool hasLeaf)
{
    constexpr qsizetype headBytes = 127;
    const QByteArray metadata = R"({"name":"Streets","attribution":"<b>Somebody</b>"})";
    QByteArray entry; // one entry: tile 1, two of them, so long, offset 0
    entry.append("\x01\x01\x02", 3);
    for (auto length = quint32(tile.size()); length > 0; length >>= 7)
        entry.append(char((length & 0x7F) | (length > 0x7F ? 0x80 : 0)));
    entry.append('\x01');
    const QByteArray leaf = hasLeaf ? entry.leftJustified(leafBytes, '\0') : QByteArray();
    QByteArray root = entry;
    if (hasLeaf) // tile 0, no run, the leaf's length, offset 0
        root = QByteArray("\x01\x00\x00\x08\x01", 5);
    QByteArray head("PMTiles\x03", 8);
    const auto number = [&head](qsizetype value) {
        const quint64 little = qToLittleEndian(quint64(value));
        head.append(reinterpret_cast<const char *>(&little), 8);
    };
    const qsizetype afterRoot = headBytes + root.size();
    const qsizetype afterMetadata = afterRoot + metadata.size();
    for (const qsizetype value :
         {headBytes, root.size(), afterRoot, metadata.size(), afterMetadata + tile.size(), leaf.size(),
          afterMetadata, tile.size(), qsizetype(2), qsizetype(1), qsizetype(1)})
        number(value);
    head.append("\x01\x01\x01\x02\x00\x03", 6); // clustered, nothing packed, PNG, zoom 0 to 3
    head.append(headBytes - head.size(), '\0');
    return head + root + metadata + tile + leaf;
}

} // namespace qairopay::test
