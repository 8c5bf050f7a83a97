// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/backup.h"

#include "passfile/privatefile.h"
#include "sandbox/store/folderlock.h"
#include "sandbox/store/migrations.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr auto databaseName = "sandbox.sqlite"_L1;
/// What SQLite puts beside its file, and what a service has there.
const QStringList databaseFiles{u"sandbox.sqlite"_s, u"sandbox.sqlite-wal"_s, u"sandbox.sqlite-shm"_s};
const QStringList secretFiles{u"vault.key"_s, u"host-keys.json"_s};
const QString authority = u"authority"_s;

QString in(const QString &folder, const QString &name)
{
    return folder + u'/' + name;
}

std::unexpected<Error> notWritten(const QString &path)
{
    return failure(ErrorKind::Io, u"The copy could not be written. Is the disk full?"_s, path);
}

/// The file's content is on the disk, not only with the system.
bool sync(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isSynced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return isSynced;
}

Result<void> copyFile(const QString &from, const QString &to)
{
    if (!QFile::copy(from, to) || !QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner) || !sync(to))
        return notWritten(to);
    return {};
}

Result<void> copyFiles(const QString &from, const QString &to, const QStringList &names)
{
    for (const auto &name : names) {
        if (!QFile::exists(in(from, name)))
            continue;
        if (auto copied = copyFile(in(from, name), in(to, name)); !copied)
            return copied;
    }
    return {};
}

/// Everything but the database.
Result<void> copySecrets(const QString &from, const QString &to)
{
    if (auto copied = copyFiles(from, to, secretFiles); !copied)
        return copied;
    const QDir keys(in(from, authority));
    if (!keys.exists())
        return {};
    if (auto made = passfile::makePrivateFolder(in(to, authority)); !made)
        return made;
    return copyFiles(keys.path(), in(to, authority), keys.entryList(QDir::Files));
}

QString textOf(const QSqlQuery &row)
{
    return row.value(0).toString();
}

/// "ok", or the first things that are wrong with a database.
Result<QString> integrity(const QString &file)
{
    const auto database = Database::open(DatabaseAddress::ofFile(file), Database::Access::Read);
    if (!database)
        return std::unexpected(database.error());
    QStringList faults;
    (*database)->each(u"PRAGMA integrity_check(3)", {},
                      [&](const QSqlQuery &row) { faults.append(row.value(0).toString()); });
    (*database)->each(u"PRAGMA foreign_key_check", {}, [&](const QSqlQuery &row) {
        faults.append(u"a row of %1 belongs to no tenant"_s.arg(row.value(0).toString()));
    });
    if (auto failed = (*database)->takeFailure())
        return std::unexpected(*failed);
    faults.removeAll(u"ok"_s);
    return faults.isEmpty() ? u"ok"_s : faults.first(std::min<qsizetype>(3, faults.size())).join(u"; "_s);
}

Result<void> checkDatabase(const QString &file)
{
    const auto verdict = integrity(file);
    if (!verdict)
        return std::unexpected(verdict.error());
    if (*verdict != "ok"_L1)
        return failure(ErrorKind::Corrupt, u"The database is damaged: %1."_s.arg(*verdict), file);
    return {};
}

/// The counts that are kept beside the passes, against the passes.
QString countsOf(Database &database)
{
    return database
        .one(u"SELECT COUNT(*) FROM (SELECT tenant, template_id, status, COUNT(*) AS passes FROM passes GROUP BY "
             "tenant, template_id, status EXCEPT SELECT tenant, template_id, status, passes FROM pass_counts "
             "WHERE passes <> 0)",
             textOf)
        .value_or(QString());
}

Finding examineFile(const QString &folder, const QString &name)
{
    const QFileInfo file(in(folder, name));
    if (!file.exists())
        return {name, false, u"is missing"_s,
                u"Put it back from a backup. A new one is made at the next start, but what the old one sealed or "
                "let in stays lost."_s};
    if (file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther))
        return {name, false, u"others on this machine may read it"_s, u"chmod 600 %1"_s.arg(file.filePath())};
    return {name, true, u"there, its owner's alone"_s, {}};
}

QList<Finding> examineDatabase(const QString &folder)
{
    const auto file = in(folder, databaseName);
    const auto way = u"Stop the sandbox and put a backup in its place: qairopay-sandbox restore FOLDER. What the "
                     "database has now is kept beside it."_s;
    if (!QFile::exists(file))
        return {{u"Database"_s, false, u"there is none"_s,
                 u"Is this the right folder? Without a database a start makes an empty one."_s}};
    const auto verdict = integrity(file);
    if (!verdict || *verdict != "ok"_L1)
        return {{u"Database pages"_s, false, verdict ? *verdict : verdict.error().message, way}};
    QList<Finding> findings{{u"Database pages"_s, true, u"integrity check passed"_s, {}}};
    const auto database = Database::open(DatabaseAddress::ofFile(file), Database::Access::Read);
    if (!database)
        return findings + QList<Finding>{{u"Database"_s, false, database.error().message, way}};
    if (const auto known = checkSchema(**database); !known)
        findings.append({u"Schema"_s, false, known.error().message,
                         u"Start it with the program that made it, or put a backup in its place."_s});
    else
        findings.append({u"Schema"_s, true, u"the one of this program, or older"_s, {}});
    const auto counts = countsOf(**database);
    if ((*database)->takeFailure() || counts != "0"_L1)
        findings.append({u"Counts of passes"_s, false, u"they are not those of the passes"_s, way});
    else
        findings.append({u"Counts of passes"_s, true, u"as many as there are passes"_s, {}});
    return findings;
}

/// Moves what is there out of the way.
Result<QString> setAside(const QString &folder, const QDateTime &now)
{
    const auto aside = in(folder, u"before-restore-"_s + now.toUTC().toString(u"yyyyMMdd-HHmmss"_s));
    if (auto made = passfile::makePrivateFolder(aside); !made)
        return std::unexpected(made.error());
    bool hasMoved = false;
    for (const auto &name : databaseFiles + secretFiles + QStringList{authority}) {
        if (!QFileInfo::exists(in(folder, name)))
            continue;
        if (!QFile::rename(in(folder, name), in(aside, name)))
            return failure(ErrorKind::Io, u"What is in the data folder could not be set aside."_s, in(folder, name));
        hasMoved = true;
    }
    if (hasMoved)
        return aside;
    QDir().rmdir(aside);
    return QString();
}

} // namespace

QList<Finding> examine(const QString &dataFolder)
{
    const QFileInfo folder(dataFolder);
    if (!folder.isDir())
        return {{u"Data folder"_s, false, u"there is none at %1"_s.arg(dataFolder), u"Name it with --data."_s}};
    QList<Finding> findings;
    const bool isOpen = folder.permissions() & (QFile::ReadOther | QFile::ExeOther | QFile::WriteOther);
    findings.append({u"Data folder"_s, true,
                     isOpen ? u"others may look into it; its files are their owner's alone"_s
                            : u"its owner's alone"_s,
                     {}});
    for (const auto &name : secretFiles)
        findings.append(examineFile(dataFolder, name));
    return findings + examineDatabase(dataFolder);
}

Result<void> backUp(const QString &dataFolder, const QString &backup)
{
    const auto file = in(dataFolder, databaseName);
    if (!QFile::exists(file))
        return failure(ErrorKind::NotFound, u"There is no database in this folder."_s, dataFolder);
    if (QFileInfo::exists(backup))
        return failure(ErrorKind::Conflict, u"There is something of this name already. Name a new folder."_s, backup);
    // Of a damaged one the copy would be damaged as well, and pass for a backup.
    if (auto sound = checkDatabase(file); !sound)
        return sound;
    if (auto made = passfile::makePrivateFolder(backup); !made)
        return made;
    const auto copy = in(backup, databaseName);
    {
        const auto database = Database::open(DatabaseAddress::ofFile(file), Database::Access::Read);
        if (!database)
            return std::unexpected(database.error());
        (*database)->run(u"VACUUM INTO ?", copy);
        if ((*database)->takeFailure())
            return notWritten(copy);
    }
    if (!QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner) || !sync(copy))
        return notWritten(copy);
    return copySecrets(dataFolder, backup).and_then([&] { return checkDatabase(copy); });
}

Result<QString> restore(const QString &backup, const QString &dataFolder, const QDateTime &now)
{
    const auto source = in(backup, databaseName);
    if (!QFile::exists(source) || !QFile::exists(in(backup, u"vault.key"_s)))
        return failure(ErrorKind::NotFound, u"This folder is no backup."_s, backup);
    // The lock is no file of the backup's, so a backup that a sandbox runs on is refused, too.
    const auto lock = FolderLock::take(dataFolder, FolderLock::Use::Alone);
    if (!lock)
        return std::unexpected(lock.error());
    if (auto sound = checkDatabase(source); !sound)
        return std::unexpected(sound.error());
    // All of it is there and checked before anything of the old is touched.
    const auto staging = in(dataFolder, u"restoring"_s);
    QDir(staging).removeRecursively(); // of one that was broken off
    const auto staged = passfile::makePrivateFolder(staging)
                            .and_then([&] { return copyFiles(backup, staging, {databaseFiles.first()}); })
                            .and_then([&] { return copySecrets(backup, staging); })
                            .and_then([&] { return checkDatabase(in(staging, databaseName)); });
    if (!staged) {
        QDir(staging).removeRecursively();
        return std::unexpected(staged.error());
    }
    const auto aside = setAside(dataFolder, now);
    if (!aside)
        return aside;
    for (const auto &name : QDir(staging).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        if (!QFile::rename(in(staging, name), in(dataFolder, name)))
            return failure(ErrorKind::Io, u"The backup could not be put in its place; it is in this folder."_s, staging);
    }
    QDir().rmdir(staging);
    sync(dataFolder);
    return aside;
}

} // namespace qairopay::sandbox
