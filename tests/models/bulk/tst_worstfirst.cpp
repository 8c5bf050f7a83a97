// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/worstfirst.h"

#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace qairopay::bulk;

namespace {

RowResult found(int errors, int warnings)
{
    RowResult result;
    result.state = errors > 0 ? RowResult::State::Error : RowResult::State::Warning;
    result.errors = errors & RowResult::mostCounted;
    result.warnings = warnings & RowResult::mostCounted;
    return result;
}

RowResult warnings(int count)
{
    return found(0, count);
}

QList<quint32> orderOf(const WorstFirst &sheet)
{
    QList<quint32> rows;
    for (quint32 position = 0; position < sheet.size(); ++position)
        rows.append(sheet.rowAt(position));
    return rows;
}

} // namespace

class TestWorstFirst : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAsInTheFile();
    void worstComeFirstThenAsInTheFile();
    void errorsCountBeforeWarnings();
    void whatIsSeenStays();
    void nobodyLooking();
    void theWindowIsCutToTheRows();
    void countsWhatIsWorseFurtherDown();
    void everyRowStaysOnce();
};

void TestWorstFirst::startsAsInTheFile()
{
    QCOMPARE(orderOf(WorstFirst(3)), QList<quint32>({0, 1, 2}));
    QCOMPARE(WorstFirst().size(), 0U);
}

void TestWorstFirst::worstComeFirstThenAsInTheFile()
{
    WorstFirst sheet(6);
    sheet.setResult(1, warnings(1));
    sheet.setResult(2, {RowResult::State::Clean});
    sheet.setResult(3, warnings(2));
    sheet.setResult(4, found(1, 0));
    sheet.setResult(5, warnings(1));
    QCOMPARE(orderOf(sheet), QList<quint32>({0, 1, 2, 3, 4, 5}));
    sheet.sort();
    QCOMPARE(orderOf(sheet), QList<quint32>({4, 3, 1, 5, 0, 2}));
}

void TestWorstFirst::errorsCountBeforeWarnings()
{
    WorstFirst sheet(9);
    sheet.setResult(0, {RowResult::State::Clean});
    sheet.setResult(1, {RowResult::State::Info});
    sheet.setResult(2, warnings(60));
    sheet.setResult(3, found(1, 60));
    sheet.setResult(4, found(2, 0));
    sheet.setResult(5, found(2, 2));
    sheet.setResult(6, refused());
    sheet.setResult(7, found(2, 2));
    sheet.setResult(8, found(63, 63));
    sheet.sort();
    QCOMPARE(orderOf(sheet), QList<quint32>({6, 8, 5, 7, 4, 3, 2, 1, 0}));
}

void TestWorstFirst::whatIsSeenStays()
{
    WorstFirst sheet(6);
    sheet.setWindow({0, 2});
    sheet.setResult(5, warnings(3));
    sheet.setResult(3, warnings(1));
    sheet.sort();
    QCOMPARE(orderOf(sheet), QList<quint32>({0, 1, 5, 3, 2, 4}));
    sheet.setWindow({2, 2});
    sheet.setResult(4, warnings(9));
    sheet.sort();
    QCOMPARE(orderOf(sheet), QList<quint32>({4, 0, 5, 3, 1, 2}));
}

void TestWorstFirst::nobodyLooking()
{
    WorstFirst sheet(4);
    sheet.setWindow({0, 3});
    sheet.setResult(3, warnings(1));
    sheet.setWindow({});
    sheet.sort();
    QCOMPARE(orderOf(sheet), QList<quint32>({3, 0, 1, 2}));
}

void TestWorstFirst::theWindowIsCutToTheRows()
{
    WorstFirst sheet(4);
    sheet.setWindow({2, 100});
    QCOMPARE(sheet.window(), Window({2, 2}));
    sheet.setWindow({9, 1});
    QCOMPARE(sheet.window(), Window({4, 0}));
}

void TestWorstFirst::countsWhatIsWorseFurtherDown()
{
    WorstFirst sheet(5);
    QCOMPARE(sheet.worseBehind(), 0U);
    sheet.setResult(0, warnings(2));
    sheet.setWindow({0, 2});
    sheet.setResult(3, warnings(1));
    sheet.setResult(4, warnings(5));
    sheet.sort();
    QCOMPARE(sheet.worseBehind(), 2U);
    sheet.setResult(1, warnings(2));
    QCOMPARE(sheet.worseBehind(), 1U);
}

void TestWorstFirst::everyRowStaysOnce()
{
    QRandomGenerator random(3);
    WorstFirst sheet(1000);
    for (int turn = 0; turn < 20; ++turn) {
        for (int i = 0; i < 100; ++i)
            sheet.setResult(random.bounded(1000U), warnings(random.bounded(50)));
        sheet.setWindow({random.bounded(990U), random.bounded(60U)});
        const auto [first, count] = sheet.window();
        const auto kept = orderOf(sheet).mid(first, count);
        sheet.sort();
        auto rows = orderOf(sheet);
        QCOMPARE(rows.mid(first, count), kept);
        auto others = rows;
        others.remove(first, count);
        QVERIFY(std::ranges::is_sorted(others, std::ranges::greater(),
                                       [&](quint32 row) { return sheet.result(row).weight(); }));
        std::ranges::sort(rows);
        QCOMPARE(rows, orderOf(WorstFirst(1000)));
    }
}

QTEST_GUILESS_MAIN(TestWorstFirst)
#include "tst_worstfirst.moc"
