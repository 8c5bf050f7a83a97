// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>

namespace qairopay::passfile {

/// What an archive from outside may cost us.
struct ArchiveLimits
{
    qint64 archiveBytes = qint64(50) << 20;
    qint64 entryBytes = qint64(32) << 20;
    qint64 totalBytes = qint64(100) << 20; ///< of all entries, unpacked
    int entries = 1000;
    int ratio = 100; ///< unpacked to packed, for entries over 1 MB
};

/// An entry of an archive's directory that passed every check.
struct ZipEntry
{
    QString name;
    quint32 size = 0;
    quint32 packedSize = 0;
    quint32 offset = 0; ///< of the local header
    quint16 flags = 0;
    quint16 method = 0;
    bool isFolder = false;
};

/// Walks the directory of an archive and holds every entry against its local header before anything is
/// unpacked. Refuses what two readers could see differently or what no pass needs: data before, between or
/// behind the parts, entries that overlap, names that differ in the two places or only by case, links,
/// encryption, zip64, many disks.
[[nodiscard]] Result<QList<ZipEntry>> readZipDirectory(QByteArrayView archive,
                                                       const ArchiveLimits &limits = {});

} // namespace qairopay::passfile
