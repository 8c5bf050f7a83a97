// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/migrations.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

struct Migration
{
    int version;
    QByteArray text;
};

QList<Migration> migrations()
{
    QList<Migration> list;
    const QDir folder(u":/qairopay/sql/sqlite"_s);
    for (const auto &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            list.append({name.left(4).toInt(), file.readAll()});
    }
    return list;
}

Result<void> check(Database &database)
{
    const auto verdict =
        database.one(u"PRAGMA quick_check(1)", [](QSqlQuery &query) { return query.value(0).toString(); });
    if (database.takeFailure() || verdict != u"ok"_s)
        return failure(
            ErrorKind::Corrupt,
            u"The database is damaged. Put a backup in its place, or start with another folder."_s);
    return {};
}

Result<void> apply(Database &database, const Migration &migration)
{
    database.begin();
    for (const auto &statement : QString::fromUtf8(migration.text).split(u";\n"_s, Qt::SkipEmptyParts)) {
        if (!statement.trimmed().isEmpty())
            database.run(statement);
    }
    database.run(u"INSERT INTO schema_migrations (version, checksum, applied_at) VALUES (?, ?, ?)",
                 migration.version, QCryptographicHash::hash(migration.text, QCryptographicHash::Sha256),
                 QDateTime::currentMSecsSinceEpoch());
    database.commit();
    if (auto failed = database.takeFailure()) {
        database.rollback();
        failed->message = u"The database could not be brought to version %1."_s.arg(migration.version);
        return std::unexpected(*failed);
    }
    return {};
}

} // namespace

Result<void> prepareSchema(Database &database)
{
    if (auto sound = check(database); !sound)
        return sound;
    database.run(u"CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER PRIMARY KEY, checksum BLOB "
                 "NOT NULL, applied_at BIGINT NOT NULL)");
    const auto current = database.one(u"SELECT COALESCE(MAX(version), 0) FROM schema_migrations",
                                      [](QSqlQuery &query) { return query.value(0).toInt(); });
    if (auto failed = database.takeFailure())
        return std::unexpected(*failed);
    const auto known = migrations();
    if (known.isEmpty())
        return failure(ErrorKind::Internal, u"The program lacks its database schema."_s);
    if (*current > known.last().version)
        return failure(ErrorKind::Unsupported,
                       u"The data folder was used by a newer version of this program. Update this one."_s);
    for (const auto &migration : known) {
        if (migration.version <= *current)
            continue;
        if (auto applied = apply(database, migration); !applied)
            return applied;
    }
    return {};
}

} // namespace qairopay::sandbox
