// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments.h"
#include "cli/await.h"
#include "cli/csvmapping.h"
#include "cli/templatefile.h"
#include "issuance/issuejob.h"

#include <QtCore/qstandardpaths.h>

using namespace Qt::StringLiterals;
using namespace qairopay::issuance;

namespace qairopay::cli {

namespace {

QString standardJournal()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/qairopay/journal"_s;
}

/// The job for this file: a new one, or the one of an earlier run.
Result<JobInfo> jobFor(Journal &journal, const JobDraft &draft, const BatchArguments &arguments)
{
    const JobKey key{draft.profile, draft.templateId, draft.checked->file->hash(),
                     mappingText(draft.checked->mapping)};
    const auto known = await(journal.find(key));
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return await(journal.create(draft));
    const bool wantsFiles = !arguments.results.isEmpty() || !arguments.failedRows.isEmpty();
    if ((*known)->isFinished() && arguments.resume && wantsFiles)
        return **known; // they can be had again, e.g. when the disk was full
    if ((*known)->isFinished())
        return failure(ErrorKind::Conflict,
                       u"This file was issued already (job %1); --resume writes its results and failed rows "
                       "again."_s.arg((*known)->id),
                       draft.checked->file->name());
    if (!arguments.resume)
        return failure(
            ErrorKind::Conflict,
            u"A job for this file has not ended (job %1); --resume goes on with it."_s.arg((*known)->id),
            draft.checked->file->name());
    return **known;
}

/// Answers whether it was interrupted: what had left was waited for then, unless that was broken off as well.
bool run(IssueJob &job, Console &console)
{
    QEventLoop loop;
    const Interruption interruption;
    const auto hasSettled = [&job] {
        return job.state() == IssueJob::State::Paused && job.progress().counts.sent == 0;
    };
    QObject::connect(&interruption, &Interruption::came, &loop, [&] {
        if (job.state() != IssueJob::State::Running)
            return loop.quit();
        console.note(u"Stopping; what has left already is waited for. Once more breaks that off."_s);
        job.pause();
        if (hasSettled())
            loop.quit();
    });
    QElapsedTimer shown;
    shown.start();
    QObject::connect(&job, &IssueJob::progressChanged, &loop, [&] {
        const auto counts = job.progress().counts;
        if (interruption.hasCome() && hasSettled())
            return loop.quit();
        if (shown.elapsed() < 1000)
            return;
        shown.restart();
        console.note(u"%1 of %2 rows"_s.arg(counts.settled()).arg(counts.good()));
    });
    QObject::connect(&job, &IssueJob::stateChanged, &loop, [&] {
        if (job.isFinished() || job.state() == IssueJob::State::Failed)
            loop.quit();
    });
    job.start();
    if (!job.isFinished() && job.state() != IssueJob::State::Failed)
        loop.exec();
    return interruption.hasCome() && !job.isFinished();
}

Result<void> writeFiles(Journal &journal, JobId id, const BatchArguments &arguments)
{
    if (!arguments.failedRows.isEmpty()) {
        if (const auto written = await(journal.writeFailedRows(id, arguments.failedRows)); !written)
            return std::unexpected(written.error());
    }
    if (!arguments.results.isEmpty()) {
        if (const auto written = await(journal.writeResults(id, arguments.results)); !written)
            return std::unexpected(written.error());
    }
    return {};
}

void summarise(Console &console, const JobInfo &job)
{
    const auto &counts = job.counts;
    if (console.isJson()) {
        console.json(QJsonObject{{u"job"_s, job.id},
                                 {u"issued"_s, counts.issued},
                                 {u"failed"_s, counts.failed},
                                 {u"broken"_s, counts.broken},
                                 {u"pending"_s, counts.pending + counts.sent}});
        return;
    }
    console.line(u"%1 issued, %2 refused, %3 broken, %4 open"_s.arg(counts.issued)
                     .arg(counts.failed)
                     .arg(counts.broken)
                     .arg(counts.pending + counts.sent));
}

Result<CheckedFilePtr> check(const PassTemplate &passTemplate, const BatchArguments &arguments)
{
    const auto file = CsvFile::open(arguments.csv);
    if (!file)
        return std::unexpected(file.error());
    const auto mapping = mappingFor((*file)->sheet(), passTemplate, arguments.mapping);
    if (!mapping)
        return std::unexpected(inFile((*file)->name(), mapping.error()));
    return checkFile(*file, *mapping, passTemplate);
}

} // namespace

int issueCsv(Console &console, const Choice &choice, const BatchArguments &arguments)
{
    auto connection = findConnection(choice, console);
    if (!connection)
        return console.fail(connection.error());
    api::Client client(connection->profile, connection->key);
    const auto resource = await(client.template_(TemplateId(arguments.templateId)));
    if (!resource)
        return console.fail(resource.error());
    const auto checked = check(resource->value, arguments);
    if (!checked)
        return console.fail(checked.error());
    Journal journal(arguments.journal.isEmpty() ? standardJournal() : arguments.journal);
    const auto info = jobFor(journal, {connection->identity, resource->id, *checked}, arguments);
    if (!info)
        return console.fail(info.error());
    IssueJob job(PassPort::of(client), journal, *info);
    const bool isInterrupted = !info->isFinished() && run(job, console);
    if (const auto written = writeFiles(journal, info->id, arguments); !written)
        return console.fail(written.error());
    summarise(console, job.job());
    if (isInterrupted) {
        console.note(
            u"Interrupted. What is open is written down: the same command with --resume goes on with it."_s);
        return Interrupted;
    }
    if (job.state() == IssueJob::State::Failed) {
        console.note(u"What is open is written down: the same command with --resume goes on with it."_s);
        return console.fail(job.error());
    }
    const auto &counts = job.job().counts;
    return counts.failed + counts.broken > 0 ? Partial : Ok;
}

} // namespace qairopay::cli
