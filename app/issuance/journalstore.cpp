// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "issuance/journalstore.h"

#include "csv/addedcolumns.h"
#include "issuance/journalsql.h"
#include "issuance/words.h"

#include <QtCore/qdir.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qtimezone.h>
#include <QtSql/qsqlerror.h>

#include <atomic>

using namespace Qt::StringLiterals;

namespace qairopay::issuance {

namespace {

constexpr auto jobColumns = "SELECT id, profile, template_id, template_name, source_name, source_hash, "
                            "mapping, delimiter, phase, pending,"
                            " sent, issued, failed, broken, created_at, finished_at FROM job "_L1;
constexpr auto rowColumns =
    "SELECT id, state, pass_id, apple_url, google_url, code, param, message, request_id, item, original FROM row "_L1;

qint64 rowId(JobId job, quint32 number)
{
    return (job << 32) | number;
}

QDateTime timeOf(const QVariant &value)
{
    return value.isNull() ? QDateTime{} : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), QTimeZone::UTC);
}

JobInfo jobOf(const Statement &found)
{
    JobInfo job;
    job.id = found.value(0).toLongLong();
    job.profile = found.value(1).toString();
    job.templateId = TemplateId(found.value(2).toString());
    job.templateName = found.value(3).toString();
    job.sourceName = found.value(4).toString();
    job.sourceHash = found.value(5).toByteArray();
    job.mapping = found.value(6).toString();
    job.delimiter = static_cast<char>(found.value(7).toInt());
    job.phase = static_cast<JobPhase>(found.value(8).toInt());
    job.counts = {found.value(9).toLongLong(), found.value(10).toLongLong(), found.value(11).toLongLong(),
                  found.value(12).toLongLong(), found.value(13).toLongLong()};
    job.createdAt = timeOf(found.value(14));
    job.finishedAt = timeOf(found.value(15));
    return job;
}

Record recordOf(const QByteArray &item)
{
    const auto object = QJsonDocument::fromJson(item).object();
    const auto holder = object.value("holder"_L1).toObject();
    Record record{{holder.value("email"_L1).toString(), holder.value("name"_L1).toString()}, {}};
    const auto fields = object.value("fields"_L1).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        record.fields.insert(field.key(), field.value().toString());
    return record;
}

RowEntry rowOf(const Statement &found)
{
    RowEntry row;
    row.number = static_cast<quint32>(found.value(0).toLongLong());
    row.state = static_cast<RowState>(found.value(1).toInt());
    row.passId = PassId(found.value(2).toString());
    row.appleUrl = found.value(3).toString();
    row.googleUrl = found.value(4).toString();
    row.error.code = found.value(5).toString();
    row.error.where = found.value(6).toString();
    row.error.message = found.value(7).toString();
    row.error.reference = found.value(8).toString();
    row.error.kind = ErrorKind::InvalidInput;
    if (const auto item = found.value(9).toByteArray(); !item.isEmpty())
        row.record = recordOf(item);
    row.original = found.value(10).toByteArray();
    return row;
}

} // namespace

QString mappingText(const csv::Mapping &mapping)
{
    QStringList names;
    for (const auto &target : mapping.columns)
        names.append(csv::toName(target));
    return names.join(u',');
}

JournalStore::JournalStore(QString folder, Clock clock)
    : m_folder(std::move(folder))
    , m_clock(std::move(clock))
{
    static std::atomic<int> count = 0;
    m_connection = u"journal-%1"_s.arg(count++);
}

JournalStore::~JournalStore()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<JournalStore>> JournalStore::open(const QString &folder, Clock clock)
{
    std::unique_ptr<JournalStore> store(new JournalStore(folder, std::move(clock)));
    if (const auto prepared = store->prepare(); !prepared)
        return std::unexpected(prepared.error());
    return store;
}

Result<void> JournalStore::prepare()
{
    if (!QDir().mkpath(m_folder))
        return failure(ErrorKind::Io, Words::tr("The folder for the journal cannot be made."), m_folder);
    const auto path = QDir(m_folder).filePath(u"issuance.sqlite"_s);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    m_database.setDatabaseName(path);
    if (!m_database.open())
        return std::unexpected(journalError(m_database.lastError()));
    // Names and addresses of people: for the owner's eyes. SQLite gives its side files the same permissions.
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // FULL: a batch must be on disk before it leaves, whatever happens to the power.
    for (const auto *const text :
         {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON"}) {
        if (const auto done = Statement(m_database, QString::fromLatin1(text)).run(); !done)
            return done;
    }
    return inTransaction([this] { return migrateJournal(m_database); });
}

Result<void> JournalStore::inTransaction(const std::function<Result<void>()> &work)
{
    // QSqlDatabase::transaction() is deferred: a read that turns into a write could then fail as "locked".
    if (const auto begun = Statement(m_database, u"BEGIN IMMEDIATE"_s).run(); !begun)
        return begun;
    auto done = work();
    if (done)
        done = Statement(m_database, u"COMMIT"_s).run();
    if (!done)
        (void)Statement(m_database, u"ROLLBACK"_s).run();
    return done;
}

Result<JobInfo> JournalStore::create(const JobDraft &draft)
{
    JobId id = 0;
    const auto &file = *draft.checked->file;
    const auto done = inTransaction([&]() -> Result<void> {
        Statement insert(
            m_database,
            u"INSERT INTO job (profile, template_id, template_name, source_name, source_hash, mapping,"
            " delimiter, header, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        const auto inserted = insert.run(
            draft.profile, draft.templateId.toString(), draft.checked->passTemplate.name, file.name(),
            file.hash(), mappingText(draft.checked->mapping), int(file.sheet().dialect.delimiter),
            file.sheet().headerLine(), m_clock().toMSecsSinceEpoch());
        if (!inserted)
            return inserted;
        id = insert.insertedId();
        JobCounts counts;
        if (const auto rows = insertRows(id, *draft.checked, draft.templateId, counts); !rows)
            return rows;
        return saveCounts(id, counts);
    });
    if (!done)
        return std::unexpected(done.error());
    return job(id);
}

Result<JobInfo> JournalStore::job(JobId id)
{
    Statement select(m_database, jobColumns + "WHERE id = ?"_L1);
    if (const auto done = select.run(id); !done)
        return std::unexpected(done.error());
    if (!select.next())
        return failure(ErrorKind::NotFound, Words::tr("There is no such issuing job."));
    return jobOf(select);
}

Result<QList<JobInfo>> JournalStore::jobs()
{
    Statement select(m_database, jobColumns + "ORDER BY id DESC"_L1);
    if (const auto done = select.run(); !done)
        return std::unexpected(done.error());
    QList<JobInfo> jobs;
    while (select.next())
        jobs.append(jobOf(select));
    return jobs;
}

Result<std::optional<JobInfo>> JournalStore::find(const JobKey &key)
{
    Statement select(m_database, jobColumns + "WHERE profile = ? AND template_id = ? AND source_hash = ? AND "
                                              "mapping = ? AND phase NOT IN (1, 2)"
                                              " ORDER BY id DESC LIMIT 1"_L1);
    if (const auto done = select.run(key.profile, key.templateId.toString(), key.sourceHash, key.mapping);
        !done)
        return std::unexpected(done.error());
    if (!select.next())
        return std::optional<JobInfo>{};
    return jobOf(select);
}

Result<void> JournalStore::remove(JobId id)
{
    if (const auto claimed = claim(id); !claimed)
        return claimed;
    const auto done = inTransaction([&]() -> Result<void> {
        if (const auto rows = Statement(m_database, u"DELETE FROM row WHERE id BETWEEN ? AND ?"_s)
                                  .run(rowId(id, 0), rowId(id + 1, 0) - 1);
            !rows)
            return rows;
        if (const auto batches = Statement(m_database, u"DELETE FROM batch WHERE job = ?"_s).run(id);
            !batches)
            return batches;
        return Statement(m_database, u"DELETE FROM job WHERE id = ?"_s).run(id);
    });
    release(id);
    return done;
}

Result<void> JournalStore::claim(JobId id)
{
    if (m_claims.contains(id))
        return {};
    auto lock = std::make_unique<QLockFile>(QDir(m_folder).filePath(u"job-%1.lock"_s.arg(id)));
    lock->setStaleLockTime({}); // only a process that is gone loses its lock, however long it held it
    if (!lock->tryLock(std::chrono::milliseconds(0)))
        return failure(ErrorKind::Conflict, Words::tr("Another program works on this issuing job."));
    m_claims.emplace(id, std::move(lock));
    return {};
}

void JournalStore::release(JobId id)
{
    m_claims.erase(id);
}

Result<void> JournalStore::setPhase(JobId id, JobPhase phase)
{
    const bool isEnd = phase == JobPhase::Cancelled || phase == JobPhase::Done;
    const auto end = isEnd ? QVariant(m_clock().toMSecsSinceEpoch()) : QVariant{};
    return Statement(m_database, u"UPDATE job SET phase = ?, finished_at = ? WHERE id = ?"_s)
        .run(int(phase), end, id);
}

Result<void> JournalStore::saveCounts(JobId id, const JobCounts &counts)
{
    return Statement(
               m_database,
               u"UPDATE job SET pending = ?, sent = ?, issued = ?, failed = ?, broken = ? WHERE id = ?"_s)
        .run(counts.pending, counts.sent, counts.issued, counts.failed, counts.broken, id);
}

Result<QList<RowEntry>> JournalStore::rows(JobId id, const QList<RowState> &states, quint32 after, int limit)
{
    int mask = 0;
    for (const auto state : states)
        mask |= 1 << int(state);
    Statement select(m_database,
                     rowColumns +
                         "WHERE id > ? AND id < ? AND (? & (1 << state)) != 0 ORDER BY id LIMIT ?"_L1);
    if (const auto done = select.run(rowId(id, after), rowId(id + 1, 0), mask == 0 ? ~0 : mask, limit); !done)
        return std::unexpected(done.error());
    QList<RowEntry> rows;
    while (select.next())
        rows.append(rowOf(select));
    return rows;
}

Result<QList<RowEntry>> JournalStore::rows(JobId id, const QList<quint32> &numbers)
{
    Statement select(m_database, rowColumns + "WHERE id = ?"_L1);
    QList<RowEntry> rows;
    for (const auto number : numbers) {
        if (const auto done = select.run(rowId(id, number)); !done)
            return std::unexpected(done.error());
        if (select.next())
            rows.append(rowOf(select));
    }
    return rows;
}

Result<bool> JournalStore::hasPass(const PassId &id)
{
    Statement select(m_database, u"SELECT 1 FROM row WHERE pass_id = ?"_s);
    if (const auto done = select.run(id.toString()); !done)
        return std::unexpected(done.error());
    return select.next();
}

Result<QByteArray> JournalStore::headerLine(JobId id)
{
    Statement select(m_database, u"SELECT header FROM job WHERE id = ?"_s);
    if (const auto done = select.run(id); !done)
        return std::unexpected(done.error());
    return select.next() ? select.value(0).toByteArray() : QByteArray{};
}

} // namespace qairopay::issuance
