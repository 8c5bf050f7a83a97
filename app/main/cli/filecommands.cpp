// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments.h"
#include "passfile/verification.h"
#include "settings/atomicfile.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

constexpr qint64 passBytes = 64 << 20;

QString toName(passfile::CheckOutcome outcome)
{
    switch (outcome) {
    case passfile::CheckOutcome::Passed:
        return u"ok"_s;
    case passfile::CheckOutcome::Failed:
        return u"failed"_s;
    case passfile::CheckOutcome::Skipped:
        return u"skipped"_s;
    }
    return {};
}

/// Without --root: the root of the sandbox that runs here.
Result<QByteArrayList> rootsFrom(const QStringList &files, const Choice &choice)
{
    auto names = files;
    if (names.isEmpty()) {
        const auto sandbox =
            readReadyFile(choice.readyFile.isEmpty() ? standardReadyFile() : choice.readyFile);
        if (sandbox && !sandbox->dataFolder.isEmpty())
            names = {sandbox->dataFolder + u"/authority/root.pem"_s};
    }
    QByteArrayList roots;
    for (const auto &name : names) {
        const auto bytes = settings::readFile(name);
        if (!bytes)
            return std::unexpected(bytes.error());
        roots.append(*bytes);
    }
    return roots;
}

} // namespace

int verifyFile(Console &console, const QString &file, const QStringList &roots, const Choice &choice)
{
    const auto archive = settings::readFile(file, passBytes);
    if (!archive)
        return console.fail(archive.error());
    const auto trusted = rootsFrom(roots, choice);
    if (!trusted)
        return console.fail(trusted.error());
    const auto verification = passfile::verifyPass(*archive, {*trusted, QDateTime::currentDateTimeUtc(), {}});
    QJsonArray checks;
    for (const auto &check : verification.checks) {
        checks.append(QJsonObject{{u"id"_s, check.id},
                                  {u"title"_s, check.title},
                                  {u"outcome"_s, toName(check.outcome)},
                                  {u"message"_s, check.message}});
        if (!console.isJson())
            console.line(
                u"%1  %2  %3%4"_s.arg(check.id, toName(check.outcome).leftJustified(7), check.title,
                                      check.message.isEmpty() ? QString() : u": "_s + check.message));
    }
    if (console.isJson())
        console.json(QJsonObject{{u"accepted"_s, verification.isAccepted()}, {u"checks"_s, checks}});
    else
        console.line(verification.isAccepted() ? u"Accepted."_s : u"Refused."_s);
    return verification.isAccepted() ? Ok : Failure;
}

} // namespace qairopay::cli
