// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/migrations.h"

#include "sandbox/store/sqlscript.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qmap.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

struct Migration
{
    int version;
    QByteArray text;
};

QByteArray checksumOf(const Migration &migration)
{
    return QCryptographicHash::hash(migration.text, QCryptographicHash::Sha256);
}

QList<Migration> migrations(const Database &database)
{
    QList<Migration> list;
    const QDir folder(database.isShared() ? u":/qairopay/sql/postgres"_s : u":/qairopay/sql/sqlite"_s);
    for (const auto &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            list.append({name.left(4).toInt(), file.readAll()});
    }
    return list;
}

QString textOf(const Row &query)
{
    return query.text(0);
}

Result<void> checkFile(Database &database)
{
    const auto verdict = database.one(u"PRAGMA quick_check(1)", textOf);
    if (auto failed = database.takeFailure())
        return std::unexpected(*failed);
    if (verdict != u"ok"_s)
        return std::unexpected(damagedDatabase());
    return {};
}

Result<void> checkServer(Database &database)
{
    const auto encoding =
        database.one(u"SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = "
                     "current_database()",
                     textOf);
    if (auto failed = database.takeFailure())
        return std::unexpected(*failed);
    if (encoding != u"UTF8"_s)
        return failure(ErrorKind::Unsupported,
                       u"The database is not in UTF-8. Make one with the encoding UTF8."_s);
    return {};
}

Result<void> outcomeOf(Database &database)
{
    auto failed = database.takeFailure();
    return failed ? Result<void>(std::unexpected(*failed)) : Result<void>();
}

Result<void> makeFileTable(Database &database)
{
    database.define(u"CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER PRIMARY KEY, "
                    "checksum BLOB NOT NULL, applied_at BIGINT NOT NULL)"_s);
    return outcomeOf(database);
}

/// Of one that is there IF NOT EXISTS would tell on the error output.
bool hasServerTable(Database &database)
{
    return database.one(u"SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = CURRENT_SCHEMA "
                        "AND table_name = 'schema_migrations'",
                        textOf) == u"1"_s;
}

/// Version 0 is no migration: its row is what processes lock that start at the same time.
Result<void> makeServerTable(Database &database)
{
    if (!hasServerTable(database)) {
        database.define(
            u"CREATE TABLE schema_migrations (version INTEGER PRIMARY KEY, checksum BYTEA NOT NULL, "
            "applied_at BIGINT NOT NULL)"_s);
        // Of two that make it at the same moment one fails: it is there then.
        if (auto failed = database.takeFailure(); failed && !hasServerTable(database))
            return std::unexpected(*failed);
    }
    database.run(
        u"INSERT INTO schema_migrations (version, checksum, applied_at) VALUES (0, ?, 0) ON CONFLICT "
        "DO NOTHING",
        QByteArray("-"));
    return outcomeOf(database);
}

void lock(Database &database)
{
    if (database.isShared())
        database.one(u"SELECT version FROM schema_migrations WHERE version = 0 FOR UPDATE", textOf);
}

QMap<int, QByteArray> appliedTo(Database &database)
{
    QMap<int, QByteArray> applied;
    database.each(u"SELECT version, checksum FROM schema_migrations WHERE version > 0", {},
                  [&](const Row &row) { applied.insert(row.number(0), row.bytes(1)); });
    return applied;
}

/// What is in the database must be what this program would have put there.
Result<void> compare(const QMap<int, QByteArray> &applied, const QList<Migration> &known)
{
    if (!applied.isEmpty() && applied.lastKey() > known.last().version)
        return failure(ErrorKind::Unsupported,
                       u"The database was used by a newer version of this program. Update this one."_s);
    for (const auto &migration : known) {
        const auto found = applied.constFind(migration.version);
        if (found != applied.constEnd() && *found != checksumOf(migration))
            return failure(
                ErrorKind::Unsupported,
                u"The database was set up by another edition of this program: its migration %1 is not the "
                "one known here. Use that edition, or export from it into a new database."_s.arg(
                    migration.version));
    }
    return {};
}

Result<void> apply(Database &database, const Migration &migration)
{
    database.begin();
    lock(database);
    if (appliedTo(database).contains(migration.version)) {
        database.rollback(); // another process was faster
        return {};
    }
    for (const auto &statement : statementsOf(QString::fromUtf8(migration.text)))
        database.define(statement);
    database.run(u"INSERT INTO schema_migrations (version, checksum, applied_at) VALUES (?, ?, ?)",
                 migration.version, checksumOf(migration), QDateTime::currentMSecsSinceEpoch());
    database.commit();
    if (auto failed = database.takeFailure()) {
        database.rollback();
        failed->message = u"The database could not be brought to version %1."_s.arg(migration.version);
        return std::unexpected(*failed);
    }
    return {};
}

} // namespace

Result<void> checkSchema(Database &database)
{
    const auto applied = appliedTo(database);
    if (auto failed = database.takeFailure())
        return std::unexpected(*failed);
    const auto known = migrations(database);
    if (known.isEmpty())
        return failure(ErrorKind::Internal, u"The program lacks its database schema."_s);
    return compare(applied, known);
}

Result<void> prepareSchema(Database &database)
{
    if (auto sound = database.isShared() ? checkServer(database) : checkFile(database); !sound)
        return sound;
    auto made = database.isShared() ? makeServerTable(database) : makeFileTable(database);
    if (!made)
        return made;
    if (auto usable = checkSchema(database); !usable)
        return usable;
    const auto applied = appliedTo(database);
    for (const auto &migration : migrations(database)) {
        if (applied.contains(migration.version))
            continue;
        if (auto done = apply(database, migration); !done)
            return done;
    }
    return {};
}

} // namespace qairopay::sandbox
