// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "issuance/journalsql.h"

#include "issuance/words.h"

#include <QtSql/qsqlerror.h>

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::issuance {

namespace {

/// Version 1. A row's id is its job's id times 2^32 plus its number. `rows` of a batch are their numbers,
/// joined by commas; its body is dropped once the outcome is known.
constexpr std::array version1{
    "CREATE TABLE job (id INTEGER PRIMARY KEY AUTOINCREMENT, profile TEXT NOT NULL, template_id TEXT NOT "
    "NULL,"
    " template_name TEXT NOT NULL, source_name TEXT NOT NULL, source_hash BLOB NOT NULL, mapping TEXT NOT "
    "NULL,"
    " delimiter INTEGER NOT NULL, header BLOB NOT NULL, phase INTEGER NOT NULL DEFAULT 0,"
    " pending INTEGER NOT NULL DEFAULT 0, sent INTEGER NOT NULL DEFAULT 0, issued INTEGER NOT NULL DEFAULT 0,"
    " failed INTEGER NOT NULL DEFAULT 0, broken INTEGER NOT NULL DEFAULT 0, created_at INTEGER NOT NULL,"
    " finished_at INTEGER)"_L1,
    "CREATE TABLE row (id INTEGER PRIMARY KEY, state INTEGER NOT NULL, pass_id TEXT, apple_url TEXT,"
    " google_url TEXT, code TEXT, param TEXT, message TEXT, request_id TEXT, item BLOB, original BLOB NOT NULL)"_L1,
    "CREATE INDEX row_pending ON row(id) WHERE state = 0"_L1,
    "CREATE INDEX row_pass ON row(pass_id) WHERE pass_id IS NOT NULL"_L1,
    "CREATE TABLE batch (id INTEGER PRIMARY KEY AUTOINCREMENT, job INTEGER NOT NULL REFERENCES job(id),"
    " key TEXT NOT NULL UNIQUE, rows TEXT NOT NULL, created_at INTEGER NOT NULL,"
    " is_open INTEGER NOT NULL DEFAULT 1, body BLOB)"_L1,
    "CREATE INDEX batch_open ON batch(job) WHERE is_open = 1"_L1,
    "PRAGMA user_version = 1"_L1,
};

} // namespace

Error journalError(const QSqlError &error)
{
    // SQLite's result codes; the extended ones have them in their lowest byte.
    const int code = error.nativeErrorCode().toInt() & 0xFF;
    const auto detail = error.text();
    const auto where = u"journal"_s;
    switch (code) {
    case 13:
        return {ErrorKind::Io, Words::tr("The disk is full. Make room, then go on; nothing is lost."), where,
                detail};
    case 11:
    case 26:
        return {ErrorKind::Corrupt, Words::tr("The journal of the issuing jobs is damaged."), where, detail};
    case 5:
    case 6:
        return {ErrorKind::Unavailable, Words::tr("Another program holds the journal of the issuing jobs."),
                where, detail};
    default:
        return {ErrorKind::Io, Words::tr("The journal of the issuing jobs cannot be read or written."), where,
                detail};
    }
}

Statement::Statement(const QSqlDatabase &database, const QString &text)
    : m_query(database)
{
    m_query.setForwardOnly(true);
    m_isPrepared = m_query.prepare(text);
}

Result<void> Statement::execute()
{
    if (!m_isPrepared || !m_query.exec())
        return std::unexpected(journalError(m_query.lastError()));
    return {};
}

Result<void> migrateJournal(const QSqlDatabase &database)
{
    Statement version(database, u"PRAGMA user_version"_s);
    if (const auto read = version.run(); !read)
        return read;
    const int found = version.next() ? version.value(0).toInt() : 0;
    if (found > 1)
        return failure(
            ErrorKind::Unsupported,
            Words::tr("The journal of the issuing jobs was written by a newer version of this program."),
            u"journal"_s);
    if (found == 1)
        return {};
    for (const auto text : version1) {
        if (const auto done = Statement(database, text).run(); !done)
            return done;
    }
    return {};
}

} // namespace qairopay::issuance
