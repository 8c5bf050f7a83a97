// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qendian.h>

#include <optional>

/// The records of the ZIP format that this program writes or checks (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16).
namespace qairopay::passfile::zip {

inline constexpr quint32 localMark = 0x04034b50;
inline constexpr quint32 directoryMark = 0x02014b50;
inline constexpr quint32 endMark = 0x06054b50;
inline constexpr quint32 zip64LocatorMark = 0x07064b50;

inline constexpr qsizetype localSize = 30;
inline constexpr qsizetype directorySize = 46;
inline constexpr qsizetype endSize = 22;

inline constexpr quint16 methodStored = 0;
inline constexpr quint16 methodDeflated = 8;

/// 1980-01-01 00:00: the earliest date the format knows. Fixed, so that archives are reproducible.
inline constexpr quint16 fixedDosDate = 0x0021;
inline constexpr quint16 fixedDosTime = 0;

/// Reads little-endian numbers at an offset that the caller has checked.
template <typename T> [[nodiscard]] T read(QByteArrayView bytes, qsizetype offset)
{
    return qFromLittleEndian<T>(bytes.data() + offset);
}

/// The end record.
struct End
{
    quint16 disk = 0;
    quint16 directoryDisk = 0;
    quint16 entriesHere = 0;
    quint16 entries = 0;
    quint32 directorySize = 0;
    quint32 directoryOffset = 0;
    quint16 commentSize = 0;
    qsizetype offset = 0; ///< where the record stands

    [[nodiscard]] static End at(QByteArrayView archive, qsizetype offset);
};

/// A file to be appended, stored.
struct StoredEntry
{
    QByteArrayView name;
    QByteArrayView bytes;
    quint32 crc = 0;
};

/// Each writes its record to `out` and returns the position behind it; the caller has reserved the room.
[[nodiscard]] char *writeLocal(char *out, const StoredEntry &entry);
[[nodiscard]] char *writeDirectory(char *out, const StoredEntry &entry, quint32 localOffset);
[[nodiscard]] char *writeEnd(char *out, const End &end);

} // namespace qairopay::passfile::zip
