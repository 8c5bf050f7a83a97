// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/await.h"
#include "cli/resourceview.h"
#include "cli/servicecommands.h"
#include "proof/auditfile.h"
#include "settings/atomicfile.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

void addLine(QByteArray &text, const QString &kind, QJsonObject object)
{
    object.insert(u"kind"_s, kind);
    text += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<void> addEntries(api::Plain &api, QByteArray &text)
{
    QString cursor;
    do {
        QUrlQuery query{{u"limit"_s, u"100"_s}, {u"order"_s, u"asc"_s}};
        if (!cursor.isEmpty())
            query.addQueryItem(u"starting_after"_s, cursor);
        const auto page = await(api.get(u"/audit_log"_s, query));
        if (!page)
            return std::unexpected(page.error());
        for (const auto &entry : page->value("data"_L1).toArray())
            addLine(text, u"entry"_s, entry.toObject());
        cursor = page->value("next_cursor"_L1).toString();
    } while (!cursor.isEmpty());
    return {};
}

/// The whole log, its public keys and a checkpoint of now, as an export has them. The checkpoint is asked for
/// first: entries that are written meanwhile are behind it.
Result<QByteArray> fetchLog(api::Client &client)
{
    api::Plain api(client);
    const auto checkpoint = await(api.get(u"/audit_log/checkpoint"_s));
    if (!checkpoint)
        return std::unexpected(checkpoint.error());
    const auto keys = await(api.get(u"/audit_log/keys"_s));
    if (!keys)
        return std::unexpected(keys.error());
    QByteArray text;
    addLine(text, u"log"_s, {{u"tenant_id"_s, checkpoint->value("tenant_id"_L1)}});
    for (const auto &key : keys->value("keys"_L1).toArray())
        addLine(text, u"key"_s, key.toObject());
    if (auto added = addEntries(api, text); !added)
        return std::unexpected(added.error());
    addLine(text, u"checkpoint"_s, *checkpoint);
    return text;
}

Result<QByteArray> fetchLog(Console &console, const Choice &choice)
{
    const auto client = openClient(choice, console);
    return client ? fetchLog(**client) : Result<QByteArray>(std::unexpected(client.error()));
}

Result<proof::AuditFile> readLog(const QString &path)
{
    auto file = settings::readFile(path).and_then(proof::readAuditFile);
    if (!file)
        file.error().where = path + (file.error().where.isEmpty() ? QString() : u", "_s + file.error().where);
    return file;
}

int report(Console &console, const proof::AuditFile &file)
{
    const auto findings = file.check();
    if (console.isJson()) {
        QJsonArray array;
        for (const auto &finding : findings)
            array.append(QJsonObject{{u"seq"_s, finding.seq}, {u"text"_s, finding.text}});
        console.json(QJsonObject{{u"ok"_s, findings.isEmpty()},
                                 {u"tenant_id"_s, file.tenantId},
                                 {u"entries"_s, file.entries.size()},
                                 {u"checkpoints"_s, file.checkpoints.size()},
                                 {u"findings"_s, array}});
        return findings.isEmpty() ? Ok : Failure;
    }
    for (const auto &finding : findings)
        console.line(u"%1  %2"_s.arg(finding.seq).arg(finding.text));
    const auto verdict = findings.isEmpty() ? u"The log holds: %1 entries, %2 signed checkpoints."_s
                                            : u"The log does not hold: %1 entries, %2 signed checkpoints."_s;
    console.line(verdict.arg(file.entries.size()).arg(file.checkpoints.size()));
    return findings.isEmpty() ? Ok : Failure;
}

} // namespace

int listAudit(Console &console, const Choice &choice, int most)
{
    return printList(console, choice, u"/audit_log"_s, {},
                     {{u"TIME"_s, u"at"_s},
                      {u"KEY"_s, u"actor_key_id"_s},
                      {u"ACTION"_s, u"action"_s},
                      {u"RESOURCE"_s, u"resource_id"_s},
                      {u"OUTCOME"_s, u"outcome"_s}},
                     most);
}

int exportAudit(Console &console, const Choice &choice, const QString &out)
{
    const auto written = fetchLog(console, choice).and_then([&](const QByteArray &text) -> Result<void> {
        if (!out.isEmpty())
            return settings::writeFile(out, text);
        console.bytes(text);
        return {};
    });
    return written ? Ok : console.fail(written.error());
}

int verifyAudit(Console &console, const Choice &choice, const QString &path, const QString &earlier)
{
    auto file = path.isEmpty() ? fetchLog(console, choice).and_then(proof::readAuditFile) : readLog(path);
    if (!file)
        return console.fail(file.error());
    if (earlier.isEmpty()) {
        console.note(u"Who signed is taken from the log itself; --against an earlier export also shows a log "
                     "that was written anew."_s);
        return report(console, *file);
    }
    const auto before = readLog(earlier);
    if (!before)
        return console.fail(before.error());
    file->tenantId = before->tenantId;
    file->keys = before->keys;
    file->checkpoints += before->checkpoints;
    return report(console, *file);
}

} // namespace qairopay::cli
