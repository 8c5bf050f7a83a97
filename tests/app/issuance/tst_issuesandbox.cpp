// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "issuance/issuejob.h"
#include "sandbox/server.h"
#include "support/recordings.h"
#include "support/sourcefile.h"
#include "template/templatecodec.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::issuance;
using State = IssueJob::State;

namespace {

template <typename T> T waitFor(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        qFatal("no answer");
    if (!future.result())
        qFatal("%s", qPrintable(future.result().error().text()));
    return *future.result();
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

/// Jobs against the real service, over HTTP.
class TestIssueSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_passTemplate =
            templateFromFile(contentsOf(test::sourceFile(u"resources/samples/acme-hotels-loyalty.passtpl"_s)))
                .value();
        startSandbox(0);
        m_templateId = waitFor(m_client->createTemplate(m_passTemplate)).id;
        m_journal = std::make_unique<Journal>(m_folder.filePath(u"journal"_s));
    }

    void issuesTheBundledSample()
    {
        const auto info =
            createJob(contentsOf(test::sourceFile(u"resources/samples/acme-hotels-holders.csv"_s)));
        IssueJob job(PassPort::of(*m_client), *m_journal, info);
        job.start();
        QTRY_COMPARE_WITH_TIMEOUT(job.state(), State::Done, 30'000);
        QCOMPARE(job.job().counts, (JobCounts{0, 0, 196, 0, 4}));
        QCOMPARE(countPasses(), 196);
        const auto rows = waitFor(m_journal->rows(info.id, {RowState::Issued}, 0, 1000));
        const auto pass = waitFor(m_client->pass(rows.front().passId));
        QCOMPARE(pass.record, rows.front().record);
        QCOMPARE(pass.appleUrl, rows.front().appleUrl);
    }

    void survivesASandboxThatStopsMidBatch()
    {
        QByteArray text = "Email,Full name,Points\n";
        for (int i = 0; i < 1000; ++i)
            text += "stop" + QByteArray::number(i) + "@example.com,Zoë,1\n";
        const auto info = createJob(text);
        {
            IssueJob job(PassPort::of(*m_client), *m_journal, info);
            // Stopped in the midst of it; what was under way may or may not have been carried out.
            connect(&job, &IssueJob::progressChanged, &job, [&] {
                if (job.job().counts.issued > 200)
                    m_server.reset();
            });
            job.start();
            QTRY_COMPARE_WITH_TIMEOUT(job.state(), State::Failed, 30'000);
            QCOMPARE(job.error().kind, ErrorKind::Unavailable);
            QVERIFY(job.job().counts.issued < 1000);
        } // what it still hears of its calls must not stop the next server

        startSandbox(m_port);
        IssueJob again(PassPort::of(*m_client), *m_journal, waitFor(m_journal->job(info.id)));
        again.start();
        QTRY_COMPARE_WITH_TIMEOUT(again.state(), State::Done, 30'000);
        QCOMPARE(again.job().counts, (JobCounts{0, 0, 1000, 0, 0}));
        QCOMPARE(countPasses(), 1196);
    }

    void looksUpInTheRealList()
    {
        // The answer is lost on its way, and for longer than the key lives.
        const auto info = createJob("Email,Full name\nlost@example.com,A\nlost2@example.com,B\n"_ba);
        auto port = PassPort::of(*m_client);
        const auto issue = port.issueBatch;
        port.issueBatch = [issue](const QByteArray &body, const QByteArray &key) {
            return issue(body, key).then([](const Result<api::BatchResult> &) -> Result<api::BatchResult> {
                return failure(ErrorKind::Unavailable, u"The connection was cut."_s);
            });
        };
        {
            IssueJob job(port, *m_journal, info);
            job.start();
            QTRY_COMPARE_WITH_TIMEOUT(job.state(), State::Failed, 30'000);
        }
        IssueOptions options;
        options.keyLife = std::chrono::minutes(0);
        IssueJob job(port, *m_journal, waitFor(m_journal->job(info.id)), options);
        job.start();
        QTRY_COMPARE_WITH_TIMEOUT(job.state(), State::Done, 30'000);
        QCOMPARE(job.job().counts, (JobCounts{0, 0, 2, 0, 0}));
        QCOMPARE(countPasses(), 1198);
    }

    void aWrongKeyLosesNothing()
    {
        const auto info = createJob("Email\nkey@example.com\n"_ba);
        api::Client stranger(profile(), Secret("qp_sk_sandbox_wrong"_ba), options());
        IssueJob job(PassPort::of(stranger), *m_journal, info);
        job.start();
        QTRY_COMPARE_WITH_TIMEOUT(job.state(), State::Failed, 30'000);
        QCOMPARE(job.error().kind, ErrorKind::Unauthenticated);
        QCOMPARE(waitFor(m_journal->job(info.id)).counts.good(), 1);
    }

private:
    void startSandbox(quint16 port)
    {
        auto server = sandbox::Server::start({.dataFolder = m_folder.filePath(u"sandbox"_s),
                                              .port = port,
                                              .answerDelayMs = 10,
                                              .rateLimits = false,
                                              .answered = test::answerRecorder()});
        if (!server)
            qFatal("%s", qPrintable(server.error().text()));
        m_server = *std::move(server);
        m_port = static_cast<quint16>(m_server->baseUrl().port());
        m_client = std::make_unique<api::Client>(profile(), m_server->key(), options());
    }

    [[nodiscard]] api::Profile profile() const
    {
        return {u"sandbox"_s, QUrl(u"http://127.0.0.1:%1"_s.arg(m_port)), api::Environment::Embedded, {}};
    }

    static api::SchedulerOptions options()
    {
        api::SchedulerOptions options;
        options.retry.maxAttempts = 2;
        options.retry.base = std::chrono::milliseconds(5);
        return options;
    }

    JobInfo createJob(const QByteArray &text)
    {
        const auto file = CsvFile::fromBytes(text, u"holders.csv"_s).value();
        const auto mapping =
            csv::guessMapping(csv::profileColumns(file->sheet()), m_passTemplate.fields).mapping;
        return waitFor(m_journal->create(
            {u"sandbox"_s, m_templateId, checkFile(file, mapping, m_passTemplate).value()}));
    }

    qsizetype countPasses()
    {
        api::PassQuery query;
        query.templateId = m_templateId;
        QSet<PassId> ids;
        QSet<QString> emails;
        for (bool hasMore = true; hasMore;) {
            const auto page = waitFor(m_client->listPasses(query));
            for (const auto &pass : page.items) {
                ids.insert(pass.id);
                emails.insert(pass.record.holder.email);
            }
            hasMore = page.hasMore;
            query.page.startingAfter = page.nextCursor;
        }
        return ids.size() == emails.size() ? ids.size() : -1;
    }

    QTemporaryDir m_folder;
    PassTemplate m_passTemplate;
    TemplateId m_templateId;
    quint16 m_port = 0;
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<Journal> m_journal;
};

QTEST_GUILESS_MAIN(TestIssueSandbox)
#include "tst_issuesandbox.moc"
