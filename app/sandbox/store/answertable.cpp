// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/answertable.h"

namespace qairopay::sandbox {

std::optional<StoredAnswer> findAnswer(const Work &work, const QString &key)
{
    return work.database.one(
        u"SELECT request_hash, status, headers, body FROM answers "
        "WHERE tenant = ? AND idempotency_key = ? AND created_at > ?",
        [](const Row &row) { return StoredAnswer{row.bytes(0), row.number(1), row.text(2), row.bytes(3)}; },
        work.tenant.number, key, work.now - answerLifeMs);
}

void storeAnswer(const Work &work, const QString &key, const StoredAnswer &answer)
{
    work.database.run(
        u"INSERT INTO answers (tenant, idempotency_key, request_hash, status, headers, body, "
        "created_at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (tenant, idempotency_key) DO UPDATE "
        "SET request_hash = excluded.request_hash, status = excluded.status, "
        "headers = excluded.headers, body = excluded.body, created_at = excluded.created_at",
        work.tenant.number, key, answer.requestHash, answer.status, answer.headers, answer.body, work.now);
}

void purgeAnswers(const Work &work, int limit)
{
    work.database.run(
        u"DELETE FROM answers WHERE tenant = ? AND idempotency_key IN (SELECT idempotency_key FROM "
        "answers WHERE tenant = ? AND created_at <= ? ORDER BY created_at LIMIT ?)",
        work.tenant.number, work.tenant.number, work.now - answerLifeMs, limit);
}

} // namespace qairopay::sandbox
