// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/issue.h"
#include "apple/json.h"
#include "apple/layout.h"
#include "artwork/cardimages.h"
#include "cli/arguments.h"
#include "cli/samples.h"
#include "cli/templatefile.h"
#include "google/issue.h"
#include "google/layout.h"
#include "lint/lint.h"
#include "passfile/verification.h"
#include "settings/assetstore.h"
#include "settings/atomicfile.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

constexpr qint64 passBytes = 64 << 20;

/// The template's pictures, out of the folder beside its file.
artwork::CardImages imagesBeside(const QString &file, const PassTemplate &value)
{
    constexpr int pixelsToAPoint = 3; // as the largest phones have
    const auto assets = settings::assetsBeside(file);
    return artwork::makeCardImages(
        value, [&](const QString &sha256) { return assets.bytes(sha256); }, pixelsToAPoint);
}

QJsonObject toJson(const lint::Finding &finding)
{
    return {{u"id"_s, finding.id},
            {u"severity"_s, lint::toName(finding.severity)},
            {u"message"_s, finding.sentence},
            {u"advice"_s, finding.advice},
            {u"where"_s, finding.where},
            {u"wallet"_s, finding.wallet ? toApiName(*finding.wallet) : u"both"_s}};
}

QList<lint::Finding> findingsOf(const PassTemplate &value, const artwork::CardImages &images)
{
    const auto issued = sampleOf(value, 1);
    const auto apple = apple::draftFor(value, issued, sampleAppleIssuer());
    const auto google = google::draftFor(value, issued, {});
    scene::Kit kit;
    const auto appleScene = apple::layoutFront(apple, images.apple, {}, kit);
    const auto googleScene = google::layoutCard(google, images.google, {}, kit);
    return lint::check({value, issued.record, apple, google, appleScene, googleScene, &images});
}

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

int lintFile(Console &console, const QString &file)
{
    const auto value = readTemplateFile(file);
    if (!value)
        return console.fail(value.error());
    bool hasErrors = false;
    QJsonArray array;
    for (const auto &finding : findingsOf(*value, imagesBeside(file, *value))) {
        hasErrors |= finding.severity == lint::Severity::Error;
        array.append(toJson(finding));
        if (!console.isJson())
            console.line(u"%1 %2 %3: %4 %5"_s.arg(finding.id, lint::toName(finding.severity), finding.where,
                                                  finding.sentence, finding.advice));
    }
    if (console.isJson())
        console.json(array);
    else if (array.isEmpty())
        console.line(u"Nothing to say against it."_s);
    return hasErrors ? Failure : Ok;
}

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
