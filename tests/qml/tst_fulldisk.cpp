// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/draftstore.h"
#include "support/sampletemplates.h"
#include "support/smalldisk.h"
#include "windowdriver.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int patience = 40'000;
constexpr int rows = 2000;

} // namespace

/// The disk with the journal, the drafts and what is saved has no room: it is said, nothing is lost, and with
/// room everything goes on.
class tst_FullDisk : public QObject
{
    Q_OBJECT

public:
    explicit tst_FullDisk(test::SmallDisk &disk)
        : m_disk(disk)
    {}

private Q_SLOTS:
    void initTestCase();
    void aListThatCannotBeWrittenDownStays();
    void aBatchStopsAndGoesOn();
    void filesAreWholeOrNotThere();
    void aDraftIsTriedAgain();

private:
    [[nodiscard]] bool startAgain();
    [[nodiscard]] bool says(const QString &words);
    [[nodiscard]] bool dropList(const QString &name, const QByteArray &domain);
    void closeToasts();
    [[nodiscard]] qsizetype passes();
    [[nodiscard]] IssueRun &run() { return *m_driver->window().issuing().run(); }

    test::SmallDisk &m_disk;
    std::unique_ptr<WindowDriver> m_driver;
};

void tst_FullDisk::initTestCase()
{
    if (!m_disk.isThere())
        QSKIP("no small disk can be made here");
    m_driver = std::make_unique<WindowDriver>(StudioOptions{.seeds = false});
    QVERIFY2(m_driver->isOpen() && m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
    // What the program writes as it works lies on the small disk from now on.
    const QDir folder(m_driver->folder());
    for (const auto &name : {u"jobs"_s, u"drafts"_s}) {
        QDir(folder.filePath(name)).removeRecursively();
        QVERIFY(QDir().mkpath(m_disk.path(name)));
        QVERIFY(QFile::link(m_disk.path(name), folder.filePath(name)));
    }
    QVERIFY(startAgain());
    QVERIFY(m_driver->createTemplate(test::smallTemplate()));
}

bool tst_FullDisk::startAgain()
{
    return m_driver->restart({.seeds = false, .answerDelayMs = 400});
}

bool tst_FullDisk::says(const QString &words)
{
    return !m_driver->texts().filter(words).isEmpty();
}

void tst_FullDisk::closeToasts()
{
    while (m_driver->find(u"close-toast"_s))
        QVERIFY(m_driver->click(u"close-toast"_s));
}

bool tst_FullDisk::dropList(const QString &name, const QByteArray &domain)
{
    QByteArray text = "Email,Tier\n";
    for (int i = 0; i < rows; ++i)
        text += "holder" + QByteArray::number(i) + '@' + domain + ",Silver\n";
    const auto &list = *m_driver->window().issuing().list();
    return m_driver->drop(u"rail-issue"_s, {m_driver->write(name, text)}) &&
           QTest::qWaitFor([&] { return list.goodCount() == rows; }, patience);
}

qsizetype tst_FullDisk::passes()
{
    auto &page = m_driver->window().passes();
    page.reload();
    return QTest::qWaitFor([&] { return !page.isLoading(); }, patience) ? page.model()->loaded() : -1;
}

void tst_FullDisk::aListThatCannotBeWrittenDownStays()
{
    QVERIFY(dropList(u"first.csv"_s, "a.example"));
    QVERIFY(m_disk.fill());
    QVERIFY(m_driver->click(u"issue-list"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(says(u"The disk is full. Make room"_s),
                              qPrintable(m_driver->texts().join(u'\n')), patience);
    QCOMPARE(m_driver->window().issuing().list()->goodCount(), rows);
    QCOMPARE(run().history()->count(), 0);
    QCOMPARE(passes(), 0);
    closeToasts();
    QVERIFY(m_disk.makeRoom());
    QVERIFY(m_driver->click(u"issue-list"_s));
    QTRY_VERIFY_WITH_TIMEOUT(run().isFinished(), patience);
    QCOMPARE(run().stateText(), u"Done"_s);
    QCOMPARE(passes(), rows);
    QVERIFY(!m_driver->window().issuing().list()->hasFile());
}

void tst_FullDisk::aBatchStopsAndGoesOn()
{
    // A journal that was just opened has no room to write in left from before.
    QVERIFY(startAgain());
    QVERIFY(dropList(u"second.csv"_s, "b.example"));
    QVERIFY(m_driver->click(u"issue-list"_s));
    QTRY_VERIFY_WITH_TIMEOUT(run().title() == "second.csv"_L1 && run().share() > 0, patience);
    QVERIFY(m_disk.fill());
    QTRY_COMPARE_WITH_TIMEOUT(run().stateText(), u"Stopped"_s, patience);
    QVERIFY(run().share() < 1);
    QVERIFY2(says(u"The disk is full. Make room"_s), qPrintable(m_driver->texts().join(u'\n')));
    QVERIFY(m_disk.makeRoom());
    QVERIFY(m_driver->click(u"run-resume"_s));
    QTRY_VERIFY_WITH_TIMEOUT(run().isFinished(), patience);
    QCOMPARE(passes(), 2 * rows);
}

void tst_FullDisk::filesAreWholeOrNotThere()
{
    const auto target = QUrl::fromLocalFile(m_disk.path(u"saved.csv"_s));
    const std::array<std::function<void()>, 3> savings{
        [&] { run().saveResults(target); }, [&] { run().saveFailedRows(target); },
        [&] { m_driver->window().issuing().saveEmptyList(target); }};
    QVERIFY(m_disk.fill());
    for (const auto &save : savings) {
        closeToasts();
        save();
        QTRY_VERIFY2_WITH_TIMEOUT(says(u"saved.csv"_s) && says(u"space"_s),
                                  qPrintable(m_driver->texts().join(u'\n')), patience);
        QVERIFY(QDir(m_disk.path(u"."_s)).entryList({u"saved*"_s}).isEmpty());
    }
    closeToasts();
    QVERIFY(m_disk.makeRoom());
}

void tst_FullDisk::aDraftIsTriedAgain()
{
    auto &designer = m_driver->window().designer();
    const settings::DraftStore drafts(m_driver->folder() + "/drafts"_L1);
    QVERIFY(m_driver->openPage(u"design"_s));
    QTRY_COMPARE_WITH_TIMEOUT(designer.library()->count(), 1, patience);
    QSignalSpy opened(designer.library(), &TemplateLibrary::opened);
    designer.library()->open(designer.library()->index(0).data(TemplateLibrary::KeyRole).toString());
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
    QVERIFY(m_driver->click(u"field-tier"_s));
    QVERIFY(m_driver->type(u"field-label"_s, u"Rank"_s));
    QTRY_COMPARE_WITH_TIMEOUT(drafts.list().value(0).value.fields.value(0).label, u"Rank"_s, patience);
    QVERIFY(m_disk.fill());
    QVERIFY(m_driver->type(u"field-label"_s, u"Standing"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(says(u"The draft could not be saved"_s),
                              qPrintable(m_driver->texts().join(u'\n')), patience);
    QVERIFY(says(u"space"_s));
    QVERIFY(says(u"Draft, not saved"_s));
    // On the disk the last good one; in the window what was typed.
    QCOMPARE(drafts.list().value(0).value.fields.value(0).label, u"Rank"_s);
    QCOMPARE(designer.field()->label(), u"Standing"_s);
    QVERIFY(m_disk.makeRoom());
    QTRY_COMPARE_WITH_TIMEOUT(drafts.list().value(0).value.fields.value(0).label, u"Standing"_s, patience);
    QTRY_VERIFY(says(u"Draft, saved"_s));
    QCOMPARE(QDir(m_disk.path(u"drafts"_s)).entryList(QDir::Files).size(), 1);
}

int main(int argc, char *argv[])
{
    test::SmallDisk disk(24);
    QGuiApplication application(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    tst_FullDisk test(disk);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fulldisk.moc"
