// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/googletable.h"

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

qint64 number(const Row &row)
{
    return row.integer(0);
}

QString orEmpty(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

void enqueueGoogle(const Work &work, const GoogleRow &row)
{
    work.database.run(
        u"INSERT INTO google_resources (tenant, id, template_id, status, priority, generation, attempts, "
        "next_at, notice, change) VALUES (?, ?, ?, 'pending', ?, 1, 0, ?, ?, (SELECT wallet_change FROM "
        "tenants WHERE tenant = ?)) ON CONFLICT (tenant, id) DO UPDATE SET status = 'pending', priority = "
        "excluded.priority, generation = google_resources.generation + 1, attempts = 0, next_at = "
        "excluded.next_at, change = excluded.change, notice = CASE WHEN excluded.notice = '' THEN "
        "google_resources.notice ELSE excluded.notice END",
        work.tenant.number, row.id, row.templateId, int(row.priority), work.now, orEmpty(row.notice),
        work.tenant.number);
}

void enqueueGoogleClass(const Work &work, const QString &templateId)
{
    if (!isKnownToGoogle(work, templateId))
        enqueueGoogle(work, {.id = templateId, .templateId = templateId, .priority = GooglePriority::Class});
}

bool isKnownToGoogle(const Work &work, const QString &id)
{
    return work.database
        .one(u"SELECT 1 FROM google_resources WHERE tenant = ? AND id = ?", number, work.tenant.number, id)
        .has_value();
}

int enqueueGoogleObjects(const Work &work, const QString &templateId, int most)
{
    return work.database.run(
        u"UPDATE google_resources SET status = 'pending', generation = generation + 1, attempts = 0, "
        "next_at = ?, change = (SELECT wallet_change FROM templates WHERE tenant = google_resources.tenant "
        "AND id = google_resources.template_id) WHERE tenant = ? AND id IN (SELECT g.id FROM "
        "google_resources g JOIN templates t ON t.tenant = g.tenant AND t.id = g.template_id WHERE g.tenant "
        "= ? AND g.template_id = ? AND g.change < t.wallet_change LIMIT ?)",
        work.now, work.tenant.number, work.tenant.number, templateId, most);
}

QStringList dueGoogle(const Work &work, int most)
{
    QStringList ids;
    work.database.each(
        u"SELECT g.id FROM google_resources g WHERE g.tenant = ? AND g.status = 'pending' AND g.next_at <= ? "
        "AND (g.id = g.template_id OR NOT EXISTS (SELECT 1 FROM google_resources c WHERE c.tenant = "
        "g.tenant AND c.id = g.template_id AND c.status = 'pending')) ORDER BY g.priority, g.next_at, g.id "
        "LIMIT ?",
        {work.tenant.number, work.now, most}, [&](const Row &row) { ids.append(row.text(0)); });
    return ids;
}

std::optional<GoogleRow> findDueGoogle(const Work &work, const QString &id)
{
    return work.database.one(
        u"SELECT template_id, priority, generation, attempts, notice FROM google_resources WHERE tenant = ? "
        "AND id = ? AND status = 'pending' AND next_at <= ?",
        [&](const Row &row) {
            return GoogleRow{.id = id,
                             .templateId = row.text(0),
                             .priority = static_cast<GooglePriority>(row.number(1)),
                             .generation = row.integer(2),
                             .attempts = row.number(3),
                             .notice = row.text(4)};
        },
        work.tenant.number, id, work.now);
}

void endGoogle(const Work &work, const GoogleRow &row, bool isDone, const QString &outcome)
{
    // The notice is out even if more came meanwhile; a newer one is not.
    work.database.run(u"UPDATE google_resources SET notice = '' WHERE tenant = ? AND id = ? AND notice = ?",
                      work.tenant.number, row.id, orEmpty(row.notice));
    work.database.run(u"UPDATE google_resources SET status = ?, attempts = 0, outcome = ? WHERE tenant = ? "
                      "AND id = ? AND generation = ?",
                      isDone ? u"done"_s : u"failed"_s, orEmpty(outcome), work.tenant.number, row.id,
                      row.generation);
}

void retryGoogle(const Work &work, const GoogleRow &row, qint64 nextAt, const QString &outcome)
{
    work.database.run(u"UPDATE google_resources SET attempts = ?, next_at = ?, outcome = ? WHERE tenant = ? "
                      "AND id = ? AND generation = ?",
                      row.attempts + 1, nextAt, orEmpty(outcome), work.tenant.number, row.id, row.generation);
}

int countNotices(const Work &work, const QString &passId, qint64 since)
{
    return int(work.database
                   .one(u"SELECT COUNT(*) FROM google_notices WHERE tenant = ? AND pass_id = ? AND at > ?",
                        number, work.tenant.number, passId, since)
                   .value_or(0));
}

void insertNotice(const Work &work, const QString &passId)
{
    const qint64 dayMs = 24LL * 60 * 60 * 1000;
    work.database.run(u"DELETE FROM google_notices WHERE tenant = ? AND pass_id = ? AND at <= ?",
                      work.tenant.number, passId, work.now - dayMs);
    work.database.run(
        u"INSERT INTO google_notices (tenant, pass_id, number, at) VALUES (?, ?, (SELECT "
        "COALESCE(MAX(number), 0) + 1 FROM google_notices WHERE tenant = ? AND pass_id = ?), ?)",
        work.tenant.number, passId, work.tenant.number, passId, work.now);
}

GoogleCounts countGoogle(const Work &work)
{
    const auto count = [&](QStringView sql) {
        return work.database.one(sql, number, work.tenant.number).value_or(0);
    };
    return {count(u"SELECT COUNT(*) FROM google_resources WHERE tenant = ? AND status = 'pending'"),
            count(u"SELECT COUNT(*) FROM google_resources WHERE tenant = ? AND status = 'failed'")};
}

} // namespace qairopay::sandbox
