// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "csv/dialect.h"
#include "csv/encoding.h"

#include <QtCore/qstringconverter.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::csv;

class TestDialect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detectsTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Encoding>("encoding");
        QTest::addColumn<int>("mark");
        QTest::addColumn<bool>("isGuess");
        QTest::newRow("ASCII is UTF-8") << "Email\na@b.example"_ba << Encoding::Utf8 << 0 << false;
        QTest::newRow("valid UTF-8") << "Zoë"_ba << Encoding::Utf8 << 0 << false;
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBFZoë"_ba << Encoding::Utf8 << 3 << false;
        QTest::newRow("UTF-16 with a mark") << "\xFF\xFE\x41\0"_ba << Encoding::Utf16Le << 2 << false;
        QTest::newRow("big endian UTF-16") << "\xFE\xFF\0\x41"_ba << Encoding::Utf16Be << 2 << false;
        QTest::newRow("UTF-32, whose mark begins as UTF-16's")
            << "\xFF\xFE\0\0\x41\0\0\0"_ba << Encoding::Utf32Le << 4 << false;
        QTest::newRow("UTF-16 without a mark") << "E\0m\0a\0i\0l\0"_ba << Encoding::Utf16Le << 0 << true;
        QTest::newRow("Windows-1252 is a guess") << "Zo\xEB"_ba << Encoding::Windows1252 << 0 << true;
        QTest::newRow("an empty file") << ""_ba << Encoding::Utf8 << 0 << false;
    }
    void detectsTheEncoding()
    {
        QFETCH(QByteArray, bytes);
        const auto found = detectEncoding(bytes, true);
        QTEST(found.encoding, "encoding");
        QTEST(found.markBytes, "mark");
        QTEST(found.isGuess, "isGuess");
    }

    void aCharacterCutByTheSampleIsNoFault()
    {
        const auto cut = "Łukasz €"_ba.chopped(1);
        QCOMPARE(detectEncoding(cut, false).encoding, Encoding::Utf8);
        QCOMPARE(detectEncoding(cut, true).encoding, Encoding::Windows1252);
    }

    void transcodes_data()
    {
        QTest::addColumn<Encoding>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("utf8");
        const auto wide = [](QStringConverter::Encoding encoding) {
            return QByteArray(QStringEncoder(encoding)(u"Zoë €"_s));
        };
        QTest::newRow("Windows-1252") << Encoding::Windows1252 << "Zo\xEB \x80\x92"_ba << "Zoë €’"_ba;
        QTest::newRow("Latin-1") << Encoding::Latin1 << "Zo\xEB"_ba << "Zoë"_ba;
        QTest::newRow("UTF-16 LE") << Encoding::Utf16Le << wide(QStringConverter::Utf16LE) << "Zoë €"_ba;
        QTest::newRow("UTF-16 BE") << Encoding::Utf16Be << wide(QStringConverter::Utf16BE) << "Zoë €"_ba;
        QTest::newRow("UTF-32 LE") << Encoding::Utf32Le << wide(QStringConverter::Utf32LE) << "Zoë €"_ba;
        QTest::newRow("UTF-32 BE") << Encoding::Utf32Be << wide(QStringConverter::Utf32BE) << "Zoë €"_ba;
        QTest::newRow("UTF-8") << Encoding::Utf8 << "Zoë"_ba << "Zoë"_ba;
    }
    void transcodes()
    {
        QFETCH(Encoding, encoding);
        QFETCH(QByteArray, bytes);
        QTEST(toUtf8(bytes, encoding).value(), "utf8");
        QCOMPARE(encodingFromName(toName(encoding)), encoding);
    }

    void longUtf16KeepsPairsAcrossPieces()
    {
        const auto text = u"a"_s + u"😀"_s.repeated(600'000);
        const QByteArray bytes = QStringEncoder(QStringConverter::Utf16LE)(text);
        QCOMPARE(toUtf8(bytes, Encoding::Utf16Le).value(), text.toUtf8());
    }

    void refusesBytesTheEncodingDoesNotHave()
    {
        QVERIFY(!toUtf8("\x00\xD8"_ba, Encoding::Utf16Le));
        QVERIFY(!toUtf8("abc"_ba, Encoding::Utf16Le));
    }

    void detectsTheDialect_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Dialect>("dialect");
        QTest::newRow("commas") << "Email,Name\na@b.example,A\n"_ba << Dialect{',', true, 0};
        QTest::newRow("semicolons, with decimal commas")
            << "Email;Points\na@b.example;1,5\nb@b.example;2\n"_ba << Dialect{';', true, 0};
        QTest::newRow("tabs") << "Email\tName\na@b.example\tDoe, Jane\n"_ba << Dialect{'\t', true, 0};
        QTest::newRow("vertical bars") << "Email|Name\na@b.example|A\n"_ba << Dialect{'|', true, 0};
        QTest::newRow("sep= decides") << "sep=;\r\nEmail,x;Name\n"_ba << Dialect{';', true, 7};
        QTest::newRow("sep= behind a mark") << "\xEF\xBB\xBFSEP=|\nEmail|Name\n"_ba << Dialect{'|', true, 9};
        QTest::newRow("a mark is skipped") << "\xEF\xBB\xBF"
                                              "Email,Name\n"_ba
                                           << Dialect{',', true, 3};
        QTest::newRow("an address in the first row: no header")
            << "a@b.example,A\n"_ba << Dialect{',', false, 0};
        QTest::newRow("delimiters within quotes do not count")
            << "\"a;b;c\",d\n\"a;b\",e\n"_ba << Dialect{',', true, 0};
        QTest::newRow("one column") << "Email\na@b.example\n"_ba << Dialect{',', true, 0};
        QTest::newRow("nothing") << ""_ba << Dialect{',', true, 0};
    }
    void detectsTheDialect()
    {
        QFETCH(QByteArray, text);
        QTEST(detectDialect(text), "dialect");
    }

    void keepsTheChosenDelimiter()
    {
        QCOMPARE(dialectWith(';', "sep=,\nEmail,Name"_ba), (Dialect{';', true, 6}));
    }
};

QTEST_APPLESS_MAIN(TestDialect)
#include "tst_dialect.moc"
