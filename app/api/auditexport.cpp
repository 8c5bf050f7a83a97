// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/auditexport.h"

#include "api/words.h"

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
    get(u"/audit_log"_s, query, [this, cursor](const QJsonObject &page) { take(page, cursor); });
}

void AuditExport::take(const QJsonObject &page, const QString &cursor)
{
    const auto entries = page.value("data"_L1).toArray();
    for (const auto &entry : entries)
        addLine(u"entry"_s, entry.toObject());
    m_entries += entries.size();
    const auto next = page.value("next_cursor"_L1).toString();
    if (m_text.size() > mostBytes) {
        Q_EMIT finished(failure(ErrorKind::LimitExceeded,
                                Words::tr("The audit log has more than %1 MiB.").arg(mostBytes >> 20)));
    } else if (next.isEmpty()) {
        addLine(u"checkpoint"_s, m_checkpoint);
        Q_EMIT finished(m_text);
    } else if (next == cursor || entries.isEmpty()) { // it would go on without end
        Q_EMIT finished(
            failure(ErrorKind::Corrupt, Words::tr("The service's pages of the audit log lead nowhere.")));
    } else {
        Q_EMIT progressed();
        askForEntries(next);
    }
}

void AuditExport::addLine(const QString &kind, QJsonObject object)
{
    object.insert(u"kind"_s, kind);
    m_text += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace qairopay::api
