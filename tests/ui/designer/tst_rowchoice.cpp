// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/rowchoice.h"
#include "support/previewdesk.h"
#include "support/sampletemplates.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

/// Row 3 has no address and no number of points, row 4 is empty.
constexpr auto holders = "Email,Name,Tier,Points\n"
                         "jane@example.com,Jane Doe,Diamond,12\n"
                         "john,John Roe,Copper,many\n"
                         ",,,\n"
                         "ada@example.com,Ada Lovelace,Amber,7\n";

/// As the Issue page maps and checks it.
issuance::CheckedFilePtr listOf(const QByteArray &text)
{
    const auto file = issuance::CsvFile::fromBytes(text, u"holders.csv"_s).value();
    const auto value = test::guideTemplate();
    const auto mapping = csv::guessMapping(csv::profileColumns(file->sheet()), value.fields).mapping;
    return issuance::checkFile(file, mapping, value).value();
}

/// The guide's template with a sample, Sam, who is on the cards at first.
PassTemplate sampledTemplate()
{
    auto value = test::guideTemplate();
    value.studio.samples = {{{u"sam@example.com"_s, u"Sam Sample"_s}, {{u"tier"_s, u"Silver"_s}}}};
    return value;
}

} // namespace

/// The rows of an open list, one at a time on the designer's cards.
class TestRowChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutAListItSaysWhereToOpenOne();
    void theCardsShowARow();
    void stepsStayWithinTheList();
    void whatIsWrongWithARowIsSaid_data();
    void whatIsWrongWithARowIsSaid();
    void itEndsWith_data();
    void itEndsWith();
    void itGoesOnWith_data();
    void itGoesOnWith();
    void anotherTemplateIsToldWhatItLacks();
    void endingShowsTheRecordFromBefore();
    void itBeginsAgainWhereItWasLeft();
    void rowsAreThereWhileTheListIsCheckedAnew();
    void theListIsLetGo_data();
    void theListIsLetGo();

private:
    /// What somebody does while a row is shown.
    using Act = std::function<void(TestRowChoice &)>;

    [[nodiscard]] TemplatePreview &preview() const { return m_desk.preview(); }
    [[nodiscard]] bool cardsSay(const QString &text) const
    {
        return preview().apple()->spoken().contains(text) && preview().google()->spoken().contains(text);
    }
    void change(const std::function<void(PassTemplate &)> &change) const
    {
        m_desk.editor().edit(u"Change"_s, {}, change);
    }

    test::PreviewDesk m_desk;
    issuance::CheckedFilePtr m_list;
    std::unique_ptr<RowChoice> m_rows;
};

void TestRowChoice::init()
{
    m_rows.reset();
    m_desk.renew();
    m_rows = std::make_unique<RowChoice>(m_desk.editor(), m_desk.preview());
    m_list = listOf(holders);
    m_desk.editor().open(sampledTemplate());
}

void TestRowChoice::withoutAListItSaysWhereToOpenOne()
{
    QVERIFY2(m_rows->obstacle().contains(u"Issue page"_s), qPrintable(m_rows->obstacle()));
    m_rows->show();
    m_rows->next();
    QVERIFY(!m_rows->isOn());
    QSignalSpy changed(m_rows.get(), &RowChoice::changed);
    m_rows->setList(m_list);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(m_rows->obstacle(), QString());
    QVERIFY(!m_rows->isOn()); // only when somebody wants it
}

void TestRowChoice::theCardsShowARow()
{
    m_rows->setList(m_list);
    QSignalSpy seen(&preview(), &TemplatePreview::viewChanged);
    m_rows->show();
    QCOMPARE(seen.size(), 1);
    QVERIFY(m_rows->isOn());
    QCOMPARE(m_rows->row(), 2); // behind the header
    QCOMPARE(m_rows->placeText(), u"Row 2 of 5 · holders.csv"_s);
    QVERIFY(cardsSay(u"Diamond"_s));
    QCOMPARE(preview().sampleNames(),
             (QStringList{u"Default values"_s, u"Sam Sample"_s, u"Row of holders.csv"_s}));
    QCOMPARE(preview().sample(), 2);
    QCOMPARE(preview().issued().record.holder.email, u"jane@example.com"_s);
    // What it says is not the template's: nothing of it is typed on the card.
    QVERIFY(!preview().isWrittenHere(scene::Surface::Front));
    QVERIFY(!m_desk.editor().canUndo());
}

void TestRowChoice::stepsStayWithinTheList()
{
    m_rows->setList(m_list);
    m_rows->show();
    m_rows->previous();
    QCOMPARE(m_rows->row(), 2);
    m_rows->next();
    QCOMPARE(m_rows->row(), 3);
    QVERIFY(cardsSay(u"Copper"_s));
    m_rows->previous();
    QVERIFY(cardsSay(u"Diamond"_s));
    m_rows->setRow(99);
    QCOMPARE(m_rows->row(), 5);
    QVERIFY(cardsSay(u"Amber"_s));
    m_rows->next();
    QCOMPARE(m_rows->row(), 5);
    m_rows->setRow(0);
    QCOMPARE(m_rows->row(), 2);
}

void TestRowChoice::whatIsWrongWithARowIsSaid_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("remark"); // empty: what the check of the list says
    QTest::newRow("a good one") << 2 << u"jane@example.com"_s;
    QTest::newRow("a broken one") << 3 << QString();
    QTest::newRow("an empty one") << 4 << u"This row is empty: no pass comes of it."_s;
}

void TestRowChoice::whatIsWrongWithARowIsSaid()
{
    QFETCH(const int, row);
    QFETCH(const QString, remark);
    m_rows->setList(m_list);
    m_rows->setRow(row);
    QCOMPARE(m_rows->isBroken(), remark.isEmpty());
    const auto reasons = m_list->reasons(static_cast<quint32>(row));
    QCOMPARE(reasons.size(), remark.isEmpty() ? 2 : 0);
    QCOMPARE(m_rows->remark(), remark.isEmpty() ? reasons.join(u' ') : remark);
}

void TestRowChoice::itEndsWith_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("shown");
    QTest::newRow("another record") << Act([](auto &t) { t.preview().setSample(1); }) << u"Silver"_s;
    QTest::newRow("an issued pass") << Act([](auto &t) {
        Pass pass;
        pass.record = {{u"bob@example.com"_s, u"Bob"_s}, {{u"tier"_s, u"Pearl"_s}}};
        t.preview().showPass(pass);
    }) << u"Pearl"_s;
    QTest::newRow("a default that is typed")
        << Act([](auto &t) { t.change([](PassTemplate &value) { value.fields[0].value = u"Bronze"_s; }); })
        << u"Bronze"_s;
    QTest::newRow("a field that gets another key")
        << Act([](auto &t) { t.change([](PassTemplate &value) { value.fields[1].key = u"score"_s; }); })
        << u"Silver"_s;
    QTest::newRow("a template without its fields")
        << Act([](auto &t) { t.m_desk.editor().open(test::smallTemplate()); }) << u"Gold"_s;
    QTest::newRow("the end of the list") << Act([](auto &t) { t.m_rows->setList(nullptr); }) << u"Silver"_s;
    QTest::newRow("a click") << Act([](auto &t) { t.m_rows->end(); }) << u"Silver"_s;
}

void TestRowChoice::itEndsWith()
{
    QFETCH(const Act, act);
    QFETCH(const QString, shown);
    m_rows->setList(m_list);
    m_rows->show();
    QVERIFY(m_rows->isOn());
    QSignalSpy changed(m_rows.get(), &RowChoice::changed);
    act(*this);
    QVERIFY(!changed.isEmpty());
    QVERIFY(!m_rows->isOn());
    QVERIFY(!preview().sampleNames().contains(u"Row of holders.csv"_s));
    QVERIFY(preview().sample() < preview().sampleNames().size());
    QVERIFY2(cardsSay(shown), qPrintable(preview().apple()->spoken()));
}

void TestRowChoice::itGoesOnWith_data()
{
    QTest::addColumn<Act>("act");
    QTest::newRow("a label that is typed")
        << Act([](auto &t) { t.change([](PassTemplate &value) { value.fields[0].label = u"Standing"_s; }); });
    QTest::newRow("a sample that is added") << Act([](auto &t) {
        t.change([](PassTemplate &value) {
            value.studio.samples.append(Record{{u"b@example.com"_s, u"Bob"_s}, {}});
        });
    });
    QTest::newRow("another template with its fields") << Act([](auto &t) {
        auto value = test::guideTemplate();
        value.name = u"Acme Resorts"_s;
        t.m_desk.editor().open(value);
    });
    QTest::newRow("the list checked anew") << Act([](auto &t) {
        t.m_list = listOf(holders);
        t.m_rows->setList(t.m_list);
    });
}

void TestRowChoice::itGoesOnWith()
{
    QFETCH(const Act, act);
    m_rows->setList(m_list);
    m_rows->setRow(5);
    act(*this);
    QVERIFY(m_rows->isOn());
    QCOMPARE(m_rows->row(), 5);
    QCOMPARE(preview().sample(), preview().sampleNames().size() - 1);
    QCOMPARE(preview().sampleNames().last(), u"Row of holders.csv"_s);
    QVERIFY(cardsSay(u"Amber"_s));
}

void TestRowChoice::anotherTemplateIsToldWhatItLacks()
{
    m_rows->setList(m_list);
    m_desk.editor().open(test::smallTemplate());
    QVERIFY2(m_rows->obstacle().contains(u"\"points\""_s), qPrintable(m_rows->obstacle()));
    m_rows->show();
    QVERIFY(!m_rows->isOn());
    m_desk.editor().open(test::guideTemplate());
    QCOMPARE(m_rows->obstacle(), QString());
}

void TestRowChoice::endingShowsTheRecordFromBefore()
{
    m_rows->setList(m_list);
    for (const int before : {0, 1}) {
        preview().setSample(before);
        m_rows->show();
        m_rows->next();
        m_rows->end();
        QCOMPARE(preview().sample(), before);
    }
    QVERIFY(cardsSay(u"Silver"_s));
    QVERIFY(preview().isWrittenHere(scene::Surface::Front));
}

void TestRowChoice::itBeginsAgainWhereItWasLeft()
{
    m_rows->setList(m_list);
    m_rows->setRow(5);
    m_rows->end();
    m_rows->show();
    QCOMPARE(m_rows->row(), 5);
    m_rows->setList(nullptr);
    m_rows->setList(m_list); // another one
    m_rows->show();
    QCOMPARE(m_rows->row(), 2);
}

/// The Issue page has let go of it then, and has no other yet.
void TestRowChoice::rowsAreThereWhileTheListIsCheckedAnew()
{
    m_rows->setList(m_list);
    m_rows->show();
    m_list.reset();
    m_rows->next();
    QCOMPARE(m_rows->row(), 3);
    QVERIFY(m_rows->isOn() && cardsSay(u"Copper"_s));
    QVERIFY(m_rows->isBroken());
    m_rows->end();
    QCOMPARE(m_rows->obstacle(), QString());
    m_rows->setRow(5);
    QVERIFY(m_rows->isOn() && cardsSay(u"Amber"_s));
}

void TestRowChoice::theListIsLetGo_data()
{
    QTest::addColumn<Act>("act");
    QTest::newRow("closed or issued") << Act([](auto &t) { t.m_rows->setList(nullptr); });
    QTest::newRow("checked anew") << Act([](auto &t) { t.m_rows->setList(listOf(holders)); });
}

void TestRowChoice::theListIsLetGo()
{
    QFETCH(const Act, act);
    m_rows->setList(m_list);
    m_rows->show();
    const std::weak_ptr<const issuance::CheckedFile> list = m_list;
    m_list.reset();
    QVERIFY(!list.expired());
    act(*this);
    QVERIFY(list.expired());
}

QTEST_MAIN(TestRowChoice)
#include "tst_rowchoice.moc"
