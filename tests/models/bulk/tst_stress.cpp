// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/stress.h"

#include "support/sampletemplates.h"

#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qairopay;
using bulk::StressCase;
using Kind = StressCase::Kind;

namespace {

bulk::RowLint lintOf(const PassTemplate &passTemplate)
{
    return bulk::RowLint(std::make_shared<bulk::Setting>(bulk::Setting{passTemplate, {}, {}, {}, {}}));
}

Record recordWith(const QString &tier)
{
    return {.holder = {u"a@b.example"_s, u"Jane"_s}, .fields = {{u"tier"_s, tier}}};
}

} // namespace

class TestStress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesFromNothingOverTheRowsToTheLongest();
    void numbersDatesAndTextsGetTheirOwn();
    void theRowsThatSayMost();
    void theRowThatIsLongestInBytes();
    void theFirstBreakIsFound();
    void googlesCardBreaksAsWell();
    void whatIsWrongAnywayIsNoBreak();
    void aWideTemplateStandsMore();
};

void TestStress::goesFromNothingOverTheRowsToTheLongest()
{
    const QList<StressCase> rows{{Kind::Row, 7, recordWith(u"Gold"_s)}};
    const auto cases = bulk::stressCases(test::guideTemplate(), rows);
    QCOMPARE(cases.first().kind, Kind::Empty);
    QCOMPARE(cases.first().record.fields.value(u"tier"_s), QString());
    QVERIFY(cases.first().record.fields.contains(u"tier"_s)); // empty, not the default
    QCOMPARE(cases.at(1), rows.first());
    QList<Kind> kinds;
    for (const auto &one : cases)
        kinds.append(one.kind);
    QVERIFY(std::ranges::is_sorted(kinds));
    for (qsizetype i = 1; i < cases.size(); ++i) {
        if (cases[i].kind == cases[i - 1].kind)
            QVERIFY(cases[i].size > cases[i - 1].size);
    }
}

void TestStress::numbersDatesAndTextsGetTheirOwn()
{
    auto value = test::guideTemplate();
    value.fields[2].format.type = ValueType::Date;
    const auto last = bulk::stressCases(value, {}).last().record.fields;
    QCOMPARE(last.value(u"points"_s), u"1234567"_s);
    QCOMPARE(last.value(u"member_since"_s), u"2026-09-30"_s);
    QVERIFY(last.value(u"tier"_s).contains(u"Platinum"_s));
}

void TestStress::theRowsThatSayMost()
{
    bulk::RowExtremes extremes;
    QVERIFY(extremes.cases().isEmpty());
    extremes.add(2, recordWith(u"Gold"_s));
    extremes.add(3, recordWith(u"G"_s));
    extremes.add(4, recordWith(u"Platinum"_s));
    extremes.add(5, recordWith(u"Platinum"_s)); // no longer than the one before
    auto both = recordWith(u"Silver"_s);
    both.fields.insert(u"points"_s, u"1234567890"_s);
    extremes.add(6, both);
    QList<quint32> numbers;
    for (const auto &one : extremes.cases())
        numbers.append(one.size);
    QCOMPARE(numbers, QList<quint32>({3, 2, 4, 6})); // of the second, the holder: nobody's name is longer
}

void TestStress::theRowThatIsLongestInBytes()
{
    bulk::RowExtremes extremes;
    extremes.add(2, recordWith(u"Silver"_s));
    extremes.add(3, recordWith(u"金金金金"_s));
    extremes.add(4, recordWith(u"Go"_s));
    QList<quint32> numbers;
    for (const auto &one : extremes.cases())
        numbers.append(one.size);
    QCOMPARE(numbers, QList<quint32>({4, 3, 2}));
}

void TestStress::theFirstBreakIsFound()
{
    auto lint = lintOf(test::guideTemplate());
    const QList<StressCase> cases{{Kind::Row, 2, recordWith(u"Gold"_s)},
                                  {Kind::Row, 3, recordWith(u"Ehrenvorsitzender"_s.repeated(4))},
                                  {Kind::Row, 4, recordWith(u"Silver"_s)},
                                  {Kind::Row, 5, recordWith(u"Ehrenvorsitzender"_s.repeated(5))}};
    const auto first = bulk::firstBreak(lint, cases);
    QVERIFY(first);
    QCOMPARE(first->index, 1);
    QCOMPARE(first->finding.where, u"fields[0]"_s);
    const auto next = bulk::firstBreak(lint, cases, 2);
    QVERIFY(next);
    QCOMPARE(next->index, 3);
    QVERIFY(!bulk::firstBreak(lint, cases.first(1)));
}

/// A third of Google's row is narrower than the line it has on Apple's card.
void TestStress::googlesCardBreaksAsWell()
{
    auto value = test::guideTemplate();
    value.studio.googleRows = {{u"tier"_s, u"points"_s, u"member_since"_s}};
    auto lint = lintOf(value);
    const auto broken = bulk::breakOf(lint, recordWith(u"Ambassadorship"_s));
    QVERIFY(broken);
    QCOMPARE(broken->id, u"G16"_s);
    QCOMPARE(broken->where, u"fields[0]"_s);
    QVERIFY(!bulk::breakOf(lint, recordWith(u"Silver"_s)));
}

void TestStress::whatIsWrongAnywayIsNoBreak()
{
    auto value = test::guideTemplate();
    value.fields[0].value = u"Ehrenvorsitzender"_s.repeated(4);
    auto lint = lintOf(value);
    QVERIFY(!lint.check(bulk::draftOf({}, 1)).isEmpty());
    QVERIFY(!bulk::breakOf(lint, recordWith(u"Ehrenvorsitzender"_s.repeated(5))));
}

void TestStress::aWideTemplateStandsMore()
{
    auto narrow = test::guideTemplate();
    for (int i = 0; i < 3; ++i)
        narrow.fields.append(test::makeField(QByteArray("more_" + QByteArray::number(i)).constData(), "More",
                                             "x", FieldSlot::Auxiliary));
    auto wideLint = lintOf(test::smallTemplate());
    auto narrowLint = lintOf(narrow);
    const auto wide = bulk::firstBreak(wideLint, bulk::stressCases(test::smallTemplate(), {}));
    const auto small = bulk::firstBreak(narrowLint, bulk::stressCases(narrow, {}));
    QVERIFY(small);
    QVERIFY(!wide || wide->index > small->index);
}

QTEST_MAIN(TestStress)
#include "tst_stress.moc"
