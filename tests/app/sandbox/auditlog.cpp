// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "auditlog.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace qairopay::tests {

proof::AuditFile auditLogOf(HttpClient &client)
{
    QByteArray text;
    const auto add = [&](const QString &kind, QJsonObject object) {
        object.insert(u"kind"_s, kind);
        text += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    };
    const auto checkpoint = client.get("/v1/audit_log/checkpoint").json();
    add(u"log"_s, {{u"tenant_id"_s, checkpoint["tenant_id"_L1]}});
    for (const auto &key : client.get("/v1/audit_log/keys").json()["keys"_L1].toArray())
        add(u"key"_s, key.toObject());
    QByteArray cursor;
    do {
        const auto page = client.get("/v1/audit_log?limit=100&order=asc" + cursor).json();
        for (const auto &entry : page["data"_L1].toArray())
            add(u"entry"_s, entry.toObject());
        const auto next = page["next_cursor"_L1].toString().toLatin1();
        cursor = next.isEmpty() ? QByteArray() : "&starting_after=" + next;
    } while (!cursor.isEmpty());
    add(u"checkpoint"_s, checkpoint);
    return proof::readAuditFile(text).value_or(proof::AuditFile());
}

} // namespace qairopay::tests
