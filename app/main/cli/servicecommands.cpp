// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/servicecommands.h"

#include "cli/await.h"
#include "cli/resourceview.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfileinfo.h>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

const QList<Column> keyColumns{{u"ID"_s, u"id"_s},
                               {u"FLAVOUR"_s, u"flavour"_s},
                               {u"SCOPE"_s, u"scope"_s},
                               {u"STATUS"_s, u"status"_s},
                               {u"ENDS"_s, u"hint"_s},
                               {u"LAST USED"_s, u"last_used_at"_s},
                               {u"UNTIL"_s, u"revoked_at"_s},
                               {u"DESCRIPTION"_s, u"description"_s}};
const QList<Column> newKeyColumns{{{}, u"id"_s}, {{}, u"scope"_s}, {{}, u"secret"_s}};
const QList<Column> clockColumns{{{}, u"now"_s}};

/// One call, its answer printed.
template <typename Call>
int perform(Console &console, const Choice &choice, const QList<Column> &columns, Call call)
{
    const auto client = openClient(choice, console);
    if (!client)
        return console.fail(client.error());
    return printOne(console, await(call(api::Plain(**client))), columns);
}

} // namespace

Result<std::chrono::seconds> parseDuration(const QString &text)
{
    static const QHash<QChar, qint64> units{{u's', 1}, {u'm', 60}, {u'h', 3600}, {u'd', 86'400}};
    bool isNumber = false;
    const auto count = text.chopped(text.isEmpty() ? 0 : 1).toLongLong(&isNumber);
    const auto unit = text.isEmpty() ? 0 : units.value(text.back(), 0);
    if (!isNumber || unit == 0 || count <= 0 || count > 4000 * 86'400 / unit)
        return failure(ErrorKind::InvalidInput, u"Write a duration such as 90d, 36h, 15m or 30s."_s, text);
    return std::chrono::seconds(count * unit);
}

int startSandbox(Console &console, const StartArguments &arguments)
{
    const QFileInfo beside(QCoreApplication::applicationDirPath() + u"/qairopay-sandbox"_s);
    QList<QByteArray> words{
        (beside.isExecutable() ? beside.filePath() : u"qairopay-sandbox"_s).toLocal8Bit()};
    const auto add = [&words](const char *name, const QString &value) {
        if (!value.isEmpty())
            words << name << value.toLocal8Bit();
    };
    add("--data", arguments.data);
    add("--port", arguments.port);
    add("--ready-file", arguments.readyFile);
    std::vector<char *> pointers;
    for (auto &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    ::execvp(pointers.front(), pointers.data());
    return console.fail(
        {ErrorKind::Unavailable, u"qairopay-sandbox is not installed beside this program."_s, {}, {}});
}

int sandboxClock(Console &console, const Choice &choice, const QString &advance)
{
    if (advance.isEmpty())
        return perform(console, choice, clockColumns,
                       [](api::Plain api) { return api.get(u"/test/clock"_s); });
    const auto by = parseDuration(advance);
    if (!by)
        return console.fail(by.error());
    return perform(console, choice, clockColumns, [&](api::Plain api) {
        return api.post(u"/test/clock/advance"_s, {{u"seconds"_s, qint64(by->count())}});
    });
}

int resetSandbox(Console &console, const Choice &choice)
{
    if (!choice.yes)
        return console.fail({ErrorKind::Conflict,
                             u"This wipes the sandbox's templates, passes, scans and events; add --yes."_s,
                             {},
                             {}});
    return perform(console, choice, clockColumns, [](api::Plain api) { return api.post(u"/test/reset"_s); });
}

int listKeys(Console &console, const Choice &choice)
{
    return printList(console, choice, u"/api_keys"_s, {}, keyColumns);
}

int createKey(Console &console, const Choice &choice, const KeyArguments &arguments)
{
    QJsonObject body;
    if (!arguments.scope.isEmpty())
        body.insert(u"scope"_s, arguments.scope);
    if (arguments.isPublishable)
        body.insert(u"flavour"_s, u"publishable"_s);
    if (!arguments.description.isEmpty())
        body.insert(u"description"_s, arguments.description);
    return perform(console, choice, newKeyColumns,
                   [&](api::Plain api) { return api.post(u"/api_keys"_s, body); });
}

int rotateKey(Console &console, const Choice &choice, const QString &id)
{
    return perform(console, choice, newKeyColumns,
                   [&](api::Plain api) { return api.post(u"/api_keys/%1/rotate"_s.arg(id)); });
}

int revokeKey(Console &console, const Choice &choice, const QString &id, bool isPending)
{
    const QJsonObject body = isPending ? QJsonObject{{u"pending"_s, true}} : QJsonObject();
    return perform(console, choice, {{{}, u"id"_s}, {{}, u"status"_s}, {{}, u"revoked_at"_s}},
                   [&](api::Plain api) { return api.post(u"/api_keys/%1/revoke"_s.arg(id), body); });
}

} // namespace qairopay::cli
