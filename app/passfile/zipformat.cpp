// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/zipformat.h"

#include <cstring>

namespace qairopay::passfile::zip {

namespace {

constexpr quint16 versionNeeded = 10;         // 1.0: stored files
constexpr quint16 madeByUnix = (3 << 8) | 30; // so that the mode below is read as a Unix mode
constexpr quint32 regularFile = quint32(0100644) << 16;

template <typename T> char *put(char *out, T number)
{
    qToLittleEndian(number, out);
    return out + sizeof number;
}

char *put(char *out, QByteArrayView bytes)
{
    std::memcpy(out, bytes.data(), size_t(bytes.size()));
    return out + bytes.size();
}

/// The fields that the local header and the directory entry have in common.
char *putCommon(char *out, const StoredEntry &entry)
{
    out = put(out, versionNeeded);
    out = put(out, quint16(0)); // flags: no encryption, no descriptor, ASCII name
    out = put(out, methodStored);
    out = put(out, fixedDosTime);
    out = put(out, fixedDosDate);
    out = put(out, entry.crc);
    out = put(out, quint32(entry.bytes.size()));
    out = put(out, quint32(entry.bytes.size()));
    out = put(out, quint16(entry.name.size()));
    return put(out, quint16(0)); // extra field
}

} // namespace

End End::at(QByteArrayView archive, qsizetype offset)
{
    return {
        .disk = read<quint16>(archive, offset + 4),
        .directoryDisk = read<quint16>(archive, offset + 6),
        .entriesHere = read<quint16>(archive, offset + 8),
        .entries = read<quint16>(archive, offset + 10),
        .directorySize = read<quint32>(archive, offset + 12),
        .directoryOffset = read<quint32>(archive, offset + 16),
        .commentSize = read<quint16>(archive, offset + 20),
        .offset = offset,
    };
}

char *writeLocal(char *out, const StoredEntry &entry)
{
    out = put(out, localMark);
    out = putCommon(out, entry);
    out = put(out, entry.name);
    return put(out, entry.bytes);
}

char *writeDirectory(char *out, const StoredEntry &entry, quint32 localOffset)
{
    out = put(out, directoryMark);
    out = put(out, madeByUnix);
    out = putCommon(out, entry);
    out = put(out, quint16(0)); // comment
    out = put(out, quint16(0)); // disk
    out = put(out, quint16(0)); // internal attributes
    out = put(out, regularFile);
    out = put(out, localOffset);
    return put(out, entry.name);
}

char *writeEnd(char *out, const End &end)
{
    out = put(out, endMark);
    out = put(out, end.disk);
    out = put(out, end.directoryDisk);
    out = put(out, end.entriesHere);
    out = put(out, end.entries);
    out = put(out, end.directorySize);
    out = put(out, end.directoryOffset);
    return put(out, end.commentSize);
}

} // namespace qairopay::passfile::zip
