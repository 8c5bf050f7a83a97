// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/auditexport.h"
#include "cli/await.h"
#include "cli/resourceview.h"
#include "cli/servicecommands.h"
#include "proof/auditfile.h"
#include "settings/atomicfile.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

Result<QByteArray> fetchLog(Console &console, const Choice &choice)
{
    const auto client = openClient(choice, console);
    if (!client)
        return std::unexpected(client.error());
    api::AuditExport job(**client);
    return await(QtFuture::connect(&job, &api::AuditExport::finished));
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
            return settings::writeFile(out, text).transform([&] { console.wrote({out}); });
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
    file->checkAgainst(*before);
    return report(console, *file);
}

} // namespace qairopay::cli
