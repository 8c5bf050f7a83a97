// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/pmtilesindex.h"

#include "basemap/words.h"

#include <QtCore/qendian.h>

#include <algorithm>
#include <array>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace qairopay::basemap {

namespace {

constexpr quint64 mostEntries = 100'000;

std::unexpected<Error> damaged()
{
    return failure(ErrorKind::Corrupt, Words::tr("The map's file is damaged."));
}

quint64 numberAt(QByteArrayView head, qsizetype at)
{
    return qFromLittleEndian<quint64>(head.data() + at);
}

/// Base-128 numbers; past the end everything is 0 and failed() says so.
class Varints
{
public:
    explicit Varints(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    quint64 next()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64 && m_at < m_bytes.size(); shift += 7) {
            const auto byte = static_cast<quint8>(m_bytes[m_at++]);
            value |= quint64(byte & 0x7F) << shift;
            if (byte < 0x80)
                return value;
        }
        m_failed = true;
        return 0;
    }

    [[nodiscard]] bool failed() const { return m_failed; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace

Result<PmHeader> readPmHeader(QByteArrayView head)
{
    if (head.size() < PmHeader::bytes || !head.startsWith("PMTiles"))
        return failure(ErrorKind::Corrupt, Words::tr("The file is no map in the PMTiles format."));
    if (head[7] != 3)
        return failure(ErrorKind::Unsupported,
                       Words::tr("This is another version of PMTiles; the studio reads version 3."));
    const auto packing = head[97];
    const auto tilePacking = head[98];
    const auto type = static_cast<quint8>(head[99]);
    constexpr std::array formats{""_L1, "mvt"_L1, "png"_L1, "jpeg"_L1, "webp"_L1, "avif"_L1};
    const auto format = formats[type < formats.size() ? type : 0];
    if (const auto drawn = checkPictures(QString(format)); !drawn)
        return std::unexpected(drawn.error());
    if (format.isEmpty() || (packing != 1 && packing != 2) || tilePacking > 1)
        return failure(
            ErrorKind::Unsupported,
            Words::tr("This map's pictures or their packing are of a kind the studio does not read."));
    PmHeader header;
    header.root = {numberAt(head, 8), numberAt(head, 16)};
    header.metadata = {numberAt(head, 24), numberAt(head, 32)};
    header.leaves = numberAt(head, 40);
    header.tiles = numberAt(head, 56);
    header.isGzipped = packing == 2;
    header.minZoom = std::clamp(int(quint8(head[100])), 0, deepestZoom);
    header.maxZoom = std::clamp(int(quint8(head[101])), header.minZoom, deepestZoom);
    return header;
}

Result<std::vector<PmEntry>> readPmDirectory(QByteArrayView bytes)
{
    Varints numbers(bytes);
    const quint64 count = numbers.next();
    if (numbers.failed() || count > mostEntries || count > quint64(bytes.size()))
        return damaged();
    std::vector<PmEntry> entries(count);
    quint64 tile = 0;
    for (PmEntry &entry : entries) {
        tile += numbers.next();
        entry.tile = tile;
    }
    for (PmEntry &entry : entries)
        entry.run = quint32(std::min<quint64>(numbers.next(), 0xFFFFFFFF));
    for (PmEntry &entry : entries)
        entry.length = quint32(std::min<quint64>(numbers.next(), 0xFFFFFFFF));
    const PmEntry *before = nullptr;
    for (PmEntry &entry : entries) {
        const quint64 number = numbers.next();
        if (number == 0 && before == nullptr)
            return damaged();
        entry.offset =
            number == 0 ? before->offset + before->length : number - 1; // 0: right behind the one before
        before = &entry;
    }
    return numbers.failed() ? Result<std::vector<PmEntry>>(damaged()) : entries;
}

const PmEntry *findPmEntry(const std::vector<PmEntry> &directory, quint64 tile)
{
    const auto behind = std::ranges::upper_bound(directory, tile, {}, &PmEntry::tile);
    if (behind == directory.begin())
        return nullptr;
    const PmEntry &entry = *std::prev(behind);
    return entry.run == 0 || tile - entry.tile < entry.run ? &entry : nullptr;
}

quint64 pmTileId(const TileKey &key)
{
    quint64 id = ((quint64(1) << (2 * key.zoom)) - 1) / 3; // all coarser tiles
    auto x = quint64(key.x);
    auto y = quint64(key.y);
    for (quint64 side = (quint64(1) << key.zoom) / 2; side > 0; side /= 2) {
        const quint64 right = (x & side) ? 1 : 0;
        const quint64 down = (y & side) ? 1 : 0;
        id += side * side * ((3 * right) ^ down);
        if (down == 0) { // the curve turns in this quarter
            if (right == 1) {
                x = side - 1 - (x & (side - 1));
                y = side - 1 - (y & (side - 1));
            }
            std::swap(x, y);
        }
    }
    return id;
}

Result<QByteArray> gunzip(QByteArrayView packed, qsizetype mostBytes)
{
    z_stream stream{};
    constexpr int gzipOnly = 16 + MAX_WBITS;
    if (inflateInit2(&stream, gzipOnly) != Z_OK)
        return failure(ErrorKind::Internal, Words::tr("The map cannot be unpacked."));
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data())); // zlib's own lack of const
    stream.avail_in = uInt(packed.size());
    QByteArray out;
    int state = Z_OK;
    while (state == Z_OK && out.size() <= mostBytes) {
        constexpr qsizetype piece = 64 * 1024;
        const qsizetype before = out.size();
        out.resize(before + piece);
        stream.next_out = reinterpret_cast<Bytef *>(out.data() + before);
        stream.avail_out = uInt(piece);
        state = inflate(&stream, Z_NO_FLUSH);
        out.resize(before + piece - qsizetype(stream.avail_out));
    }
    inflateEnd(&stream);
    if (out.size() > mostBytes)
        return failure(ErrorKind::LimitExceeded,
                       Words::tr("A part of the map is larger than the studio reads."));
    return state == Z_STREAM_END ? Result<QByteArray>(out) : damaged();
}

} // namespace qairopay::basemap
