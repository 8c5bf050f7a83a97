// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/sampletemplates.h"
#include "windowdriver.h"

#include <QtCore/qfile.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int rows = 3000;
constexpr int patience = 60000;

} // namespace

/// A batch in the window, by mouse and keys, over a sandbox that takes its time.
class tst_Issuing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDroppedListIsRead();
    void runsPausesAndResumes();
    void quittingAsks();
    void theNextStartGoesOn();
    void cancelKeepsWhatWasIssued();
    void aDroppedTemplateOpens();
    void filesOfTheCommandLineOpenWhereTheyBelong();

private:
    [[nodiscard]] QUrl list(const QString &name, const QString &domain);
    [[nodiscard]] IssueRun &run() { return *m_driver->window().issuing().run(); }
    /// Drops the list and starts it; false: it did not come to run.
    [[nodiscard]] bool startList(const QUrl &file);

    // Slow enough for every click to come in time on a busy machine: eight rounds of answers to a list.
    StudioOptions m_slow{.seeds = false, .answerDelayMs = 2000};
    StudioOptions m_fast{.seeds = false};
    std::unique_ptr<WindowDriver> m_driver;
};

void tst_Issuing::initTestCase()
{
    m_driver = std::make_unique<WindowDriver>(m_slow);
    QVERIFY2(m_driver->isOpen() && m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
    QVERIFY(m_driver->createTemplate(test::smallTemplate()));
}

QUrl tst_Issuing::list(const QString &name, const QString &domain)
{
    auto text = u"Email,Name,Tier\n"_s;
    for (int i = 0; i < rows; ++i)
        text += u"holder%1@%2,Holder %1,Silver\n"_s.arg(QString::number(i), domain);
    text += "nobody,Without an address,Silver\n"_L1;
    return m_driver->write(name, text.toUtf8());
}

bool tst_Issuing::startList(const QUrl &file)
{
    m_driver->key(Qt::Key_2, Qt::ControlModifier);
    const auto &import = *m_driver->window().issuing().list();
    return QTest::qWaitFor([&] { return m_driver->find(u"choose-list"_s) != nullptr; }, patience) &&
           m_driver->drop(u"choose-list"_s, {file}) &&
           QTest::qWaitFor([&] { return import.goodCount() == rows && import.brokenCount() == 1; },
                           patience) &&
           m_driver->click(u"issue-list"_s) && QTest::qWaitFor([&] { return run().canPause(); }, patience);
}

void tst_Issuing::aDroppedListIsRead()
{
    // On any page: it opens the page of lists.
    QVERIFY(m_driver->drop(u"rail-design"_s, {list(u"first.csv"_s, u"a.example"_s)}));
    auto &import = *m_driver->window().issuing().list();
    QTRY_COMPARE_WITH_TIMEOUT(import.goodCount(), rows, patience);
    QCOMPARE(import.brokenCount(), 1);
    QCOMPARE(m_driver->quick()->property("currentPage").toInt(), 1);
    QTRY_VERIFY(m_driver->texts().contains(u"first.csv"_s));
    QTRY_VERIFY(m_driver->texts().contains(u"Issue 3000 passes"_s));
}

void tst_Issuing::runsPausesAndResumes()
{
    QVERIFY(m_driver->click(u"issue-list"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"run-pause"_s), patience);
    QVERIFY(m_driver->click(u"run-pause"_s));
    QTRY_COMPARE_WITH_TIMEOUT(run().stateText(), u"Paused"_s, patience);
    QVERIFY(run().share() < 1);
    QVERIFY(m_driver->click(u"run-resume"_s));
    QTRY_COMPARE_WITH_TIMEOUT(run().stateText(), u"Issuing"_s, patience);
    // What comes next must not end by itself meanwhile.
    QVERIFY(m_driver->click(u"run-pause"_s));
    QTRY_COMPARE_WITH_TIMEOUT(run().stateText(), u"Paused"_s, patience);
}

void tst_Issuing::quittingAsks()
{
    QVERIFY(run().isActive());
    QVERIFY(!m_driver->quick()->close());
    QTRY_VERIFY(m_driver->find(u"dialog-verb"_s));
    QVERIFY(m_driver->texts().contains(u"Quit while a batch is running"_s));
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"dialog-verb"_s));
    QVERIFY(m_driver->quick()->isVisible());

    QSignalSpy quit(&m_driver->window().app(), &StudioApp::quitChosen);
    QVERIFY(!m_driver->quick()->close());
    QVERIFY(m_driver->click(u"dialog-verb"_s));
    QTRY_COMPARE(quit.size(), 1);
}

void tst_Issuing::theNextStartGoesOn()
{
    QVERIFY(!run().isFinished());
    QVERIFY(m_driver->restart(m_fast));
    QTRY_VERIFY_WITH_TIMEOUT(run().isShown(), patience);
    QCOMPARE(run().title(), u"first.csv"_s);
    QTRY_VERIFY_WITH_TIMEOUT(run().isFinished(), patience);
    QCOMPARE(run().stateText(), u"Done"_s);
    m_driver->window().passes().reload();
    // Each row once, although the program ended in between.
    QTRY_VERIFY_WITH_TIMEOUT(!m_driver->window().passes().isLoading(), patience);
    QCOMPARE(m_driver->window().passes().model()->loaded(), rows);
}

void tst_Issuing::cancelKeepsWhatWasIssued()
{
    QVERIFY(m_driver->restart(m_slow));
    QVERIFY(startList(list(u"second.csv"_s, u"b.example"_s)));
    QVERIFY(m_driver->click(u"run-cancel"_s));
    QVERIFY(m_driver->click(u"dialog-verb"_s));
    QTRY_COMPARE_WITH_TIMEOUT(run().stateText(), u"Cancelled"_s, patience);
    const QString target = m_driver->folder() + "/failed.csv"_L1;
    run().saveFailedRows(QUrl::fromLocalFile(target));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(target), patience);
    QVERIFY(m_driver->quick()->close()); // nothing runs: nothing is asked
    m_driver->quick()->show();
}

void tst_Issuing::aDroppedTemplateOpens()
{
    const QString path = m_driver->folder() + "/dropped.passtpl"_L1;
    QVERIFY(QFile::copy(u":/qairopay/samples/acme-hotels-loyalty.passtpl"_s, path));
    QVERIFY(m_driver->drop(u"rail-passes"_s, {QUrl::fromLocalFile(path)}));
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->window().designer().editor()->name(), u"Acme Hotels — Loyalty"_s,
                              patience);
    QTRY_COMPARE(m_driver->quick()->property("currentPage").toInt(), 0);
}

void tst_Issuing::filesOfTheCommandLineOpenWhereTheyBelong()
{
    const auto file = list(u"third.csv"_s, u"c.example"_s).toLocalFile();
    auto options = m_fast;
    options.files = {file};
    QVERIFY(m_driver->restart(options));
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->window().issuing().list()->goodCount(), rows, patience);
    QCOMPARE(m_driver->quick()->property("currentPage").toInt(), 1);
    QTRY_VERIFY(m_driver->find(u"issue-list"_s));
    m_driver->window().issuing().list()->close();
    m_driver->window().app().showPage(u"passes"_s);
    // What a second start hands over.
    m_driver->window().openFiles({file});
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->window().issuing().list()->goodCount(), rows, patience);
    QCOMPARE(m_driver->quick()->property("currentPage").toInt(), 1);
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    tst_Issuing test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_issuing.moc"
