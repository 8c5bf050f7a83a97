// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments.h"
#include "cli/await.h"
#include "cli/views.h"
#include "settings/atomicfile.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

int show(Console &console, const Result<Pass> &pass)
{
    if (!pass)
        return console.fail(pass.error());
    if (console.isJson()) {
        console.json(toJson(*pass));
        return Ok;
    }
    console.line(
        u"%1  %2  %3"_s.arg(pass->id.toString(), toApiName(pass->status), pass->record.holder.email));
    for (auto it = pass->record.fields.begin(); it != pass->record.fields.end(); ++it)
        console.line(u"  %1: %2"_s.arg(it.key(), it.value()));
    console.line(u"  Apple:  "_s + pass->appleUrl);
    console.line(u"  Google: "_s + pass->googleUrl);
    return Ok;
}

} // namespace

Result<QMap<QString, QString>> parseAssignments(const QStringList &texts)
{
    QMap<QString, QString> map;
    for (const auto &text : texts) {
        const auto sign = text.indexOf(u'=');
        if (sign <= 0)
            return failure(ErrorKind::InvalidInput, u"Write KEY=VALUE."_s, text);
        map.insert(text.first(sign), text.sliced(sign + 1));
    }
    return map;
}

int issuePass(Console &console, const Choice &choice, const IssueArguments &arguments)
{
    const auto fields = parseAssignments(arguments.fields);
    if (!fields)
        return console.fail(fields.error());
    const auto client = openClient(choice, console);
    if (!client)
        return console.fail(client.error());
    const api::IssueRequest request{TemplateId(arguments.templateId),
                                    {{arguments.email, arguments.name}, *fields}};
    return show(console, await((*client)->issuePass(request, arguments.key.toLatin1())));
}

int getPass(Console &console, const Choice &choice, const QString &id)
{
    const auto client = openClient(choice, console);
    return client ? show(console, await((*client)->pass(PassId(id)))) : console.fail(client.error());
}

int listPasses(Console &console, const Choice &choice, const ListArguments &arguments)
{
    const auto status = passStatusFromApiName(arguments.status);
    if (!arguments.status.isEmpty() && !status)
        return console.fail(
            {ErrorKind::InvalidInput, u"This is no status of a pass."_s, arguments.status, {}});
    const auto client = openClient(choice, console);
    if (!client)
        return console.fail(client.error());
    api::PassQuery query{
        status, TemplateId(arguments.templateId), arguments.email, arguments.withArchived, {}};
    QList<Pass> passes;
    do {
        query.page.limit = int(std::min<qsizetype>(api::pageLimit, arguments.limit - passes.size()));
        const auto page = await((*client)->listPasses(query));
        if (!page)
            return console.fail(page.error());
        passes += page->items;
        query.page.startingAfter = page->nextCursor;
    } while (!query.page.startingAfter.isEmpty() && passes.size() < arguments.limit);
    QJsonArray array;
    QList<QStringList> rows;
    for (const auto &pass : passes) {
        array.append(toJson(pass));
        rows.append(
            {pass.id.toString(), toApiName(pass.status), pass.record.holder.email, pass.record.holder.name});
    }
    if (console.isJson())
        console.json(array);
    else
        console.table({u"ID"_s, u"STATUS"_s, u"EMAIL"_s, u"NAME"_s}, rows);
    return Ok;
}

int downloadPass(Console &console, const Choice &choice, const QString &id, const QString &out)
{
    const auto client = openClient(choice, console);
    if (!client)
        return console.fail(client.error());
    const auto pass = await((*client)->pass(PassId(id)));
    if (!pass)
        return console.fail(pass.error());
    const auto file = await((*client)->download(QUrl(pass->appleUrl)));
    if (!file)
        return console.fail(file.error());
    if (const auto written = settings::writeFile(out, file->bytes); !written)
        return console.fail(written.error());
    console.wrote({out});
    return Ok;
}

int updatePass(Console &console, const Choice &choice, const UpdateArguments &arguments)
{
    const auto fields = parseAssignments(arguments.fields);
    if (!fields)
        return console.fail(fields.error());
    const auto client = openClient(choice, console);
    if (!client)
        return console.fail(client.error());
    return show(console, await((*client)->updatePass({PassId(arguments.id), *fields, arguments.message})));
}

int revokePass(Console &console, const Choice &choice, const QString &id, const QString &reason)
{
    const auto client = openClient(choice, console);
    if (!client)
        return console.fail(client.error());
    if (const auto sure = confirmed(**client, choice); !sure)
        return console.fail(sure.error());
    return show(console, await((*client)->revokePass({PassId(id), reason})));
}

} // namespace qairopay::cli
