// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/samplerecords.h"

#include "pass/pass.h"
#include "support/previewdesk.h"
#include "support/sampletemplates.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// Sample records are added, renamed and removed, each in a step.
class tst_SampleRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCopyOfWhatIsShownIsAdded_data();
    void aCopyOfWhatIsShownIsAdded();
    void oneIsRenamed();
    void oneIsRemoved();
    void whatIsNoSampleIsNotChanged();
    void namesAreLookedAt_data();
    void namesAreLookedAt();
    void thereAreNotMoreThanAServiceTakes();
    void theLastOneGivesWayToNoPass();

private:
    [[nodiscard]] TemplateEditor &editor() { return m_desk.editor(); }
    [[nodiscard]] TemplatePreview &preview() { return m_desk.preview(); }
    [[nodiscard]] QStringList names()
    {
        QStringList names;
        for (const auto &record : editor().value().studio.samples)
            names.append(record.holder.name);
        return names;
    }
    [[nodiscard]] QString shown() { return preview().sampleNames().value(preview().sample()); }

    test::PreviewDesk m_desk;
    std::unique_ptr<SampleRecords> m_records;
};

void tst_SampleRecords::init()
{
    m_records.reset();
    m_desk.renew();
    auto value = test::guideTemplate();
    value.studio.samples = {Record{{u"ann@example.com"_s, u"Ann"_s}, {{u"tier"_s, u"Silver"_s}}},
                            Record{{u"bob@example.com"_s, u"Bob"_s}, {}}};
    editor().open(value);
    m_records = std::make_unique<SampleRecords>(editor(), preview());
}

void tst_SampleRecords::aCopyOfWhatIsShownIsAdded_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("tier");
    QTest::addColumn<QString>("freeName");
    QTest::newRow("the default values") << 0 << u"jane@example.com"_s << QString() << u"Jane Doe 2"_s;
    QTest::newRow("a sample") << 1 << u"ann@example.com"_s << u"Silver"_s << u"Ann 2"_s;
    QTest::newRow("an issued pass") << 3 << u"eve@example.com"_s << u"Black"_s << u"Eve 2"_s;
    QTest::newRow("a row of a list") << 4 << u"max@example.com"_s << u"Blue"_s << u"Max 2"_s;
}

void tst_SampleRecords::aCopyOfWhatIsShownIsAdded()
{
    QFETCH(int, what);
    QFETCH(QString, freeName);
    if (what == 3) {
        Pass pass;
        pass.record = {{u"eve@example.com"_s, u"Eve"_s}, {{u"tier"_s, u"Black"_s}, {u"gone"_s, u"1"_s}}};
        preview().showPass(pass);
    } else if (what == 4) {
        preview().showRow({{u"max@example.com"_s, u"Max"_s}, {{u"tier"_s, u"Blue"_s}}}, u"list.csv"_s);
    } else {
        preview().setSample(what);
    }
    QCOMPARE(m_records->freeName(), freeName);
    const auto step = editor().step();
    m_records->add(u" Cleo "_s);
    QCOMPARE(names(), (QStringList{u"Ann"_s, u"Bob"_s, u"Cleo"_s}));
    const auto added = editor().value().studio.samples.last();
    QTEST(added.holder.email, "email");
    QTEST(added.fields.value(u"tier"_s), "tier");
    QVERIFY(!added.fields.contains(u"gone"_s));
    QCOMPARE(shown(), u"Cleo"_s);
    QCOMPARE(editor().step(), step + 1);
    QCOMPARE(editor().undoText(), u"Add sample record"_s);
    editor().undo();
    QCOMPARE(names(), (QStringList{u"Ann"_s, u"Bob"_s}));
}

void tst_SampleRecords::oneIsRenamed()
{
    preview().setSample(2);
    QCOMPARE(m_records->name(), u"Bob"_s);
    m_records->rename(u"Bert"_s);
    QCOMPARE(names(), (QStringList{u"Ann"_s, u"Bert"_s}));
    QCOMPARE(shown(), u"Bert"_s);
    m_records->rename(u"Bea"_s);
    editor().undo();
    QCOMPARE(names().last(), u"Bert"_s); // each is a step
}

void tst_SampleRecords::oneIsRemoved()
{
    preview().setSample(1);
    m_records->remove();
    QCOMPARE(names(), QStringList{u"Bob"_s});
    QCOMPARE(shown(), u"Bob"_s);
    m_records->remove();
    QVERIFY(names().isEmpty());
    QCOMPARE(preview().sample(), 0);
    editor().undo();
    editor().undo();
    QCOMPARE(names(), (QStringList{u"Ann"_s, u"Bob"_s}));
}

void tst_SampleRecords::whatIsNoSampleIsNotChanged()
{
    preview().setSample(0);
    QVERIFY(!m_records->changeObstacle().isEmpty());
    m_records->remove();
    m_records->rename(u"Zoe"_s);
    QVERIFY(!editor().canUndo());
    preview().setSample(1);
    QVERIFY(m_records->changeObstacle().isEmpty());
}

void tst_SampleRecords::namesAreLookedAt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("none") << u"  "_s << true << false;
    QTest::newRow("too long") << QString(201, u'a') << true << false;
    QTest::newRow("as long as may be") << QString(200, u'a') << true << true;
    QTest::newRow("another's") << u"Bob"_s << false << false;
    QTest::newRow("its own") << u"Ann"_s << false << true;
    QTest::newRow("that of the copied one") << u"Ann"_s << true << false;
}

void tst_SampleRecords::namesAreLookedAt()
{
    QFETCH(QString, name);
    QFETCH(bool, isNew);
    preview().setSample(1);
    QTEST(m_records->nameProblem(name, isNew).isEmpty(), "isGood");
}

void tst_SampleRecords::thereAreNotMoreThanAServiceTakes()
{
    auto value = editor().value();
    while (value.studio.samples.size() < 200)
        value.studio.samples.append(Record{{u"x@example.com"_s, {}}, {}});
    editor().open(value);
    QVERIFY(!m_records->addObstacle().isEmpty());
    m_records->add(u"Zoe"_s);
    QCOMPARE(editor().value().studio.samples.size(), 200);
}

/// Undone, a record that was added leaves the one before it on the cards, not what stands behind.
void tst_SampleRecords::theLastOneGivesWayToNoPass()
{
    Pass pass;
    pass.record = {{u"eve@example.com"_s, u"Eve"_s}, {}};
    preview().showPass(pass);
    preview().setSample(2);
    m_records->add(u"Cleo"_s);
    QCOMPARE(shown(), u"Cleo"_s);
    editor().undo();
    QCOMPARE(shown(), u"Bob"_s);
    editor().redo();
    preview().setSample(4);
    editor().undo();
    QCOMPARE(shown(), u"Pass of Eve"_s);
}

QTEST_MAIN(tst_SampleRecords)
#include "tst_samplerecords.moc"
