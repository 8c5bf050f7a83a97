// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/atomicfile.h"
#include "settings/draftsaver.h"

#include <QtCore/qdir.h>
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
    void anotherDraftSavesTheFirst();
    void endSavesWhatWaits();
    void droppedEditIsNotSaved();
    void fullDiskIsTold();
    void eachThatCouldNotBeSavedWaits();
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
    DraftSaver saver(*m_store);
    QSignalSpy saved(&saver, &DraftSaver::saved);
    auto edited = draft(u"a"_s);
    for (int i = 0; i < 20; ++i) {
        edited.value.name = u"Edit %1"_s.arg(i);
        saver.edited(edited);
    }
    QVERIFY(m_store->list().isEmpty());
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(m_store->load(u"a"_s)->value.name, u"Edit 19"_s);
}

void TestDrafts::anotherDraftSavesTheFirst()
{
    DraftSaver saver(*m_store);
    saver.edited(draft(u"a"_s));
    saver.edited(draft(u"b"_s));
    QVERIFY(m_store->load(u"a"_s));
    QVERIFY(!m_store->load(u"b"_s));
}

void TestDrafts::endSavesWhatWaits()
{
    {
        DraftSaver saver(*m_store);
        saver.edited(draft(u"a"_s));
    }
    QVERIFY(m_store->load(u"a"_s));
}

void TestDrafts::droppedEditIsNotSaved()
{
    {
        DraftSaver saver(*m_store);
        saver.edited(draft(u"a"_s));
        saver.drop(u"a"_s);
    }
    QVERIFY(!m_store->load(u"a"_s));
}

void TestDrafts::fullDiskIsTold()
{
    // A folder that cannot be made stands for every way in which a disk refuses.
    const DraftStore store(u"/proc/no-such-place"_s);
    DraftSaver saver(store);
    QSignalSpy failed(&saver, &DraftSaver::failed);
    saver.edited(draft(u"a"_s));
    saver.flush();
    QCOMPARE(failed.size(), 1);
    saver.flush();
    QCOMPARE(failed.size(), 1); // it is known
}

void TestDrafts::eachThatCouldNotBeSavedWaits()
{
    const DraftStore store(u"/proc/no-such-place"_s);
    DraftSaver saver(store);
    saver.edited(draft(u"a"_s));
    saver.edited(draft(u"b"_s));
    QVERIFY(saver.hasFailed()); // the first had to be saved for the second
    QCOMPARE(saver.waiting().keys(), QStringList({u"a"_s, u"b"_s}));
    saver.drop(u"a"_s);
    QVERIFY(saver.hasFailed());
    saver.drop(u"b"_s);
    QVERIFY(!saver.hasFailed());
}

void TestDrafts::whatCouldNotBeSavedWaits()
{
    const auto folder = m_folder->filePath(u"later"_s);
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const DraftStore store(folder);
    DraftSaver saver(store);
    QSignalSpy saved(&saver, &DraftSaver::saved);
    saver.edited(draft(u"a"_s));
    saver.flush();
    QVERIFY(saved.isEmpty());
    QVERIFY(inTheWay.remove());
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 20'000); // by itself
    QVERIFY(store.load(u"a"_s));
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
