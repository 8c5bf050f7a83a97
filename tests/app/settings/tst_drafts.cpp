// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/atomicfile.h"
#include "settings/drafts.h"

#include <QtCore/qdir.h>
#include <QtCore/qscopeguard.h>
#include <QtCore/qsemaphore.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::settings;

class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void draftComesBackWhole();
    void draftMayHoldWhatWouldBeRefused();
    void listIsNewestFirstAndSkipsWhatIsDamaged();
    void idsLeadNowhereElse_data();
    void idsLeadNowhereElse();
    void removedDraftIsGone();
    void editsAreSavedWithinASecond();
    void listIsReadAside();
    void whatWaitsIsListedFirst();
    void endSavesWhatWaits();
    void whatWaitsCanBeSavedAtOnce();
    void aDiskThatDoesNotAnswerIsNotWaitedForForever();
    void removedEditIsNotSaved();
    void whatCannotBeRemovedIsListedAgain();
    void fullDiskIsTold();
    void whatCouldNotBeSavedWaits();

private:
    Draft draft(const QString &id) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now;
    std::unique_ptr<DraftStore> m_store;
};

void TestDrafts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_now = QDateTime::fromString(u"2026-05-19T10:00:00.000Z"_s, Qt::ISODateWithMs);
    m_store = std::make_unique<DraftStore>(m_folder->filePath(u"drafts"_s), [this] { return m_now; });
}

Draft TestDrafts::draft(const QString &id) const
{
    Draft draft;
    draft.id = id;
    draft.value.name = u"Zoë's card"_s;
    draft.value.fields = {{u"tier"_s, u"Tier"_s, u"Gold"_s, FieldSlot::Header, false, {}}};
    draft.value.studio.notes = u"For the launch"_s;
    draft.templateId = TemplateId(u"tpl_1"_s);
    draft.base = PassTemplate{};
    draft.base->name = u"Before"_s;
    draft.baseEtag = "\"3\"";
    draft.profileId = u"p"_s;
    return draft;
}

void TestDrafts::draftComesBackWhole()
{
    QVERIFY(m_store->save(draft(u"a-1"_s)));
    const auto back = m_store->load(u"a-1"_s);
    QVERIFY(back);
    auto expected = draft(u"a-1"_s);
    expected.savedAt = m_now;
    QCOMPARE(*back, expected);
}

void TestDrafts::draftMayHoldWhatWouldBeRefused()
{
    auto bad = draft(u"a"_s);
    bad.value.name.clear();
    bad.value.fields.first().key = u"Not a key"_s;
    QVERIFY(m_store->save(bad));
    const auto back = m_store->load(u"a"_s);
    QVERIFY(back);
    QCOMPARE(back->value, bad.value);
}

void TestDrafts::listIsNewestFirstAndSkipsWhatIsDamaged()
{
    QVERIFY(m_store->list().isEmpty());
    QVERIFY(m_store->save(draft(u"old"_s)));
    m_now = m_now.addSecs(60);
    QVERIFY(m_store->save(draft(u"new"_s)));
    QVERIFY(writeFile(m_folder->filePath(u"drafts/broken.draft"_s), "{"));
    const auto drafts = m_store->list();
    QCOMPARE(drafts.size(), 2);
    QCOMPARE(drafts.first().id, u"new"_s);
    QVERIFY(QFile::exists(m_folder->filePath(u"drafts/broken.draft"_s)));
}

void TestDrafts::idsLeadNowhereElse_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("upwards") << u"../a"_s;
    QTest::newRow("absolute") << u"/tmp/a"_s;
    QTest::newRow("a dot") << u"a.b"_s;
}

void TestDrafts::idsLeadNowhereElse()
{
    QFETCH(QString, id);
    QVERIFY(!m_store->save(draft(id)));
    QVERIFY(!m_store->load(id));
    QVERIFY(!m_store->remove(id));
}

void TestDrafts::removedDraftIsGone()
{
    QVERIFY(m_store->save(draft(u"a"_s)));
    QVERIFY(m_store->remove(u"a"_s));
    QVERIFY(m_store->remove(u"a"_s));
    QCOMPARE(m_store->load(u"a"_s).error().kind, ErrorKind::NotFound);
}

void TestDrafts::editsAreSavedWithinASecond()
{
    Drafts drafts(*m_store);
    QSignalSpy saved(&drafts, &Drafts::saved);
    auto edited = draft(u"a"_s);
    for (int i = 0; i < 20; ++i) {
        edited.value.name = u"Edit %1"_s.arg(i);
        drafts.put(edited);
    }
    QVERIFY(m_store->list().isEmpty());
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(m_store->load(u"a"_s)->value.name, u"Edit 19"_s);
    QCOMPARE(drafts.list().first().savedAt, m_now);
}

void TestDrafts::listIsReadAside()
{
    QVERIFY(m_store->save(draft(u"a"_s)));
    QVERIFY(m_store->save(draft(u"b"_s)));
    Drafts drafts(*m_store);
    auto edited = draft(u"b"_s);
    edited.value.name = u"Newer than the file"_s;
    drafts.put(edited);
    QTRY_VERIFY(drafts.isLoaded());
    QCOMPARE(drafts.list().size(), 2);
    QCOMPARE(drafts.list().first().value.name, edited.value.name);
}

void TestDrafts::whatWaitsIsListedFirst()
{
    Drafts drafts(*m_store);
    QSignalSpy saved(&drafts, &Drafts::saved);
    drafts.put(draft(u"a"_s));
    drafts.put(draft(u"c"_s));
    QTRY_COMPARE(saved.size(), 2);
    drafts.put(draft(u"b"_s));
    drafts.put(draft(u"a"_s));
    QStringList ids;
    for (const auto &each : drafts.list())
        ids.append(each.id);
    QCOMPARE(ids, QStringList({u"a"_s, u"b"_s, u"c"_s}));
}

void TestDrafts::endSavesWhatWaits()
{
    {
        Drafts drafts(*m_store);
        drafts.put(draft(u"a"_s));
        drafts.put(draft(u"b"_s));
    }
    QVERIFY(m_store->load(u"a"_s));
    QVERIFY(m_store->load(u"b"_s));
}

/// No event loop runs meanwhile, and there are more of them than a thread writes in passing.
void TestDrafts::whatWaitsCanBeSavedAtOnce()
{
    Drafts drafts(*m_store);
    auto edited = draft(u"first"_s);
    drafts.put(edited);
    drafts.flush(); // a save may be on its way
    edited.value.name = u"Newer than that"_s;
    drafts.put(edited);
    for (int i = 0; i < 100; ++i)
        drafts.put(draft(u"draft-%1"_s.arg(i)));
    drafts.saveNow(std::chrono::hours(1));
    QCOMPARE(m_store->list().size(), 101);
    QCOMPARE(m_store->load(u"first"_s)->value, edited.value);
}

void TestDrafts::aDiskThatDoesNotAnswerIsNotWaitedForForever()
{
    QSemaphore disk; // a draft asks for the time right before it is written
    const DraftStore stuck(m_folder->filePath(u"stuck"_s), [&] {
        disk.acquire();
        return m_now;
    });
    Drafts drafts(stuck);
    const auto answers = qScopeGuard([&disk] { disk.release(2); });
    drafts.put(draft(u"a"_s));
    drafts.saveNow(std::chrono::milliseconds(1));
    QVERIFY(stuck.list().isEmpty());
    disk.release(2); // nobody heard of the first save: there is another
    drafts.saveNow(std::chrono::hours(1));
    QVERIFY(stuck.load(u"a"_s));
}

void TestDrafts::removedEditIsNotSaved()
{
    {
        Drafts drafts(*m_store);
        drafts.put(draft(u"a"_s));
        drafts.put(draft(u"b"_s));
        drafts.flush(); // a save may be on its way
        drafts.remove(u"a"_s);
        drafts.remove(u"b"_s);
        drafts.put(draft(u"b"_s)); // again
        QCOMPARE(drafts.list().size(), 1);
    }
    QVERIFY(!m_store->load(u"a"_s));
    QVERIFY(m_store->load(u"b"_s));
}

void TestDrafts::whatCannotBeRemovedIsListedAgain()
{
    Drafts drafts(*m_store);
    QSignalSpy saved(&drafts, &Drafts::saved);
    drafts.put(draft(u"a"_s));
    QTRY_COMPARE(saved.size(), 1);
    // A folder in the file's place: nobody removes that as a file, not even root.
    QVERIFY(m_store->remove(u"a"_s));
    QVERIFY(QDir().mkpath(m_folder->filePath(u"drafts/a.draft/inside"_s)));
    Result<void> result;
    bool isDone = false;
    drafts.remove(u"a"_s).then(this, [&](const Result<void> &removed) {
        result = removed;
        isDone = true;
    });
    QVERIFY(drafts.list().isEmpty());
    QTRY_VERIFY(isDone);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Io);
    QCOMPARE(drafts.list().size(), 1);
}

void TestDrafts::fullDiskIsTold()
{
    // A folder that cannot be made stands for every way in which a disk refuses.
    Drafts drafts((DraftStore(u"/proc/no-such-place"_s)));
    QSignalSpy failed(&drafts, &Drafts::failed);
    drafts.put(draft(u"a"_s));
    drafts.put(draft(u"b"_s));
    drafts.flush();
    drafts.flush();
    drafts.flush();
    // One thread does it all in turn: what the other attempts said is here when a later one is.
    bool isDone = false;
    drafts.put(draft(u"c"_s));
    drafts.remove(u"c"_s).then(this, [&](const Result<void> &) { isDone = true; });
    QTRY_VERIFY(isDone);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(drafts.list().size(), 2);
    drafts.remove(u"a"_s);
    QVERIFY(drafts.hasFailed());
    drafts.remove(u"b"_s);
    QVERIFY(!drafts.hasFailed());
}

void TestDrafts::whatCouldNotBeSavedWaits()
{
    const auto folder = m_folder->filePath(u"later"_s);
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Drafts drafts((DraftStore(folder)));
    QSignalSpy saved(&drafts, &Drafts::saved);
    QSignalSpy failed(&drafts, &Drafts::failed);
    drafts.put(draft(u"a"_s));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(saved.isEmpty());
    QVERIFY(inTheWay.remove());
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 20'000); // by itself
    QVERIFY(DraftStore(folder).load(u"a"_s));
    QVERIFY(!drafts.hasFailed());
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
