// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "csv/table.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadWhateverItsEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << QByteArray("name,city\nZo\u00eb,K\u00f6ln\n");
        QTest::newRow("with a mark and semicolons")
            << QByteArray("\xEF\xBB\xBFname;city\r\nZo\u00eb;K\u00f6ln\r\n");
        QTest::newRow("Windows-1252") << QByteArray("name,city\nZo\xeb,K\xf6ln\n");
        QTest::newRow("without a last line end") << QByteArray("name\tcity\nZo\u00eb\tK\u00f6ln");
    }
    void isReadWhateverItsEncoding()
    {
        QFETCH(const QByteArray, bytes);
        const auto table = csv::openTable(bytes);
        QVERIFY2(table, qPrintable(table ? QString() : table.error().text()));
        QCOMPARE(table->sheet.header, QStringList({u"name"_s, u"city"_s}));
        const QStringList person{u"Zo\u00eb"_s, u"K\u00f6ln"_s};
        QCOMPARE(cells(table->rows()), QList<QStringList>{person});
        QCOMPARE(cells(table->rowsWithHeader()), (QList<QStringList>{table->sheet.header, person}));
    }
    void nothingIsNoTable() { QVERIFY(!csv::openTable({})); }

private:
    static QList<QStringList> cells(csv::Tokenizer tokenizer)
    {
        QList<QStringList> rows;
        csv::Row row;
        while (tokenizer.next(row).value_or(csv::Tokenizer::Step::End) == csv::Tokenizer::Step::Row)
            rows.append(row.texts());
        return rows;
    }
};

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
