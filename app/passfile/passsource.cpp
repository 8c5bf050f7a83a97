// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/passsource.h"

#include "passfile/archivereader.h"

#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::passfile {

namespace {

constexpr auto passJson = "pass.json"_L1;
constexpr auto memberSuffix = ".pkpass"_L1;

Result<QByteArray> bytesOf(const QString &path, const QString &name, qint64 atMost)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorKind::Io : ErrorKind::NotFound,
                       u"The file cannot be opened: %1."_s.arg(file.errorString()), name);
    auto bytes = file.read(atMost + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::Io, u"The file cannot be read: %1."_s.arg(file.errorString()), name);
    if (bytes.size() > atMost)
        return failure(ErrorKind::LimitExceeded, u"The file is larger than %1 MiB."_s.arg(atMost >> 20),
                       name);
    return bytes;
}

Result<PassSource> folderSource(const QString &path, const ArchiveLimits &limits)
{
    const QDir folder(path);
    PassSource source{folder.dirName(), {}, {}};
    qint64 left = limits.totalBytes;
    QDirIterator entries(path, QDir::Files | QDir::System | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const auto info = entries.nextFileInfo();
        const auto name = folder.relativeFilePath(info.filePath());
        if (info.isSymbolicLink() || !info.isFile())
            return failure(ErrorKind::InvalidInput, u"The folder holds a link or no plain file."_s, name);
        if (source.files.size() >= limits.entries)
            return failure(ErrorKind::LimitExceeded,
                           u"The folder holds more than %1 files."_s.arg(limits.entries), source.name);
        auto bytes = bytesOf(info.filePath(), name, std::min(limits.entryBytes, left));
        if (!bytes)
            return std::unexpected(bytes.error());
        left -= bytes->size();
        source.files.append({name, *std::move(bytes)});
    }
    std::ranges::sort(source.files, {}, &PassFile::name);
    if (!std::ranges::contains(source.files, QString(passJson), &PassFile::name))
        return failure(ErrorKind::InvalidInput, u"The folder has no pass.json."_s, source.name);
    return source;
}

/// Every entry a .pkpass and none of them pass.json: a bundle.
bool isBundle(const QList<ZipEntry> &entries)
{
    return !entries.isEmpty() && std::ranges::all_of(entries, [](const ZipEntry &entry) {
        return entry.isFolder || entry.name.endsWith(memberSuffix, Qt::CaseInsensitive);
    });
}

Result<QList<PassSource>> bundleSources(const QByteArray &archive, const QString &name,
                                        const ArchiveLimits &limits)
{
    auto files = readArchive(archive, limits);
    if (!files) {
        files.error().where =
            name + (files.error().where.isEmpty() ? QString() : u": "_s + files.error().where);
        return std::unexpected(files.error());
    }
    if (files->size() > bundleMembers)
        return failure(ErrorKind::LimitExceeded,
                       u"The bundle holds more than %1 passes."_s.arg(bundleMembers), name);
    QList<PassSource> sources;
    for (auto &file : *files)
        sources.append({file.name, std::move(file.bytes), {}});
    return sources;
}

} // namespace

Result<QList<PassSource>> openPassSources(const QString &path, const ArchiveLimits &limits)
{
    if (QFileInfo(path).isDir()) {
        auto source = folderSource(path, limits);
        if (!source)
            return std::unexpected(source.error());
        return QList{*std::move(source)};
    }
    const auto name = QFileInfo(path).fileName();
    auto bytes = bytesOf(path, name, bundleBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto ofBundle = limits;
    ofBundle.archiveBytes = ofBundle.totalBytes = bundleBytes;
    const auto entries = readZipDirectory(*bytes, ofBundle);
    if (entries && isBundle(*entries))
        return bundleSources(*bytes, name, ofBundle);
    if (bytes->isNull())
        *bytes = ""_ba; // an empty file is no folder
    return QList{PassSource{name, *std::move(bytes), {}}};
}

} // namespace qairopay::passfile
