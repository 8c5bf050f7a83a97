// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/zipdirectory.h"

#include "passfile/entryname.h"
#include "passfile/words.h"
#include "passfile/zipformat.h"

#include <QtCore/qset.h>

#include <algorithm>

namespace qairopay::passfile {

namespace {

constexpr quint16 encryptedFlags = 0x0001 | 0x0040 | 0x2000;
constexpr quint16 descriptorFlag = 0x0008;
constexpr qsizetype longestDescriptor = 16;
constexpr quint32 zip64Size = 0xFFFFFFFF;
constexpr quint16 zip64Extra = 0x0001;
constexpr quint32 ratioCounts = 1 << 20;

std::unexpected<Error> refused(const QString &message, const QString &where = {})
{
    return failure(ErrorKind::InvalidInput, message, where);
}

std::unexpected<Error> damaged(const QString &message, const QString &where = {})
{
    return failure(ErrorKind::Corrupt, message, where);
}

/// The last end record; readers search it from the back, and so does this.
Result<zip::End> findEnd(QByteArrayView archive)
{
    const QByteArrayView mark("PK\x05\x06", 4);
    const qsizetype offset = archive.lastIndexOf(mark);
    if (offset < 0 || archive.size() - offset < zip::endSize) {
        return archive.startsWith("PK\x03\x04")
                   ? damaged(Words::tr("The archive is cut off: its directory is missing."))
                   : refused(Words::tr("This is not a ZIP archive."));
    }
    const auto end = zip::End::at(archive, offset);
    if (offset + zip::endSize + end.commentSize != archive.size())
        return refused(Words::tr("The archive has data behind its end."));
    constexpr qsizetype locatorSize = 20;
    const bool hasLocator =
        offset >= locatorSize && zip::read<quint32>(archive, offset - locatorSize) == zip::zip64LocatorMark;
    if (hasLocator || end.entries == 0xFFFF || end.directorySize == zip64Size ||
        end.directoryOffset == zip64Size)
        return refused(Words::tr("The archive uses the zip64 format, which no pass needs."));
    if (end.disk != 0 || end.directoryDisk != 0 || end.entriesHere != end.entries)
        return refused(Words::tr("The archive is one of several parts."));
    if (qint64(end.directoryOffset) + end.directorySize != offset)
        return refused(Words::tr("The archive's directory is not where its end record says."));
    return end;
}

/// Reads the directory's entries one after the other.
class DirectoryWalk
{
public:
    DirectoryWalk(QByteArrayView archive, const zip::End &end, const ArchiveLimits &limits)
        : m_archive(archive)
        , m_end(end)
        , m_limits(limits)
        , m_at(end.directoryOffset)
    {}

    Result<QList<ZipEntry>> run();

private:
    struct Record
    {
        ZipEntry entry;
        QByteArrayView rawName;
        QByteArrayView extra;
        quint32 crc = 0;
        quint32 attributes = 0;
        quint16 disk = 0;
    };

    Result<Record> next();
    Result<void> check(const Record &record);
    Result<void> checkKind(const Record &record) const;
    Result<void> checkSize(const Record &record);
    Result<void> checkLocal(const Record &record);
    Result<void> checkLayout();
    Result<void> checkTree(const QList<ZipEntry> &entries) const;

    struct Extent
    {
        qint64 begin = 0;
        qint64 end = 0;
        bool hasDescriptor = false;
    };

    QByteArrayView m_archive;
    zip::End m_end;
    ArchiveLimits m_limits;
    qsizetype m_at;
    qint64 m_total = 0;
    QSet<QString> m_names;
    QList<Extent> m_extents;
};

Result<DirectoryWalk::Record> DirectoryWalk::next()
{
    const qsizetype left = m_end.offset - m_at;
    if (left < zip::directorySize || zip::read<quint32>(m_archive, m_at) != zip::directoryMark)
        return damaged(Words::tr("The archive's directory is damaged."));
    const auto at = [this](qsizetype offset) { return m_at + offset; };
    const auto nameSize = zip::read<quint16>(m_archive, at(28));
    const auto extraSize = zip::read<quint16>(m_archive, at(30));
    const auto commentSize = zip::read<quint16>(m_archive, at(32));
    const qsizetype size = zip::directorySize + nameSize + extraSize + commentSize;
    if (left < size)
        return damaged(Words::tr("The archive's directory is damaged."));
    Record record;
    record.entry.flags = zip::read<quint16>(m_archive, at(8));
    record.entry.method = zip::read<quint16>(m_archive, at(10));
    record.crc = zip::read<quint32>(m_archive, at(16));
    record.entry.packedSize = zip::read<quint32>(m_archive, at(20));
    record.entry.size = zip::read<quint32>(m_archive, at(24));
    record.disk = zip::read<quint16>(m_archive, at(34));
    record.attributes = zip::read<quint32>(m_archive, at(38));
    record.entry.offset = zip::read<quint32>(m_archive, at(42));
    record.rawName = m_archive.sliced(at(zip::directorySize), nameSize);
    record.extra = m_archive.sliced(at(zip::directorySize + nameSize), extraSize);
    m_at += size;
    return record;
}

Result<void> DirectoryWalk::checkKind(const Record &record) const
{
    const ZipEntry &entry = record.entry;
    if (entry.flags & encryptedFlags)
        return refused(Words::tr("The archive is encrypted."), entry.name);
    if (entry.method != zip::methodStored && entry.method != zip::methodDeflated)
        return refused(
            Words::tr("An entry is packed in a way that passes do not use (method %1).").arg(entry.method),
            entry.name);
    constexpr quint32 typeMask = 0170000, link = 0120000, file = 0100000, folder = 0040000;
    const quint32 type = (record.attributes >> 16) & typeMask;
    if (type == link)
        return refused(Words::tr("The archive holds a symbolic link."), entry.name);
    if (type != 0 && type != file && type != folder)
        return refused(Words::tr("The archive holds something that is neither file nor folder."), entry.name);
    if (entry.isFolder && entry.size != 0)
        return refused(Words::tr("A folder of the archive has content."), entry.name);
    return {};
}

Result<void> DirectoryWalk::checkSize(const Record &record)
{
    const ZipEntry &entry = record.entry;
    for (qsizetype at = 0; at + 4 <= record.extra.size();
         at += 4 + zip::read<quint16>(record.extra, at + 2)) {
        if (zip::read<quint16>(record.extra, at) == zip64Extra)
            return refused(Words::tr("The archive uses the zip64 format, which no pass needs."), entry.name);
    }
    if (entry.size == zip64Size || entry.packedSize == zip64Size || entry.offset == zip64Size)
        return refused(Words::tr("The archive uses the zip64 format, which no pass needs."), entry.name);
    if (record.disk != 0)
        return refused(Words::tr("The archive is one of several parts."), entry.name);
    if (entry.method == zip::methodStored && entry.size != entry.packedSize)
        return refused(Words::tr("An entry that is not packed has two sizes."), entry.name);
    if (entry.size > m_limits.entryBytes)
        return failure(ErrorKind::LimitExceeded,
                       Words::tr("An entry would unpack to more than %1 MB.").arg(m_limits.entryBytes >> 20),
                       entry.name);
    m_total += entry.size;
    if (m_total > m_limits.totalBytes)
        return failure(
            ErrorKind::LimitExceeded,
            Words::tr("The archive would unpack to more than %1 MB.").arg(m_limits.totalBytes >> 20));
    if (entry.size > ratioCounts && entry.size / m_limits.ratio > entry.packedSize)
        return failure(
            ErrorKind::LimitExceeded,
            Words::tr("An entry would unpack to more than %1 times its packed size.").arg(m_limits.ratio),
            entry.name);
    return {};
}

Result<void> DirectoryWalk::checkLocal(const Record &record)
{
    const ZipEntry &entry = record.entry;
    const qsizetype at = entry.offset;
    if (at + zip::localSize > qsizetype(m_end.directoryOffset) ||
        zip::read<quint32>(m_archive, at) != zip::localMark)
        return damaged(Words::tr("An entry is not where the archive's directory says."), entry.name);
    const auto nameSize = zip::read<quint16>(m_archive, at + 26);
    const auto extraSize = zip::read<quint16>(m_archive, at + 28);
    const qint64 dataAt = qint64(at) + zip::localSize + nameSize + extraSize;
    const qint64 dataEnd = dataAt + entry.packedSize;
    if (dataEnd > m_end.directoryOffset)
        return damaged(Words::tr("An entry reaches beyond the end of the archive's data."), entry.name);
    const bool hasDescriptor = entry.flags & descriptorFlag;
    const bool sameSizes = hasDescriptor || (zip::read<quint32>(m_archive, at + 14) == record.crc &&
                                             zip::read<quint32>(m_archive, at + 18) == entry.packedSize &&
                                             zip::read<quint32>(m_archive, at + 22) == entry.size);
    if (m_archive.sliced(at + zip::localSize, nameSize) != record.rawName || !sameSizes ||
        zip::read<quint16>(m_archive, at + 6) != entry.flags ||
        zip::read<quint16>(m_archive, at + 8) != entry.method)
        return refused(Words::tr("An entry and the archive's directory contradict each other."), entry.name);
    m_extents.append({at, dataEnd, hasDescriptor});
    return {};
}

Result<void> DirectoryWalk::check(const Record &record)
{
    const QString key =
        entryNameKey(record.entry.isFolder ? record.entry.name.chopped(1) : record.entry.name);
    if (m_names.contains(key))
        return refused(Words::tr("The archive holds two entries of one name."), record.entry.name);
    m_names.insert(key);
    return checkKind(record).and_then([&] { return checkSize(record); }).and_then([&] {
        return checkLocal(record);
    });
}

/// Every byte before the directory belongs to exactly one entry (or to the descriptor behind it).
Result<void> DirectoryWalk::checkLayout()
{
    std::ranges::sort(m_extents, {}, &Extent::begin);
    qint64 end = 0;
    qint64 slack = 0;
    for (const Extent &extent : std::as_const(m_extents)) {
        if (extent.begin < end)
            return refused(Words::tr("Two entries of the archive overlap."));
        if (extent.begin > end + slack)
            return refused(Words::tr("The archive has data that belongs to none of its entries."));
        end = extent.end;
        slack = extent.hasDescriptor ? longestDescriptor : 0;
    }
    if (m_end.directoryOffset > end + slack)
        return refused(Words::tr("The archive has data that belongs to none of its entries."));
    return {};
}

/// No file is also the folder of another entry.
Result<void> DirectoryWalk::checkTree(const QList<ZipEntry> &entries) const
{
    QSet<QString> files;
    for (const ZipEntry &entry : entries) {
        if (!entry.isFolder)
            files.insert(entryNameKey(entry.name));
    }
    for (const ZipEntry &entry : entries) {
        const QString key = entryNameKey(entry.name);
        for (qsizetype slash = key.indexOf(u'/'); slash >= 0; slash = key.indexOf(u'/', slash + 1)) {
            if (files.contains(key.first(slash)))
                return refused(Words::tr("An entry of the archive is both a file and a folder."), entry.name);
        }
    }
    return {};
}

Result<QList<ZipEntry>> DirectoryWalk::run()
{
    if (m_end.entries > m_limits.entries)
        return failure(ErrorKind::LimitExceeded,
                       Words::tr("The archive holds more than %1 entries.").arg(m_limits.entries));
    if (m_end.entries == 0)
        return refused(Words::tr("The archive holds nothing."));
    QList<ZipEntry> entries;
    while (entries.size() < m_end.entries) {
        auto record = next();
        if (!record)
            return std::unexpected(record.error());
        if (const auto problem = entryNameProblem(record->rawName))
            return refused(*problem);
        record->entry.name = QString::fromUtf8(record->rawName);
        record->entry.isFolder = record->rawName.endsWith('/');
        if (const auto fine = check(*record); !fine)
            return std::unexpected(fine.error());
        entries.append(record->entry);
    }
    if (m_at != m_end.offset)
        return refused(Words::tr("The archive's directory holds more entries than its end record says."));
    return checkLayout().and_then([&] { return checkTree(entries); }).transform([&] { return entries; });
}

} // namespace

Result<QList<ZipEntry>> readZipDirectory(QByteArrayView archive, const ArchiveLimits &limits)
{
    if (archive.isEmpty())
        return refused(Words::tr("The file is empty."));
    if (archive.size() > limits.archiveBytes)
        return failure(ErrorKind::LimitExceeded,
                       Words::tr("The archive is larger than %1 MB.").arg(limits.archiveBytes >> 20));
    return findEnd(archive).and_then(
        [&](const zip::End &end) { return DirectoryWalk(archive, end, limits).run(); });
}

} // namespace qairopay::passfile
