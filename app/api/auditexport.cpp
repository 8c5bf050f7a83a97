// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/auditexport.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace qairopay::api {

AuditExport::AuditExport(Client &client, QObject *parent)
    : QObject(parent)
    , m_plain(client)
{
    // The checkpoint first: entries that are written meanwhile are behind it.
    get(u"/audit_log/checkpoint"_s, {}, [this](const QJsonObject &checkpoint) {
        m_checkpoint = checkpoint;
        addLine(u"log"_s, {{u"tenant_id"_s, checkpoint.value("tenant_id"_L1)}});
        askForKeys();
    });
}

template <typename Done> void AuditExport::get(const QString &path, const QUrlQuery &query, Done done)
{
    m_plain.get(path, query).then(this, [this, done](const Result<QJsonObject> &answer) {
        if (answer)
            done(*answer);
        else
            Q_EMIT finished(std::unexpected(answer.error()));
    });
}

void AuditExport::askForKeys()
{
    get(u"/audit_log/keys"_s, {}, [this](const QJsonObject &keys) {
        for (const auto &key : keys.value("keys"_L1).toArray())
            addLine(u"key"_s, key.toObject());
        askForEntries({});
    });
}

void AuditExport::askForEntries(const QString &cursor)
{
    QUrlQuery query{{u"limit"_s, u"100"_s}, {u"order"_s, u"asc"_s}};
    if (!cursor.isEmpty())
        query.addQueryItem(u"starting_after"_s, cursor);
    get(u"/audit_log"_s, query, [this](const QJsonObject &page) {
        const auto entries = page.value("data"_L1).toArray();
        for (const auto &entry : entries)
            addLine(u"entry"_s, entry.toObject());
        m_entries += entries.size();
        Q_EMIT progressed();
        if (const auto next = page.value("next_cursor"_L1).toString(); !next.isEmpty()) {
            askForEntries(next);
            return;
        }
        addLine(u"checkpoint"_s, m_checkpoint);
        Q_EMIT finished(m_text);
    });
}

void AuditExport::addLine(const QString &kind, QJsonObject object)
{
    object.insert(u"kind"_s, kind);
    m_text += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace qairopay::api
