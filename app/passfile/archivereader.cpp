// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/archivereader.h"

#include "passfile/words.h"

#include <QtCore/qbuffer.h>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace qairopay::passfile {

namespace {

Result<QByteArray> readCurrent(QuaZip &zip, const ZipEntry &entry)
{
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Corrupt, Words::tr("An entry of the archive cannot be opened."),
                       entry.name);
    // One byte more than announced: an entry that goes on is seen here, not after it filled the memory.
    QByteArray bytes = file.read(qint64(entry.size) + 1);
    file.close();
    // Only closing compares the CRC; an entry that does not unpack has an error by now, too.
    if (bytes.size() != qsizetype(entry.size) || file.getZipError() != UNZ_OK)
        return failure(ErrorKind::Corrupt,
                       Words::tr("An entry of the archive is damaged (its checksum or size is wrong)."),
                       entry.name);
    return bytes;
}

} // namespace

Result<QList<PassFile>> readArchive(const QByteArray &archive, const ArchiveLimits &limits)
{
    const auto entries = readZipDirectory(archive, limits);
    if (!entries)
        return std::unexpected(entries.error());
    QBuffer buffer;
    buffer.setData(archive);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip) || zip.getEntriesCount() != entries->size())
        return failure(ErrorKind::Corrupt, Words::tr("The archive's directory is damaged."));
    QList<PassFile> files;
    bool more = zip.goToFirstFile();
    for (const ZipEntry &entry : *entries) {
        if (!more)
            return failure(ErrorKind::Corrupt, Words::tr("The archive's directory is damaged."));
        if (!entry.isFolder) {
            auto bytes = readCurrent(zip, entry);
            if (!bytes)
                return std::unexpected(bytes.error());
            files.append({entry.name, std::move(*bytes)});
        }
        more = zip.goToNextFile();
    }
    return files;
}

} // namespace qairopay::passfile
