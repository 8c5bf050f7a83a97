// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scans/scanarchive.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qtimezone.h>
#include <QtCore/quuid.h>
#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlerror.h>
#include <QtSql/qsqlquery.h>

using namespace Qt::StringLiterals;

namespace qairopay::scans {

namespace {

constexpr int schemaVersion = 1;

std::unexpected<Error> sqlFailure(const QString &path, const QSqlError &error)
{
    return failure(ErrorKind::Io,
                   QCoreApplication::translate("ScanArchive",
                                               "The scans kept on this computer cannot be read or written."),
                   path, error.text());
}

/// A connection with a name of its own; null with an error when the file cannot be opened.
Result<QString> connectTo(const QString &path)
{
    const QString name = u"scans-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (database.open())
        return name;
    const QSqlError error = database.lastError();
    database = {};
    QSqlDatabase::removeDatabase(name);
    return sqlFailure(path, error);
}

void disconnectFrom(const QString &name)
{
    QSqlDatabase::database(name, false).close();
    QSqlDatabase::removeDatabase(name);
}

scan::Scan scanOf(const QSqlQuery &row)
{
    scan::Scan scan;
    scan.id = ScanId(row.value(0).toString());
    scan.passId = PassId(row.value(1).toString());
    scan.scannerId = row.value(2).toString();
    if (!row.isNull(3) && !row.isNull(4))
        scan.place = geo::GeoPoint{row.value(3).toDouble(), row.value(4).toDouble()};
    scan.method = scan::scanMethodFromApiName(row.value(5).toString());
    scan.result = scan::scanResultFromApiName(row.value(6).toString());
    scan.scannedAt = QDateTime::fromMSecsSinceEpoch(row.value(7).toLongLong(), QTimeZone::UTC);
    return scan;
}

Result<scan::ScanColumns> readAll(const QString &path, const QString &connection)
{
    QSqlQuery query(QSqlDatabase::database(connection));
    query.setForwardOnly(true);
    if (!query.exec(
            u"SELECT id, pass_id, scanner_id, latitude, longitude, method, result, scanned_at FROM scans "
            "ORDER BY scanned_at, id"_s))
        return sqlFailure(path, query.lastError());
    scan::ScanColumns columns;
    while (query.next())
        columns.append(scanOf(query));
    return columns;
}

Result<void> deleteAll(const QString &path, const QString &connection)
{
    QSqlQuery query(QSqlDatabase::database(connection));
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return sqlFailure(path, query.lastError());
    for (const auto &statement : {u"DELETE FROM scans"_s, u"DELETE FROM feed"_s, u"COMMIT"_s}) {
        if (query.exec(statement))
            continue;
        const auto error = query.lastError();
        query.exec(u"ROLLBACK"_s);
        return sqlFailure(path, error);
    }
    return {};
}

} // namespace

ScanArchive::ScanArchive(QString path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
{}

ScanArchive::~ScanArchive()
{
    disconnectFrom(m_connection);
}

Result<std::unique_ptr<ScanArchive>> ScanArchive::open(const QString &path)
{
    const auto connection = connectTo(path);
    if (!connection)
        return std::unexpected(connection.error());
    std::unique_ptr<ScanArchive> archive(new ScanArchive(path, *connection));
    if (const auto ready = archive->prepare(); !ready)
        return std::unexpected(ready.error());
    return archive;
}

Result<scan::ScanColumns> ScanArchive::load(const QString &path)
{
    const auto connection = connectTo(path);
    if (!connection)
        return std::unexpected(connection.error());
    auto columns = readAll(path, *connection);
    disconnectFrom(*connection);
    return columns;
}

Result<void> ScanArchive::clear(const QString &path)
{
    const auto connection = connectTo(path);
    if (!connection)
        return std::unexpected(connection.error());
    auto cleared = deleteAll(path, *connection);
    disconnectFrom(*connection);
    return cleared;
}

Result<void> ScanArchive::prepare()
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return sqlFailure(m_path, query.lastError());
    if (query.value(0).toInt() > schemaVersion)
        return failure(
            ErrorKind::Unsupported,
            QCoreApplication::translate(
                "ScanArchive", "The scans kept on this computer are from a newer version of the studio."),
            m_path);
    query.finish();
    const QStringList statements{
        u"PRAGMA journal_mode = WAL"_s,
        u"PRAGMA synchronous = NORMAL"_s,
        u"CREATE TABLE IF NOT EXISTS scans (id TEXT PRIMARY KEY, pass_id TEXT NOT NULL, scanner_id TEXT NOT "
        u"NULL, "
        "latitude REAL, longitude REAL, method TEXT NOT NULL, result TEXT NOT NULL, scanned_at INTEGER NOT "
        "NULL) "
        "WITHOUT ROWID"_s,
        u"CREATE TABLE IF NOT EXISTS feed (only INTEGER PRIMARY KEY CHECK (only = 1), cursor TEXT NOT NULL)"_s,
        u"PRAGMA user_version = 1"_s,
    };
    for (const QString &statement : statements) {
        if (!query.exec(statement))
            return sqlFailure(m_path, query.lastError());
    }
    if (!query.exec(u"SELECT cursor FROM feed"_s))
        return sqlFailure(m_path, query.lastError());
    if (query.next())
        m_cursor = query.value(0).toString();
    return {};
}

Result<QList<scan::Scan>> ScanArchive::append(const QList<scan::Scan> &page, const QString &cursor)
{
    QSqlDatabase database = QSqlDatabase::database(m_connection);
    QSqlQuery query(database);
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return sqlFailure(m_path, query.lastError());
    QList<scan::Scan> fresh;
    const auto giveUp = [&query](const Error &error) -> Result<QList<scan::Scan>> {
        query.exec(u"ROLLBACK"_s);
        return std::unexpected(error);
    };
    for (const scan::Scan &scan : page) {
        const auto isNew = insert(scan);
        if (!isNew)
            return giveUp(isNew.error());
        if (*isNew)
            fresh.append(scan);
    }
    query.prepare(
        u"INSERT INTO feed (only, cursor) VALUES (1, ?) ON CONFLICT (only) DO UPDATE SET cursor = excluded.cursor"_s);
    query.addBindValue(cursor.isNull() ? u""_s : cursor);
    if (!query.exec() || !query.exec(u"COMMIT"_s))
        return giveUp(sqlFailure(m_path, query.lastError()).error());
    m_cursor = cursor;
    return fresh;
}

Result<bool> ScanArchive::insert(const scan::Scan &scan)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(
        u"INSERT INTO scans (id, pass_id, scanner_id, latitude, longitude, method, result, scanned_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"_s);
    query.addBindValue(scan.id.toString());
    query.addBindValue(scan.passId.toString());
    query.addBindValue(scan.scannerId.isNull() ? u""_s : scan.scannerId);
    query.addBindValue(scan.place ? QVariant(scan.place->latitude) : QVariant());
    query.addBindValue(scan.place ? QVariant(scan.place->longitude) : QVariant());
    query.addBindValue(toApiName(scan.method));
    query.addBindValue(toApiName(scan.result));
    query.addBindValue(scan.scannedAt.toMSecsSinceEpoch());
    if (!query.exec())
        return sqlFailure(m_path, query.lastError());
    return query.numRowsAffected() > 0;
}

} // namespace qairopay::scans
