// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/backup.h"

#include "passfile/privatefile.h"
#include "sandbox/store/datafolder.h"
#include "sandbox/store/folderlock.h"
#include "sandbox/store/integrity.h"

#include <QtCore/qfileinfo.h>

#include <array>
#include <ranges>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr std::array secretFiles{datafolder::vaultKey, datafolder::hostKeys};

/// Whatever a restore replaces: with what SQLite puts beside its file, which belongs to no other. The
/// database goes first and comes last, so that in between there is none (see isHalfRestored).
QStringList replacedNames()
{
    const QString database = datafolder::database;
    return {database,
            database + u"-wal"_s,
            database + u"-shm"_s,
            database + u"-journal"_s,
            datafolder::vaultKey,
            datafolder::hostKeys,
            datafolder::authority};
}

std::unexpected<Error> notWritten(const QString &path)
{
    return failure(ErrorKind::Io, u"The copy could not be written. Is the disk full?"_s, path);
}

/// What a file holds, or which names a folder has, is on the disk and not only with the system.
bool sync(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isSynced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return isSynced;
}

bool settle(const QString &path)
{
    return QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner) && sync(path);
}

Result<void> copyFile(const QString &from, const QString &to)
{
    if (!QFile(from).open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io, u"This file cannot be read."_s, from);
    if (!QFile::copy(from, to) || !settle(to))
        return notWritten(to);
    return {};
}

/// Everything but the database.
Result<void> copySecrets(const QString &from, const QString &to)
{
    for (const auto name : secretFiles) {
        if (!QFile::exists(datafolder::path(from, name)))
            continue;
        if (auto copied = copyFile(datafolder::path(from, name), datafolder::path(to, name)); !copied)
            return copied;
    }
    const QDir authority(datafolder::path(from, datafolder::authority));
    if (!authority.exists())
        return {};
    const QDir copy(datafolder::path(to, datafolder::authority));
    if (auto made = passfile::makePrivateFolder(copy.path()); !made)
        return made;
    for (const auto &name : authority.entryList(QDir::Files)) {
        if (auto copied = copyFile(authority.filePath(name), copy.filePath(name)); !copied)
            return copied;
    }
    return sync(copy.path()) ? Result<void>() : notWritten(copy.path());
}

Result<void> checkFile(const QString &file)
{
    const auto database = Database::open(DatabaseAddress::ofFile(file), Database::Access::Read);
    if (!database)
        return std::unexpected(database.error());
    auto sound = checkIntegrity(**database);
    if (!sound)
        sound.error().where = file;
    return sound;
}

/// At one moment, with what is only in the write-ahead log by then.
Result<void> copyDatabase(const QString &from, const QString &to)
{
    // Of a damaged one the copy would be damaged as well, and pass for a backup.
    if (auto sound = checkFile(from); !sound)
        return sound;
    {
        const auto database = Database::open(DatabaseAddress::ofFile(from), Database::Access::Read);
        if (!database)
            return std::unexpected(database.error());
        (*database)->run(u"VACUUM INTO ?", to);
        if ((*database)->takeFailure())
            return notWritten(to);
    }
    if (!settle(to))
        return notWritten(to);
    return checkFile(to);
}

/// A whole copy in a folder that is new, or nothing.
Result<void> copyFolder(const QString &from, const QString &to)
{
    auto copied = passfile::makePrivateFolder(to)
                      .and_then([&] {
                          return copyDatabase(datafolder::path(from, datafolder::database),
                                              datafolder::path(to, datafolder::database));
                      })
                      .and_then([&] { return copySecrets(from, to); });
    if (copied && !sync(to))
        copied = notWritten(to);
    if (!copied)
        QDir(to).removeRecursively();
    return copied;
}

/// Moves those that are there, in this order; all of them, or none. Answers whether any was.
Result<bool> moveAll(const Disk &disk, const QStringList &names, const QString &from, const QString &to)
{
    QStringList moved;
    for (const auto &name : names) {
        if (!QFileInfo::exists(QDir(from).filePath(name)))
            continue;
        if (disk.move(QDir(from).filePath(name), QDir(to).filePath(name))) {
            moved.append(name);
            continue;
        }
        for (const auto &each : moved | std::views::reverse)
            disk.move(QDir(to).filePath(each), QDir(from).filePath(each));
        return failure(ErrorKind::Io, u"A file could not be moved."_s, QDir(from).filePath(name));
    }
    return !moved.isEmpty();
}

/// Says where that is which could not be put back either.
std::unexpected<Error> notExchanged(Error error, const QString &aside)
{
    QDir().rmdir(aside);
    if (QFileInfo::exists(aside))
        error.message +=
            u" What was there before, or a part of it, is in %1. Run the restore again."_s.arg(aside);
    return std::unexpected(std::move(error));
}

/// The copy that waits in the data folder takes the place of what is there, which goes into `aside`.
Result<QString> exchange(const Disk &disk, const QString &staged, const QString &dataFolder,
                         const QString &aside)
{
    if (auto made = passfile::makePrivateFolder(aside); !made)
        return std::unexpected(made.error());
    const auto leaving = replacedNames();
    const QStringList coming(leaving.crbegin(), leaving.crend());
    const auto old = moveAll(disk, leaving, dataFolder, aside);
    if (!old)
        return notExchanged(old.error(), aside);
    if (const auto placed = moveAll(disk, coming, staged, dataFolder); !placed) {
        (void)moveAll(disk, coming, aside, dataFolder);
        return notExchanged(placed.error(), aside);
    }
    if (!*old)
        QDir().rmdir(aside);
    const auto kept = *old ? aside : QString();
    if (disk.sync(dataFolder))
        return kept;
    const auto where = *old ? u" What was there before is in %1."_s.arg(aside) : QString();
    return failure(ErrorKind::Io,
                   u"The backup is in its place, but the disk does not confirm it. Look it over before you "
                   "start: qairopay-sandbox doctor."_s +
                       where,
                   dataFolder);
}

bool hasDatabase(const QString &dataFolder)
{
    return QFile::exists(datafolder::path(dataFolder, datafolder::database));
}

bool isSameFolder(const QString &one, const QString &other)
{
    const auto path = QFileInfo(one).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
}

} // namespace

Result<void> backUp(const QString &dataFolder, const QString &backup)
{
    if (!hasDatabase(dataFolder))
        return failure(ErrorKind::NotFound, u"There is no database in this folder."_s, dataFolder);
    if (!QFile::exists(datafolder::path(dataFolder, datafolder::vaultKey)))
        return failure(
            ErrorKind::NotFound,
            u"The key that opens what is sealed in the database is missing, so a copy could not be "
            "used. qairopay-sandbox doctor says more."_s,
            dataFolder);
    const QString place = QDir(backup).absolutePath();
    const QString unfinished = place + u".unfinished"_s;
    for (const auto &name : {place, unfinished}) {
        if (QFileInfo::exists(name))
            return failure(ErrorKind::Conflict,
                           u"There is something of this name already. Name a new folder, or take it away."_s,
                           name);
    }
    if (auto copied = copyFolder(dataFolder, unfinished); !copied)
        return copied;
    if (!QDir().rename(unfinished, place) || !sync(QFileInfo(place).path()))
        return notWritten(place);
    return {};
}

Disk localDisk()
{
    return {.move = [](const QString &from, const QString &to) { return QDir().rename(from, to); },
            .sync = sync};
}

Result<QString> restore(const QString &backup, const QString &dataFolder, const QDateTime &now,
                        const Disk &disk)
{
    if (!hasDatabase(backup) || !QFile::exists(datafolder::path(backup, datafolder::vaultKey)))
        return failure(ErrorKind::NotFound, u"This folder is no backup."_s, backup);
    const auto staged = datafolder::path(dataFolder, datafolder::restoring);
    if (isSameFolder(backup, dataFolder) || isSameFolder(backup, staged))
        return failure(ErrorKind::Conflict, u"This folder is the data folder itself, or its half."_s, backup);
    const auto lock = FolderLock::take(dataFolder, FolderLock::Use::Alone);
    if (!lock)
        return std::unexpected(lock.error());
    const bool mayStartEmpty = !hasDatabase(dataFolder) && !isHalfRestored(dataFolder);
    if (!QDir(staged).removeRecursively()) // of one that was broken off
        return notWritten(staged);
    const auto aside = dataFolder + u"/before-restore-"_s + now.toUTC().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    // All of it is there and checked before anything of the old is touched.
    const auto exchanged =
        copyFolder(backup, staged).and_then([&] { return exchange(disk, staged, dataFolder, aside); });
    if (mayStartEmpty || hasDatabase(dataFolder))
        QDir(staged).removeRecursively();
    else
        (void)passfile::makePrivateFolder(staged); // it keeps a start from making an empty database
    return exchanged;
}

bool isHalfRestored(const QString &dataFolder)
{
    return !hasDatabase(dataFolder) && QFileInfo(datafolder::path(dataFolder, datafolder::restoring)).isDir();
}

} // namespace qairopay::sandbox
