// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
// The part of the store that a running job drives: rows in, batches out, outcomes back.
#include "api/requests.h"
#include "issuance/journalsql.h"
#include "issuance/journalstore.h"

#include <QtCore/qtimezone.h>

using namespace Qt::StringLiterals;

namespace qairopay::issuance {

namespace {

qint64 rowId(JobId job, quint32 number)
{
    return (job << 32) | number;
}

QString joined(const QList<quint32> &numbers)
{
    QStringList texts;
    for (const auto number : numbers)
        texts.append(QString::number(number));
    return texts.join(u',');
}

QList<quint32> split(const QString &text)
{
    QList<quint32> numbers;
    for (const auto part : QStringView(text).split(u','))
        numbers.append(part.toUInt());
    return numbers;
}

/// What is wrong with a row, in one text; code and place are those of the first fault.
Error errorOf(std::span<const csv::RowIssue> issues, const QStringList &header)
{
    Error error = csv::describe(issues.front(), header);
    error.code = csv::toName(issues.front().code);
    QStringList texts;
    for (const auto &issue : issues) {
        const auto described = csv::describe(issue, header);
        texts.append(issue.column > 0 ? u"%1: %2"_s.arg(header.value(issue.column - 1), described.message)
                                      : described.message);
    }
    error.message = texts.join(u' ');
    return error;
}

/// Writes rows one after the other.
class RowInserter
{
public:
    explicit RowInserter(const QSqlDatabase &database)
        : m_insert(
              database,
              u"INSERT INTO row (id, state, code, param, message, item, original) VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
    {}

    Result<void> good(qint64 id, const QByteArray &item, QByteArrayView original)
    {
        return m_insert.run(id, int(RowState::Pending), QVariant{}, QVariant{}, QVariant{}, item,
                            original.toByteArray());
    }
    Result<void> broken(qint64 id, const Error &error, QByteArrayView original)
    {
        return m_insert.run(id, int(RowState::Broken), error.code, error.where, error.message, QVariant{},
                            original.toByteArray());
    }

private:
    Statement m_insert;
};

} // namespace

Result<void> JournalStore::insertRows(JobId id, const CheckedFile &checked, const TemplateId &templateId,
                                      JobCounts &counts)
{
    const auto &sheet = checked.file->sheet();
    const auto &report = checked.report;
    const csv::RowChecker checker(checked.mapping, sheet.header.size(), checked.passTemplate);
    csv::Tokenizer tokenizer(sheet.dialect.delimiter);
    tokenizer.seek(sheet.firstOffset, sheet.firstNumber);
    tokenizer.setWindow(sheet.bytes.sliced(static_cast<qsizetype>(sheet.firstOffset)), true);
    RowInserter insert(m_database);
    auto blank = report.blankRows().begin();
    csv::Row row;
    for (quint32 left = report.rowCount(); left > 0; --left) {
        if (const auto step = tokenizer.next(row); !step)
            return std::unexpected(step.error());
        if (blank != report.blankRows().end() && *blank == row.number) {
            ++blank;
            continue;
        }
        const auto issues = report.issuesOf(row.number);
        const auto original = sheet.originalPart(row);
        const auto done =
            issues.empty()
                ? insert.good(rowId(id, row.number),
                              api::toBody(api::IssueRequest{templateId, checker.record(row)}), original)
                : insert.broken(rowId(id, row.number), errorOf(issues, sheet.header), original);
        if (!done)
            return done;
        ++(issues.empty() ? counts.pending : counts.broken);
    }
    return {};
}

Result<QList<Batch>> JournalStore::openBatches(JobId id)
{
    Statement select(
        m_database,
        u"SELECT id, key, rows, created_at, body FROM batch WHERE job = ? AND is_open = 1 ORDER BY id"_s);
    if (const auto done = select.run(id); !done)
        return std::unexpected(done.error());
    QList<Batch> batches;
    while (select.next()) {
        const auto created = QDateTime::fromMSecsSinceEpoch(select.value(3).toLongLong(), QTimeZone::UTC);
        batches.append(Batch{select.value(0).toLongLong(), select.value(1).toString().toLatin1(),
                             select.value(4).toByteArray(), split(select.value(2).toString()), created});
    }
    return batches;
}

Result<StepResult> JournalStore::step(JobId id, const Step &step)
{
    StepResult result;
    const auto done = inTransaction([&]() -> Result<void> {
        const auto before = job(id);
        if (!before)
            return std::unexpected(before.error());
        result.counts = before->counts;
        for (const auto &answered : step.answered) {
            if (const auto settled = settle(id, answered, result.counts); !settled)
                return settled;
        }
        for (const auto batch : step.refused) {
            if (const auto taken = takeBack(id, batch, result.counts); !taken)
                return taken;
        }
        for (int i = 0; i < step.wanted; ++i) {
            const auto batch = nextBatch(id, result.counts);
            if (!batch)
                return std::unexpected(batch.error());
            if (!*batch)
                break;
            result.batches.append(**batch);
        }
        return saveCounts(id, result.counts);
    });
    if (!done)
        return std::unexpected(done.error());
    return result;
}

Result<void> JournalStore::settle(JobId id, const Step::Answered &answered, JobCounts &counts)
{
    // "state = 1": an outcome counts once, however often it is reported.
    Statement update(
        m_database,
        u"UPDATE row SET state = ?, pass_id = ?, apple_url = ?, google_url = ?, code = ?, param = ?,"
        " message = ?, request_id = ? WHERE id = ? AND state = 1"_s);
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QVariant{} : QVariant(text); };
    for (const auto &row : answered.rows) {
        const auto done =
            update.run(int(row.state), orNull(row.passId.toString()), orNull(row.appleUrl),
                       orNull(row.googleUrl), orNull(row.error.code), orNull(row.error.where),
                       orNull(row.error.message), orNull(row.error.reference), rowId(id, row.number));
        if (!done)
            return done;
        counts.sent -= update.changedRows();
        (row.state == RowState::Issued ? counts.issued : counts.failed) += update.changedRows();
    }
    return Statement(m_database, u"UPDATE batch SET is_open = 0, body = NULL WHERE id = ?"_s)
        .run(answered.batch);
}

Result<void> JournalStore::takeBack(JobId id, qint64 batch, JobCounts &counts)
{
    Statement select(m_database, u"SELECT rows FROM batch WHERE id = ? AND is_open = 1"_s);
    if (const auto done = select.run(batch); !done)
        return done;
    if (!select.next())
        return {};
    Statement update(m_database, u"UPDATE row SET state = 0 WHERE id = ? AND state = 1"_s);
    for (const auto number : split(select.value(0).toString())) {
        if (const auto done = update.run(rowId(id, number)); !done)
            return done;
        counts.sent -= update.changedRows();
        counts.pending += update.changedRows();
    }
    return Statement(m_database, u"UPDATE batch SET is_open = 0, body = NULL WHERE id = ?"_s).run(batch);
}

Result<std::optional<Batch>> JournalStore::nextBatch(JobId id, JobCounts &counts)
{
    Statement select(m_database,
                     u"SELECT id, item FROM row WHERE id > ? AND id < ? AND state = 0 ORDER BY id LIMIT ?"_s);
    if (const auto done = select.run(rowId(id, 0), rowId(id + 1, 0), qint64(api::batchRows)); !done)
        return std::unexpected(done.error());
    Batch batch;
    batch.body = "{\"passes\":[";
    while (select.next()) {
        const auto item = select.value(1).toByteArray();
        if (!batch.rows.isEmpty() && batch.body.size() + item.size() + 3 > api::batchBytes)
            break;
        if (!batch.rows.isEmpty())
            batch.body += ',';
        batch.body += item;
        batch.rows.append(static_cast<quint32>(select.value(0).toLongLong()));
    }
    if (batch.rows.isEmpty())
        return std::optional<Batch>{};
    batch.body += "]}";
    batch.key = api::newIdempotencyKey();
    batch.createdAt = m_clock();

    Statement mark(m_database, u"UPDATE row SET state = 1 WHERE id = ?"_s);
    for (const auto number : batch.rows) {
        if (const auto done = mark.run(rowId(id, number)); !done)
            return std::unexpected(done.error());
    }
    counts.pending -= batch.rows.size();
    counts.sent += batch.rows.size();
    Statement insert(m_database,
                     u"INSERT INTO batch (job, key, rows, created_at, body) VALUES (?, ?, ?, ?, ?)"_s);
    const auto done = insert.run(id, QString::fromLatin1(batch.key), joined(batch.rows),
                                 batch.createdAt.toMSecsSinceEpoch(), batch.body);
    if (!done)
        return std::unexpected(done.error());
    batch.id = insert.insertedId();
    return batch;
}

} // namespace qairopay::issuance
