// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/sampletemplates.h"
#include "support/smalldisk.h"
#include "windowdriver.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int patience = 120'000;
constexpr int rows = 2000;

} // namespace

/// The disk with the journal and what is saved has no room: it is said, nothing is lost, and with
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

private:
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
    const auto jobs = u"jobs"_s;
    QDir(folder.filePath(jobs)).removeRecursively();
    QVERIFY(QDir().mkpath(m_disk.path(jobs)));
    QVERIFY(QFile::link(m_disk.path(jobs), folder.filePath(jobs)));
    QVERIFY(m_driver->restart({.seeds = false, .answerDelayMs = 400}));
    bool made = false;
    m_driver->window()
        .client()
        .createTemplate(test::smallTemplate())
        .then(this, [&](const Result<api::TemplateResource> &answer) { made = answer.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(made, patience);
    QVERIFY(m_driver->openPage(u"issue"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"choose-list"_s), patience);
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
    QFile file(m_driver->folder() + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return false;
    file.close();
    const auto &list = *m_driver->window().issuing().list();
    return m_driver->drop(u"rail-issue"_s, {QUrl::fromLocalFile(file.fileName())}) &&
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

int main(int argc, char *argv[])
{
    test::SmallDisk disk(24);
    QGuiApplication application(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    tst_FullDisk test(disk);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fulldisk.moc"
