// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/doctor.h"

#include "sandbox/store/backup.h"
#include "sandbox/store/datafolder.h"
#include "sandbox/store/integrity.h"
#include "sandbox/store/migrations.h"
#include "sandbox/store/signingkeys.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qstorageinfo.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr qint64 leastRoom = 64LL << 20;
constexpr auto ofOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                          QFile::WriteOther | QFile::ExeOther;

Finding sound(const QString &what, const QString &remark)
{
    return {.what = what, .remark = remark};
}

Finding problem(const QString &what, const QString &remark, const QString &advice)
{
    return {.what = what, .isSound = false, .remark = remark, .advice = advice};
}

QString textOf(const Row &row)
{
    return row.text(0);
}

/// What to do about a store that fails in this way.
QString wayBack(const Error &error, const DatabaseAddress &address)
{
    const bool isServer = address.isShared();
    if (error.kind == ErrorKind::Corrupt)
        return isServer
                   ? u"Stop the sandboxes and restore the database from its own backups (docs/scaling.md)."_s
                   : u"Stop the sandbox and put a backup in the place of this: qairopay-sandbox restore "
                     "FOLDER. What the database has now is kept."_s;
    if (error.kind == ErrorKind::Unsupported)
        return u"Use the edition of this program that made it, or put a backup in its place."_s;
    return isServer ? u"See that the server runs, lets this user in, and has room on its disk."_s
                    : u"See that the folder is yours, that its disk can be written to, and has room."_s;
}

Finding examineSecret(const QString &folder, QLatin1StringView name, const QString &loss)
{
    const QFileInfo file(datafolder::path(folder, name));
    if (!file.exists())
        return problem(name, u"is missing"_s,
                       u"Put it back from a backup. The next start makes a new one, but %1."_s.arg(loss));
    if (file.permissions() & ofOthers && file.isFile())
        return problem(name, u"others on this machine may read or change it"_s,
                       u"chmod 600 %1"_s.arg(file.filePath()));
    return sound(name, u"there"_s);
}

/// Rows of passes by template and state that are not as many as was counted along, either way round.
qint64 wrongCounts(Database &database)
{
    const auto count = [&](QStringView sql) {
        return database.one(sql, [](const Row &row) { return row.integer(0); }).value_or(0);
    };
    return count(u"SELECT COUNT(*) FROM (SELECT tenant, template_id, status, COUNT(*) AS passes FROM "
                 "passes GROUP BY tenant, template_id, status EXCEPT SELECT tenant, template_id, status, "
                 "passes FROM pass_counts) AS wrong") +
           count(u"SELECT COUNT(*) FROM (SELECT tenant, template_id, status, passes FROM pass_counts WHERE "
                 "passes <> 0 EXCEPT SELECT tenant, template_id, status, COUNT(*) AS passes FROM passes "
                 "GROUP BY tenant, template_id, status) AS wrong");
}

Finding examinePages(Database &database, const DatabaseAddress &address)
{
    const auto what = u"Database"_s;
    if (const auto whole = checkIntegrity(database); !whole)
        return problem(what, whole.error().message, wayBack(whole.error(), address));
    if (!address.isShared())
        return sound(what, u"pages, indexes and references are sound"_s);
    const auto checksums = database.one(u"SELECT current_setting('data_checksums')", textOf);
    const auto version = database.one(u"SELECT current_setting('server_version')", textOf);
    if (const auto failed = database.takeFailure())
        return problem(what, failed->message, wayBack(*failed, address));
    return sound(what,
                 checksums == u"on"_s
                     ? u"PostgreSQL %1, which checks its pages as it reads them"_s.arg(*version)
                     : u"PostgreSQL %1, without checksums of its pages: pg_checksums --enable makes damage "
                       "known"_s.arg(version.value_or(QString())));
}

Finding examineSchema(Database &database, const DatabaseAddress &address)
{
    const auto known = checkSchema(database);
    return known ? sound(u"Schema"_s, u"of this program"_s)
                 : problem(u"Schema"_s, known.error().message, wayBack(known.error(), address));
}

Finding examineCounts(Database &database, const DatabaseAddress &address)
{
    const auto what = u"Counts of passes"_s;
    database.beginReading(); // a sandbox may be writing
    const auto wrong = wrongCounts(database);
    const auto failed = database.takeFailure();
    database.endReading();
    if (failed)
        return problem(what, failed->message, wayBack(*failed, address));
    return wrong == 0 ? sound(what, u"as many as there are passes"_s)
                      : problem(what, u"%1 of them are not those of the passes"_s.arg(wrong),
                                wayBack({.kind = ErrorKind::Corrupt}, address));
}

Finding examineKeys(Database &database, const QString &folder)
{
    const auto what = u"Signing keys"_s;
    const auto vault = Vault::open(folder);
    const auto fit =
        vault ? SigningKeys::check(database, *vault) : Result<void>(std::unexpected(vault.error()));
    return fit ? sound(what, u"the folder's key opens them"_s)
               : problem(what, fit.error().message,
                         u"This is not the folder that the database was made with, or not its vault.key. "
                         "Name the right one with --data, or put both back from a backup."_s);
}

QList<Finding> examineStore(const QString &folder, const DatabaseAddress &address, bool hasVault)
{
    const auto what = u"Database"_s;
    if (!address.isShared() && isHalfRestored(folder))
        return {problem(what, u"a restore was broken off"_s,
                        u"Run it again: qairopay-sandbox restore FOLDER."_s)};
    if (!address.isShared() && !QFile::exists(address.file))
        return {problem(
            what, u"there is none"_s,
            u"Is this the right folder? Its store may also be elsewhere (--database). A start makes an "
            "empty one here."_s)};
    const auto database = Database::open(address, Database::Access::Read);
    if (!database)
        return {problem(what, database.error().message, wayBack(database.error(), address))};
    QList<Finding> findings{examinePages(**database, address)};
    if (findings.last().isSound)
        findings.append(examineSchema(**database, address));
    if (!findings.last().isSound)
        return findings; // the rest would only say the same once more
    findings.append(examineCounts(**database, address));
    if (hasVault)
        findings.append(examineKeys(**database, folder));
    return findings;
}

} // namespace

Finding examineRoom(qint64 bytesLeft)
{
    const auto what = u"Room on the disk"_s;
    const auto remark = u"%1 MB are left"_s.arg(std::max<qint64>(0, bytesLeft >> 20));
    return bytesLeft >= leastRoom
               ? sound(what, remark)
               : problem(
                     what, remark,
                     u"Make room: without it nothing new is stored. What was acknowledged is not lost, and a "
                     "sandbox that runs goes on by itself."_s);
}

QList<Finding> examine(const QString &dataFolder, const DatabaseAddress &address)
{
    if (!QFileInfo(dataFolder).isDir())
        return {
            problem(u"Data folder"_s, u"there is none at %1"_s.arg(dataFolder), u"Name it with --data."_s)};
    QList<Finding> findings{
        examineRoom(QStorageInfo(dataFolder).bytesAvailable()),
        examineSecret(dataFolder, datafolder::vaultKey, u"what this one sealed stays closed"_s),
        examineSecret(dataFolder, datafolder::hostKeys, u"programs that hold one of its keys are refused"_s),
        examineSecret(dataFolder, datafolder::authority, u"passes are then signed under another root"_s)};
    const bool hasVault = findings.at(1).isSound;
    return findings + examineStore(dataFolder, address, hasVault);
}

} // namespace qairopay::sandbox
