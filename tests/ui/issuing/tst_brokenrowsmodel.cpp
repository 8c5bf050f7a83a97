// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "issuing/brokenrowsmodel.h"

#include "csv/mapping.h"
#include "support/sampletemplates.h"

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class TestBrokenRowsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreFoundByTheirNumbers_data();
    void rowsAreFoundByTheirNumbers();
};

void TestBrokenRowsModel::rowsAreFoundByTheirNumbers_data()
{
    QTest::addColumn<quint32>("number");
    QTest::addColumn<int>("row");
    QTest::newRow("the header is none") << 1U << -1;
    QTest::newRow("a good one") << 2U << -1;
    QTest::newRow("the first broken one") << 3U << 0;
    QTest::newRow("the last broken one") << 5U << 1;
    QTest::newRow("beyond the file") << 9U << -1;
}

void TestBrokenRowsModel::rowsAreFoundByTheirNumbers()
{
    QFETCH(const quint32, number);
    QFETCH(const int, row);
    const auto file =
        issuance::CsvFile::fromBytes(
            "Email,Name\nada@a.example,Ada\n,Bob\ncyd@a.example,Cyd\nnobody,Dee\n"_ba, u"list.csv"_s)
            .value();
    const auto passTemplate = test::guideTemplate();
    const auto guess = csv::guessMapping(csv::profileColumns(file->sheet()), passTemplate.fields);
    BrokenRowsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowOf(number), -1);
    model.show(issuance::checkFile(file, guess.mapping, passTemplate).value());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(number), row);
    if (row >= 0)
        QCOMPARE(model.numberAt(row), number);
}

QTEST_GUILESS_MAIN(TestBrokenRowsModel)
#include "tst_brokenrowsmodel.moc"
