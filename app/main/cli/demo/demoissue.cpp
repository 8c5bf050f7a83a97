// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/await.h"
#include "cli/demo/demo.h"
#include "issuance/issuejob.h"
#include "samples/samples.h"
#include "sandbox/store/datafolder.h"
#include "settings/atomicfile.h"
#include "template/templatecodec.h"

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

constexpr qint64 rowsInFile = 200;
constexpr qint64 goodRows = 196;

} // namespace

Demo::Outcome Demo::startSandbox()
{
    auto server = sandbox::Server::start({.dataFolder = path(u"data"_s)});
    if (!server)
        return std::unexpected(server.error());
    m_server = std::move(*server);
    auto authority = passfile::TestAuthority::open(
        sandbox::datafolder::path(m_server->dataFolder(), sandbox::datafolder::authority));
    if (!authority)
        return std::unexpected(authority.error());
    m_authority = std::move(*authority);
    // For openssl, jose and whoever wants to check for himself.
    if (const auto written = settings::writeFile(path(u"test-root.pem"_s), m_authority->rootPem()); !written)
        return std::unexpected(written.error());
    const auto publicKey = m_authority->serviceAccountKey().publicPem();
    if (const auto written = settings::writeFile(path(u"google-public-key.pem"_s), publicKey); !written)
        return std::unexpected(written.error());
    const api::Profile profile{u"Demo"_s, m_server->baseUrl(), api::Environment::Embedded, u"Acme Hotels"_s};
    m_client = std::make_unique<api::Client>(profile, m_server->key());
    m_journal = std::make_unique<issuance::Journal>(path(u"journal"_s));
    return m_server->baseUrl().toString();
}

Demo::Outcome Demo::createTemplate()
{
    const auto bytes = samples::acmeTemplate();
    if (const auto written = settings::writeFile(path(u"acme-hotels-loyalty.passtpl"_s), bytes); !written)
        return std::unexpected(written.error());
    const auto value = templateFromFile(bytes);
    if (!value)
        return std::unexpected(value.error());
    const auto created = await(m_client->createTemplate(*value));
    if (!created)
        return std::unexpected(created.error());
    m_template = *created;
    if (m_template.value != *value)
        return notHeld(u"The service keeps another template than it was sent."_s);
    return u"%1, \"%2\", version %3"_s.arg(m_template.id.toString(), value->name).arg(m_template.version);
}

Demo::Outcome Demo::readRows()
{
    if (const auto written = settings::writeFile(path(u"holders.csv"_s), samples::acmeHolders()); !written)
        return std::unexpected(written.error());
    const auto file = issuance::CsvFile::open(path(u"holders.csv"_s));
    if (!file)
        return std::unexpected(file.error());
    const auto &sheet = (*file)->sheet();
    const auto guess = csv::guessMapping(csv::profileColumns(sheet), m_template.value.fields);
    const auto checked = issuance::checkFile(*file, guess.mapping, m_template.value);
    if (!checked)
        return std::unexpected(checked.error());
    m_checked = *checked;
    const auto &report = m_checked->report;
    if (report.rowCount() != rowsInFile || report.goodCount() != goodRows)
        return notHeld(u"%1 rows, %2 of them good; expected %3 and %4."_s.arg(report.rowCount())
                           .arg(report.goodCount())
                           .arg(rowsInFile)
                           .arg(goodRows));
    for (const auto &issue : report.issues())
        m_console.note(u"         "_s + csv::describe(issue, sheet.header).text());
    return u"%1 rows, %2 good, %3 broken (above)"_s.arg(report.rowCount())
        .arg(report.goodCount())
        .arg(report.brokenCount());
}

Demo::Outcome Demo::issueRows()
{
    const auto info = await(m_journal->create({u"demo"_s, m_template.id, m_checked}));
    if (!info)
        return std::unexpected(info.error());
    issuance::IssueJob job(issuance::PassPort::of(*m_client), *m_journal, *info);
    QEventLoop loop;
    const auto hasEnded = [&] {
        return job.isFinished() || job.state() == issuance::IssueJob::State::Failed;
    };
    QObject::connect(&job, &issuance::IssueJob::stateChanged, &loop, [&] {
        if (hasEnded())
            loop.quit();
    });
    job.start();
    if (!hasEnded())
        loop.exec();
    if (job.state() == issuance::IssueJob::State::Failed)
        return std::unexpected(job.error());
    m_job = job.job();
    const auto rows = await(m_journal->rows(m_job.id, {issuance::RowState::Issued}, 0, int(rowsInFile)));
    if (!rows)
        return std::unexpected(rows.error());
    for (const auto &row : *rows)
        m_passes.append({row, {}, false, false});
    if (m_passes.size() != goodRows)
        return notHeld(u"%1 passes for %2 rows."_s.arg(m_passes.size()).arg(goodRows));
    const auto counted = await(m_client->template_(m_template.id));
    if (!counted || !counted->counts || counted->counts->total() != goodRows)
        return notHeld(u"The service counts another number of passes."_s);
    return u"%1 passes, as the service counts them too"_s.arg(m_passes.size());
}

Demo::Outcome Demo::writeRowFiles()
{
    const auto failed = await(m_journal->writeFailedRows(m_job.id, path(u"failed-rows.csv"_s)));
    if (!failed)
        return std::unexpected(failed.error());
    const auto results = await(m_journal->writeResults(m_job.id, path(u"results.csv"_s)));
    if (!results)
        return std::unexpected(results.error());
    if (*failed != rowsInFile - goodRows || *results != rowsInFile)
        return notHeld(u"%1 failed rows and %2 results."_s.arg(*failed).arg(*results));
    return u"failed-rows.csv with %1, results.csv with %2"_s.arg(*failed).arg(*results);
}

} // namespace qairopay::cli
