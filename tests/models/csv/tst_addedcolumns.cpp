// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "csv/addedcolumns.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::csv;

namespace {

QList<QStringList> tableOf(const QByteArray &text, char delimiter)
{
    Tokenizer tokenizer(delimiter);
    tokenizer.setWindow(text, true);
    QList<QStringList> table;
    Row row;
    while (tokenizer.next(row).value() == Tokenizer::Step::Row)
        table.append(row.texts());
    return table;
}

/// A failed-rows file of all rows of a text.
QByteArray failedRowsOf(const QByteArray &text)
{
    const auto sheet = openSheet(text, detectDialect(text)).value();
    const char delimiter = sheet.dialect.delimiter;
    auto out = failedRowsHead(sheet.headerLine(), delimiter);
    Tokenizer tokenizer(delimiter);
    tokenizer.seek(sheet.firstOffset, sheet.firstNumber);
    tokenizer.setWindow(QByteArrayView(text).sliced(static_cast<qsizetype>(sheet.firstOffset)), true);
    Row row;
    while (tokenizer.next(row).value() == Tokenizer::Step::Row) {
        out += failedRowsLine({row.number, {}, {}, {}, {}, u"why, \"because\""_s}, sheet.originalPart(row),
                              delimiter);
    }
    return out;
}

} // namespace

class TestAddedColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failedRowsComeBackAsTheyCame_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << "Email,Name\r\na@x.example,A\r\n"_ba;
        QTest::newRow("semicolons") << "Email;Name\r\na@x.example;1,5\r\n"_ba;
        QTest::newRow("quotes, delimiters, line breaks, formulas")
            << "Email,Name\r\n\"a@x.example\",\"A, \"\"B\"\"\nC\"\r\n=1+1,-5\r\n"_ba;
        QTest::newRow("a stray quote") << "Email,Name\r\na@x.example,\"A\"B\r\n"_ba;
        QTest::newRow("ragged rows") << "Email,Name\r\na@x.example\r\nb@x.example,B,c,d\r\n"_ba;
        QTest::newRow("spaces") << "Email,Name\r\n a@x.example , \"A\"\r\n"_ba;
    }
    void failedRowsComeBackAsTheyCame()
    {
        QFETCH(QByteArray, text);
        const auto once = failedRowsOf(text);
        const auto sheet = openSheet(once, detectDialect(once)).value();
        QCOMPARE(sheet.addedCount, 2);
        QCOMPARE(failedRowsOf(once),
                 once); // a second round changes nothing: our columns are not taken for data

        Row row;
        QByteArray originals = sheet.headerLine() + "\r\n";
        quint64 offset = sheet.firstOffset;
        for (quint32 number = sheet.firstNumber; sheet.read(offset, number, row); ++number) {
            originals += sheet.originalPart(row).toByteArray() + "\r\n";
            offset = row.end;
        }
        QCOMPARE(originals, text);
    }

    void resultsHoldEverything()
    {
        const auto line =
            resultsLine({7, u"ok"_s, u"pass_1"_s, u"http://a"_s, u"http://g"_s, {}}, "\"x,y\",=2", ',');
        QCOMPARE(line, "7,ok,pass_1,http://a,http://g,,\"x,y\",=2\r\n"_ba);
        const auto head = resultsHead("Name,Sum", ',');
        QVERIFY(head.startsWith("\xEF\xBB\xBFqairopay_row,qairopay_status,"));
        QCOMPARE(openSheet(head + line, detectDialect(head)).value().addedCount, 6);
    }

    void formulasAreDefusedOnWish_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("written");
        QTest::newRow("equals") << "=1+1"_ba << u"'=1+1"_s;
        QTest::newRow("plus") << "+49 30"_ba << u"'+49 30"_s;
        QTest::newRow("minus") << "-5"_ba << u"'-5"_s;
        QTest::newRow("at") << "@SUM(A1)"_ba << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << "\t=1"_ba << u"'\t=1"_s;
        QTest::newRow("full-width equals") << "＝1"_ba << u"'＝1"_s;
        QTest::newRow("harmless") << "a=1"_ba << u"a=1"_s;
        QTest::newRow("quoted") << "\"=\"\"x\"\"\""_ba << u"'=\"x\""_s;
    }
    void formulasAreDefusedOnWish()
    {
        QFETCH(QByteArray, cell);
        const auto line = resultsLine({1, u"ok"_s, {}, {}, {}, {}}, cell, ',', FormulaDefence::On);
        QTEST(tableOf(line, ',').front().back(), "written");
    }
};

QTEST_APPLESS_MAIN(TestAddedColumns)
#include "tst_addedcolumns.moc"
