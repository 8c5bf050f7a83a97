// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/passsource.h"

#include "base/plainfile.h"
#include "passfile/archivereader.h"
#include "passfile/words.h"

#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::passfile {

namespace {

constexpr auto passJson = "pass.json"_L1;
constexpr auto memberSuffix = ".pkpass"_L1;
constexpr auto designerSuffix = ".pkpasstemplate"_L1;
constexpr auto folderSuffix = ".pass"_L1;

bool has(const QList<PassFile> &files, QLatin1StringView name)
{
    return std::ranges::any_of(files, [&](const PassFile &file) { return file.name == name; });
}

/// Pass Designer writes a tooling.json; what Pass Builder makes of it keeps that, but is signed.
bool isOfDesigner(const QString &name, const QList<PassFile> &files)
{
    return name.endsWith(designerSuffix, Qt::CaseInsensitive) ||
           (has(files, "tooling.json"_L1) && !has(files, "signature"_L1));
}

Result<QByteArray> bytesOf(const QString &path, const QString &name, qint64 atMost)
{
    if (const auto plain = requirePlainFile(path, name); !plain)
        return std::unexpected(plain.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorKind::Io : ErrorKind::NotFound,
                       Words::tr("The file cannot be opened: %1.").arg(file.errorString()), name);
    auto bytes = file.read(atMost + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::Io, Words::tr("The file cannot be read: %1.").arg(file.errorString()),
                       name);
    if (bytes.size() > atMost)
        return failure(ErrorKind::LimitExceeded,
                       Words::tr("The file is larger than %1 MiB.").arg(atMost >> 20), name);
    return bytes;
}

Result<PassSource> folderSource(const QString &path, const ArchiveLimits &limits)
{
    const QDir folder(path);
    PassSource source{.name = folder.dirName()};
    qint64 left = limits.totalBytes;
    QDirIterator entries(path, QDir::Files | QDir::System | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const auto info = entries.nextFileInfo();
        const auto name = folder.relativeFilePath(info.absoluteFilePath());
        if (info.isSymbolicLink() || !info.isFile())
            return failure(ErrorKind::InvalidInput, Words::tr("The folder holds a link or no plain file."),
                           name);
        if (source.files.size() >= limits.entries)
            return failure(ErrorKind::LimitExceeded,
                           Words::tr("The folder holds more than %1 files.").arg(limits.entries),
                           source.name);
        auto bytes = bytesOf(info.filePath(), name, std::min(limits.entryBytes, left));
        if (!bytes)
            return std::unexpected(bytes.error());
        left -= bytes->size();
        source.files.append({name, *std::move(bytes)});
    }
    std::ranges::sort(source.files, {}, &PassFile::name);
    if (!has(source.files, passJson))
        return failure(ErrorKind::InvalidInput, Words::tr("The folder has no pass.json."), source.name);
    source.isDesignerTemplate = isOfDesigner(source.name, source.files);
    return source;
}

bool isMember(const QString &name)
{
    return name.endsWith(memberSuffix, Qt::CaseInsensitive);
}

/// Passes in it, and it is none itself: a bundle.
bool isBundle(const QList<ZipEntry> &entries)
{
    return std::ranges::any_of(entries, [](const ZipEntry &e) { return !e.isFolder && isMember(e.name); }) &&
           std::ranges::none_of(entries, [](const ZipEntry &e) { return e.name == passJson; });
}

QString problemOfBundle(const QList<PassFile> &files)
{
    const auto other = std::ranges::find_if(files, [](const PassFile &file) { return !isMember(file.name); });
    if (other != files.end())
        return Words::tr("“%1” is no .pkpass; a bundle holds nothing else.").arg(other->name);
    return files.size() > bundleMembers ? Words::tr("The bundle holds %1 passes; Safari takes %2.")
                                              .arg(files.size())
                                              .arg(bundleMembers)
                                        : QString();
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
    if (files->size() > readMembers)
        return failure(ErrorKind::LimitExceeded,
                       Words::tr("The bundle holds more than %1 passes.").arg(readMembers), name);
    auto problem = problemOfBundle(*files);
    QList<PassSource> sources;
    for (auto &file : *files) {
        if (isMember(file.name))
            sources.append({.name = file.name, .archive = std::move(file.bytes)});
    }
    sources.first().bundleProblem = std::move(problem);
    return sources;
}

/// The one folder all files of an archive stand in, with its slash; what the Finder adds is not counted. Only
/// folders that are meant to be opened: a pass that somebody packed wrongly stays one (rule Z02).
QString wrappingFolder(const QList<ZipEntry> &entries)
{
    QString folder;
    for (const auto &entry : entries) {
        const auto first = entry.name.section(u'/', 0, 0);
        if (first == "__MACOSX"_L1)
            continue;
        if ((!folder.isEmpty() && first != folder) || (!entry.isFolder && !entry.name.contains(u'/')))
            return {};
        folder = first;
    }
    const bool isKnown = folder.endsWith(designerSuffix, Qt::CaseInsensitive) ||
                         folder.endsWith(folderSuffix, Qt::CaseInsensitive);
    return isKnown ? folder + u'/' : QString();
}

/// A designer's folder in an archive; nothing: it is a pass like any other.
Result<std::optional<PassSource>> packedFolder(const QByteArray &archive, const QList<ZipEntry> &entries,
                                               const QString &name)
{
    const auto folder = wrappingFolder(entries);
    const bool isFlat = std::ranges::any_of(entries, [](const ZipEntry &e) { return e.name == passJson; });
    if (folder.isEmpty() && !isFlat)
        return std::nullopt;
    auto files = readArchive(archive);
    if (!files)
        return std::nullopt; // verification says why, check by check
    PassSource source{.name = folder.isEmpty() ? name : folder.chopped(1)};
    for (auto &file : *files) {
        if (file.name.startsWith(folder))
            source.files.append({file.name.sliced(folder.size()), std::move(file.bytes)});
    }
    source.isDesignerTemplate = isOfDesigner(source.name, source.files);
    if (folder.isEmpty() && !source.isDesignerTemplate)
        return std::nullopt;
    if (!has(source.files, passJson))
        return failure(ErrorKind::InvalidInput, Words::tr("The folder has no pass.json."), source.name);
    return source;
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
    if (entries) {
        auto folder = packedFolder(*bytes, *entries, name);
        if (!folder)
            return std::unexpected(folder.error());
        if (*folder)
            return QList{**std::move(folder)};
    }
    if (bytes->isNull())
        *bytes = ""_ba; // an empty file is no folder
    return QList{PassSource{.name = name, .archive = *std::move(bytes)}};
}

} // namespace qairopay::passfile
