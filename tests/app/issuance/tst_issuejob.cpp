// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fakeservice.h"
#include "support/filesizelimit.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::issuance;
using qairopay::tests::FakeService;
using Mood = FakeService::Mood;
using State = IssueJob::State;

namespace {

PassTemplate guideTemplate()
{
    PassTemplate value;
    value.name = u"Acme Hotels — Loyalty"_s;
    value.fields = {{u"tier"_s, u"Tier"_s, u"Gold"_s},
                    {u"points"_s, u"Points"_s, u"0"_s, FieldSlot::Secondary, true}};
    return value;
}

QByteArray holders(int count)
{
    QByteArray text = "Email,Full name,Tier,Points\n";
    for (int i = 0; i < count; ++i)
        text += "holder" + QByteArray::number(i) + "@example.com,\"Grüner, Jürgen\",Gold," +
                QByteArray::number(i) + "\n";
    return text;
}

CheckedFilePtr checkedText(const QByteArray &text)
{
    const auto file = CsvFile::fromBytes(text, u"holders.csv"_s).value();
    const auto mapping =
        csv::guessMapping(csv::profileColumns(file->sheet()), guideTemplate().fields).mapping;
    return checkFile(file, mapping, guideTemplate()).value();
}

template <typename T> T waitFor(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (!future.result())
        qFatal("%s", qPrintable(future.result().error().text()));
    if constexpr (!std::is_void_v<T>)
        return *future.result();
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

class TestIssueJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_service = std::make_unique<FakeService>();
        openJournal();
    }

    void cleanup()
    {
        m_journal.reset();
        m_folder.reset();
    }

    void issuesEachGoodRowOnce()
    {
        const auto job = run(createJob(holders(250) + "broken\nrefused@example.com,,,\n"));
        QCOMPARE(job->state(), State::Done);
        QCOMPARE(job->job().counts, (JobCounts{0, 0, 250, 1, 1}));
        QCOMPARE(m_service->passes.size(), 250);
        QCOMPARE(m_service->keys.size(), 3);
        const auto rows = waitFor(m_journal->rows(job->job().id, {}, 0, 1000));
        QCOMPARE(rows.size(), 252);
        QCOMPARE(rows.front().number, 2u);
        QCOMPARE(rows.front().record.holder.name, u"Grüner, Jürgen"_s);
        QCOMPARE(rows.front().passId, m_service->passes.front().id);
        QCOMPARE(rows.at(250).error.code, u"too_few_cells"_s);
        QCOMPARE(rows.at(251).error.reference, u"req_1"_s);
        QVERIFY(job->progress().rowsPerSecond > 0);
    }

    void recoversFromACutLine_data()
    {
        QTest::addColumn<QList<Mood>>("moods");
        QTest::newRow("the request was lost") << QList<Mood>{Mood::LosesRequest};
        QTest::newRow("the answer was lost") << QList<Mood>{Mood::LosesAnswer};
        QTest::newRow("several in flight were lost")
            << QList<Mood>{Mood::LosesAnswer, Mood::Answers, Mood::LosesRequest, Mood::LosesAnswer};
    }
    void recoversFromACutLine()
    {
        QFETCH(QList<Mood>, moods);
        m_service->moods = moods;
        const auto job = run(createJob(holders(500)));
        QCOMPARE(job->state(), State::Failed);
        QVERIFY(!job->error().message.isEmpty());
        job->resume();
        QTRY_COMPARE(job->state(), State::Done);
        QCOMPARE(job->job().counts, (JobCounts{0, 0, 500, 0, 0}));
        QCOMPARE(m_service->passes.size(), 500);
        QCOMPARE(m_service->bodies.size(), 5); // no batch got a second key
    }

    /// The job object goes at any moment and another process would take over: the journal decides alone.
    void goesOnInALaterRun()
    {
        const auto info = createJob(holders(1000));
        for (int stopAfter = 1; stopAfter < 40; ++stopAfter) {
            m_service->moods = {Mood::Answers, Mood::LosesAnswer};
            auto job =
                std::make_unique<IssueJob>(m_service->port(), *m_journal, waitFor(m_journal->job(info.id)));
            job->start();
            for (int i = 0; i < stopAfter && !job->isFinished() && job->state() != State::Failed; ++i)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
            job.reset();
            openJournal();
        }
        m_service->moods.clear();
        const auto job = run(waitFor(m_journal->job(info.id)));
        QCOMPARE(job->state(), State::Done);
        QCOMPARE(m_service->passes.size(), 1000);
        QSet<QString> emails;
        for (const auto &pass : m_service->passes)
            emails.insert(pass.record.holder.email);
        QCOMPARE(emails.size(), 1000);
    }

    void looksUpWhatIsTooOldToAskAgain()
    {
        // Two batches leave: the first is carried out, the second is not; both answers are lost for a day.
        const auto info = createJob(holders(150));
        m_service->moods = {Mood::LosesAnswer, Mood::LosesRequest};
        QCOMPARE(run(info)->state(), State::Failed);
        m_now = m_now.addDays(2);
        const auto job = run(waitFor(m_journal->job(info.id)));
        QCOMPARE(job->state(), State::Done);
        QCOMPARE(job->job().counts, (JobCounts{0, 0, 100, 50, 0}));
        QCOMPARE(m_service->keys.size(), 2); // nothing was sent again
        QCOMPARE(m_service->listCalls, 150);
        const auto failed = waitFor(m_journal->rows(info.id, {RowState::Failed}, 0, 100));
        QCOMPARE(failed.front().error.code, u"not_issued"_s);
    }

    void anOlderPassOfTheSameHolderIsNotTaken()
    {
        const auto info = createJob(holders(1));
        Pass old;
        old.id = PassId(u"pass_old"_s);
        old.templateId = info.templateId;
        old.record.holder.email = u"holder0@example.com"_s;
        old.createdAt = m_now.addDays(-30);
        m_service->passes.append(old);
        m_service->moods = {Mood::LosesRequest};
        QCOMPARE(run(info)->state(), State::Failed);
        m_now = m_now.addDays(2);
        const auto job = run(waitFor(m_journal->job(info.id)));
        QCOMPARE(job->job().counts, (JobCounts{0, 0, 0, 1, 0}));
    }

    void aRefusedBatchIsNotSent()
    {
        m_service->moods = {Mood::Refuses};
        const auto job = run(createJob(holders(10)));
        QCOMPARE(job->state(), State::Failed);
        QTRY_COMPARE(job->job().counts.pending, 10);
        job->resume();
        QTRY_COMPARE(job->state(), State::Done);
        QCOMPARE(m_service->keys.size(), 2);
        QVERIFY(m_service->keys.front() != m_service->keys.back());
    }

    void aConflictIsLookedUp()
    {
        m_service->moods = {Mood::Archived};
        const auto job = run(createJob(holders(3)));
        QCOMPARE(job->state(), State::Failed);
        QTRY_COMPARE(job->job().counts.failed, 3);
        const auto rows = waitFor(m_journal->rows(job->job().id, {}, 0, 10));
        QCOMPARE(rows.front().error.message, u"The template is archived."_s);
    }

    void pausesAndGoesOn()
    {
        const auto info = createJob(holders(2000));
        IssueJob job(m_service->port(), *m_journal, info);
        connect(&job, &IssueJob::progressChanged, &job, [&] {
            if (job.job().counts.issued > 0 && job.job().counts.issued < 1000)
                job.pause();
        });
        job.start();
        QTRY_COMPARE(job.state(), State::Paused);
        QTRY_COMPARE(job.job().counts.sent, 0);
        const auto calls = m_service->keys.size();
        QCoreApplication::processEvents();
        QCOMPARE(m_service->keys.size(), calls);
        job.disconnect();
        job.resume();
        QTRY_COMPARE(job.state(), State::Done);
        QCOMPARE(m_service->passes.size(), 2000);
    }

    void cancelsWhatHasNotLeft()
    {
        const auto info = createJob(holders(2000));
        IssueJob job(m_service->port(), *m_journal, info);
        connect(&job, &IssueJob::progressChanged, &job, [&] { job.cancel(); });
        job.start();
        QTRY_COMPARE(job.state(), State::Cancelled);
        const auto counts = job.job().counts;
        QCOMPARE(counts.issued, m_service->passes.size());
        QVERIFY(counts.pending > 0);
        QCOMPARE(counts.sent, 0);
        const auto path = m_folder->filePath(u"failed.csv"_s);
        QCOMPARE(waitFor(m_journal->writeFailedRows(info.id, path)), counts.pending);
        QVERIFY(waitFor(m_journal->job(info.id)).isFinished());
    }

    void writesFilesThatComeBack()
    {
        const auto info = createJob("Email,Full name,Tier,Points\n"
                                    "a@example.com,\"Grüner, \"\"J\"\"\",Gold,1\n"
                                    "refused@example.com,=1+1,Gold,2\n"
                                    "b@example.com,B,Gold,many\n"_ba);
        run(info);
        const auto failed = m_folder->filePath(u"failed.csv"_s);
        QCOMPARE(waitFor(m_journal->writeFailedRows(info.id, failed)), 2);
        const auto text = contentsOf(failed);
        QVERIFY(text.contains(
            "3,holder.email: This holder is not wanted. (req_1),refused@example.com,=1+1,Gold,2\r\n"));
        const auto again = checkedText(text);
        QCOMPARE(again->report.goodCount(), 1u);
        QCOMPARE(again->report.brokenCount(), 1u);

        const auto results = m_folder->filePath(u"results.csv"_s);
        QCOMPARE(waitFor(m_journal->writeResults(info.id, results, csv::FormulaDefence::On)), 3);
        QVERIFY(contentsOf(results).contains(",a@example.com,\"Grüner, \"\"J\"\"\",Gold,1\r\n"));
        QVERIFY(contentsOf(results).contains(",'=1+1,"));
        QVERIFY(!succeeds(m_journal->writeResults(info.id, m_folder->filePath(u"none/results.csv"_s))));
    }

    void isFoundByItsFileAndMapping()
    {
        const auto info = createJob(holders(3));
        JobKey key{info.profile, info.templateId, info.sourceHash, info.mapping};
        QCOMPARE(waitFor(m_journal->find(key)).value().id, info.id);
        key.mapping += u",ignore"_s;
        QVERIFY(!waitFor(m_journal->find(key)));
        QCOMPARE(waitFor(m_journal->jobs()).size(), 1);
        m_journal->remove(info.id).waitForFinished();
        QVERIFY(waitFor(m_journal->jobs()).isEmpty());
    }

    void aFullDiskStartsNoJob()
    {
        {
            const test::FileSizeLimit full(largestFile());
            const auto created =
                m_journal->create({u"sandbox"_s, TemplateId(u"tpl_1"_s), checkedText(holders(5000))});
            QVERIFY(!succeeds(created));
            QCOMPARE(created.result().error().kind, ErrorKind::Io);
        }
        QVERIFY(waitFor(m_journal->jobs()).isEmpty());
        QCOMPARE(run(createJob(holders(10)))->state(), State::Done);
    }

    void aFullDiskKeepsTheJob()
    {
        const auto info = createJob(holders(3000));
        std::unique_ptr<IssueJob> job;
        {
            const test::FileSizeLimit full(largestFile() + 256 * 1024);
            job = run(info);
            QCOMPARE(job->state(), State::Failed);
            QCOMPARE(job->error().kind, ErrorKind::Io);
            QVERIFY(!m_service->passes.isEmpty());
            QVERIFY(m_service->passes.size() < 3000);
            // What was asked of the full disk has failed by now, but is told only once the job goes on.
            QVERIFY(succeeds(m_journal->run([](JournalStore &) -> Result<void> { return {}; })));
        }
        job->resume();
        QTRY_COMPARE(job->state(), State::Done);
        QCOMPARE(job->job().counts, (JobCounts{0, 0, 3000, 0, 0}));
        QCOMPARE(m_service->passes.size(), 3000);
    }

    void oneProgramAtATime()
    {
        const auto info = createJob(holders(3));
        Journal other(m_folder->filePath(u"journal"_s), clock());
        const auto claimed = [&] {
            auto future = other.run([id = info.id](JournalStore &store) { return store.claim(id); });
            future.waitForFinished();
            return future.result().has_value();
        };
        QVERIFY(claimed());
        const auto job = run(info);
        QCOMPARE(job->state(), State::Failed);
        QCOMPARE(job->error().kind, ErrorKind::Conflict);
    }

    void batchesStayWithinTheirBytes()
    {
        QByteArray text = "Email,Full name,Tier,Points\n";
        for (int i = 0; i < 250; ++i)
            text += "h" + QByteArray::number(i) + "@example.com," + "名"_ba.repeated(510) + "," +
                    "級"_ba.repeated(510) + ",1\n";
        QCOMPARE(run(createJob(text))->state(), State::Done);
        for (const auto &body : m_service->bodies)
            QVERIFY(body.size() <= api::batchBytes);
        QCOMPARE(m_service->passes.size(), 250);
    }

    /// What is sent is what the client would have made of the records.
    void bodiesAreTheClientsOwn()
    {
        run(createJob(holders(2)));
        QList<api::IssueRequest> requests;
        for (int i = 0; i < 2; ++i) {
            Record record{{u"holder%1@example.com"_s.arg(i), u"Grüner, Jürgen"_s}, {}};
            record.fields = {{u"tier"_s, u"Gold"_s}, {u"points"_s, QString::number(i)}};
            requests.append({TemplateId(u"tpl_1"_s), record});
        }
        QCOMPARE(m_service->bodies.begin().value(), api::toBatchBody(requests));
    }

private:
    Clock clock()
    {
        return [this] { return m_now; };
    }

    [[nodiscard]] qint64 largestFile() const
    {
        qint64 bytes = 0;
        for (const auto &file : QDir(m_folder->filePath(u"journal"_s)).entryInfoList(QDir::Files))
            bytes = std::max(bytes, file.size());
        return bytes;
    }

    void openJournal() { m_journal = std::make_unique<Journal>(m_folder->filePath(u"journal"_s), clock()); }

    JobInfo createJob(const QByteArray &text)
    {
        return waitFor(m_journal->create({u"sandbox"_s, TemplateId(u"tpl_1"_s), checkedText(text)}));
    }

    /// Starts it and waits until it stands still.
    std::unique_ptr<IssueJob> run(const JobInfo &info)
    {
        auto job = std::make_unique<IssueJob>(m_service->port(), *m_journal, info, IssueOptions{clock()});
        QSignalSpy spy(job.get(), &IssueJob::stateChanged);
        job->start();
        const auto stands = [&] { return job->isFinished() || job->state() == State::Failed; };
        while (!stands() && spy.wait()) {
        }
        return job;
    }

    template <typename T> static bool succeeds(QFuture<Result<T>> future)
    {
        future.waitForFinished();
        return future.result().has_value();
    }

    QDateTime m_now = QDateTime::currentDateTimeUtc();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeService> m_service;
    std::unique_ptr<Journal> m_journal;
};

QTEST_GUILESS_MAIN(TestIssueJob)
#include "tst_issuejob.moc"
