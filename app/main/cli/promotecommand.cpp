// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/await.h"
#include "cli/resourceview.h"
#include "cli/servicecommands.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

QString shown(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.isNull() ? u"(none)"_s : value.toVariant().toString();
}

void print(Console &console, const QJsonObject &answer)
{
    for (const auto &each : answer["differences"_L1].toArray()) {
        const auto difference = each.toObject();
        console.line(u"  %1: %2 → %3"_s.arg(difference["path"_L1].toString(), shown(difference["from"_L1]),
                                            shown(difference["to"_L1])));
    }
    const auto action = answer["action"_L1].toString();
    const auto id = answer["template"_L1]["id"_L1].toString();
    if (action == "none"_L1)
        console.line(u"%1  live is like this already"_s.arg(id));
    else if (answer["dry_run"_L1].toBool())
        console.line(action == "create"_L1 ? u"would create a live template"_s
                                           : u"would update %1"_s.arg(id));
    else
        console.line(u"%1  %2 in live"_s.arg(id, action == "create"_L1 ? u"created"_s : u"updated"_s));
}

} // namespace

int promoteTemplate(Console &console, const Choice &choice, const PromoteArguments &arguments)
{
    if (!arguments.isDryRun && !choice.yes)
        return console.fail({ErrorKind::Conflict,
                             u"This changes live; look at it with --dry-run, then add --yes."_s,
                             {},
                             {},
                             {},
                             {}});
    const auto liveKey = findLiveKey(choice, arguments.liveKeyFile, console);
    if (!liveKey)
        return console.fail(liveKey.error());
    const auto client = openClient(choice, console);
    if (!client)
        return console.fail(client.error());
    QJsonObject body{{u"to"_s, arguments.to}};
    if (arguments.isDryRun)
        body.insert(u"dry_run"_s, true);
    if (arguments.withEndpoints)
        body.insert(u"include_webhook_endpoints"_s, true);
    const auto answer = await(api::Plain(**client).promote(arguments.id, body, *liveKey));
    if (!answer)
        return console.fail(answer.error());
    if (console.isJson())
        console.json(*answer);
    else
        print(console, *answer);
    return Ok;
}

} // namespace qairopay::cli
