// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "issuance/csvfile.h"

#include <QtCore/qfile.h>
#include <QtCore/qstringconverter.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::issuance;

class TestCsvFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opens_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto text = u"Email;Full name\nzoe@example.com;Zoë\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8();
        QTest::newRow("UTF-16") << "\xFF\xFE" + QByteArray(QStringEncoder(QStringConverter::Utf16LE)(text));
        QTest::newRow("Windows-1252") << text.toLatin1();
        QTest::newRow("sep=") << "sep=;\n" + text.toUtf8();
        // Big enough to be mapped.
        QTest::newRow("big") << text.toUtf8() + "x@example.com;x\n"_ba.repeated(600'000);
    }
    void opens()
    {
        QFETCH(QByteArray, bytes);
        const auto file = CsvFile::open(write(bytes)).value();
        QCOMPARE(file->sheet().header, (QStringList{u"Email"_s, u"Full name"_s}));
        QCOMPARE(file->sheet().dialect.delimiter, ';');
        const auto mapping = csv::guessMapping(csv::profileColumns(file->sheet()), {}).mapping;
        const auto checked = checkFile(file, mapping, {}).value();
        QCOMPARE(checked->record(checked->report.firstNumber()).value().holder.name, u"Zoë"_s);
        QVERIFY(!checked->record(1'000'000));
        QCOMPARE(checked->report.goodCount(), bytes.size() > 1'000'000 ? 2u : 1u);
    }

    /// A spreadsheet saves over its file while it is open here.
    void keepsWhatItOpened_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("small") << 10;
        QTest::newRow("big") << 600'000;
    }
    void keepsWhatItOpened()
    {
        QFETCH(int, rows);
        const auto path = write("Email\n" + "zoe@example.com\n"_ba.repeated(rows - 1) + "last@example.com\n");
        const auto file = CsvFile::open(path).value();
        const auto hash = file->hash();
        QVERIFY(QFile::resize(path, 3));
        const auto mapping = csv::guessMapping(csv::profileColumns(file->sheet()), {}).mapping;
        const auto checked = checkFile(file, mapping, {}).value();
        QCOMPARE(checked->report.rowCount(), quint32(rows));
        QCOMPARE(checked->record(quint32(rows) + 1).value().holder.email, u"last@example.com"_s);
        QCOMPARE(file->hash(), hash);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("an empty file") << ""_ba << u"empty"_s;
        QTest::newRow("a header only") << "Email,Name\n"_ba << u"no rows"_s;
        QTest::newRow("no e-mail column") << "Name,Tier\nA,Gold\n"_ba << u"e-mail"_s;
        QTest::newRow("one column: another delimiter?")
            << "Name:Email\nA:a@example.com\n"_ba << u"delimiter"_s;
        QTest::newRow("a line of 200 MB") << "Email\n"_ba + QByteArray(200'000'000, 'x') << u"longer than"_s;
        QTest::newRow("a quote open for 200 MB")
            << "Email\n\""_ba + QByteArray(200'000'000, '\n') << u"quote"_s;
        QTest::newRow("binary") << "\x7F"
                                   "ELF\0\0\0\0\0\1\1\1"_ba
                                << u""_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const auto file = CsvFile::open(write(bytes));
        auto error = file ? Error{} : file.error();
        if (file) {
            const auto mapping = csv::guessMapping(csv::profileColumns((*file)->sheet()), {}).mapping;
            const auto checked = checkFile(*file, mapping, {});
            QVERIFY(!checked);
            error = checked.error();
        }
        QVERIFY2(error.message.contains(words), qPrintable(error.text()));
        QVERIFY(!error.message.isEmpty());
        QVERIFY2(error.where.startsWith(u"holders.csv"_s), qPrintable(error.text()));
    }

    void namesAMissingFile()
    {
        const auto file = CsvFile::open(m_folder.filePath(u"none.csv"_s));
        QCOMPARE(file.error().kind, ErrorKind::NotFound);
        QCOMPARE(file.error().where, u"none.csv"_s);
    }

    void takesTheUsersChoice()
    {
        const auto path = write("Email,x;Name\na@example.com,x;Zo\xEB\n"_ba);
        const auto file = CsvFile::open(path, {csv::Encoding::Latin1, ';'}).value();
        QCOMPARE(file->sheet().header, (QStringList{u"Email,x"_s, u"Name"_s}));
        QCOMPARE(file->encoding().encoding, csv::Encoding::Latin1);
    }

    void checksInTheBackground()
    {
        auto opened = openCsv(write("Email\na@example.com\n"_ba));
        opened.waitForFinished();
        auto checked = checkCsv(opened.result().value(), {{{csv::ColumnTarget::Kind::Email, {}}}}, {});
        checked.waitForFinished();
        QCOMPARE(checked.result().value()->report.goodCount(), 1u);
    }

    void aPipeKeepsNoThread()
    {
        const auto path = m_folder.filePath(u"pipe.csv"_s);
        QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
        auto opened = openCsv(path);
        QTRY_VERIFY(opened.isFinished());
        const auto file = opened.result();
        QVERIFY(!file);
        QCOMPARE(file.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(file.error().where, u"pipe.csv"_s);
    }

private:
    QString write(const QByteArray &bytes)
    {
        const auto path = m_folder.filePath(u"holders.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCsvFile)
#include "tst_csvfile.moc"
