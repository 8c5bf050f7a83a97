// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/strings.h"

#include <QtCore/qstringconverter.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using apple::Strings;

namespace {

QByteArray in(QStringConverter::Encoding encoding, const QString &text,
              QStringConverter::Flags flags = QStringConverter::Flag::Default)
{
    QStringEncoder encoder(encoding, flags);
    return encoder(text);
}

} // namespace

class TestStrings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        using enum QStringConverter::Encoding;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Strings>("strings");
        const Strings tier{{u"Tier"_s, u"Größe"_s}};
        const auto text = u"\"Tier\" = \"Größe\";"_s;
        QTest::newRow("nothing") << QByteArray() << Strings();
        QTest::newRow("UTF-8") << text.toUtf8() << tier;
        QTest::newRow("UTF-8 with its mark") << in(Utf8, text, QStringConverter::Flag::WriteBom) << tier;
        QTest::newRow("UTF-16 with its mark") << in(Utf16LE, text, QStringConverter::Flag::WriteBom) << tier;
        QTest::newRow("UTF-16, large end first, with its mark")
            << in(Utf16BE, text, QStringConverter::Flag::WriteBom) << tier;
        QTest::newRow("UTF-16 without a mark") << in(Utf16LE, text) << tier;
        QTest::newRow("UTF-16, large end first, without a mark") << in(Utf16BE, text) << tier;
        QTest::newRow("comments of both kinds")
            << "/* a \"b\" = */ \"a\" /**/ = // c\n \"b\"; // d"_ba << Strings{{u"a"_s, u"b"_s}};
        QTest::newRow("signs behind a backslash")
            << "\"a\\\"\\\\\" = \"b\\n\\t\\U00e9\\q\";"_ba << Strings{{u"a\"\\"_s, u"b\n\t\u00e9q"_s}};
        QTest::newRow("signs that have no letter")
            << "\"\\U0000\" = \"\\Ud800\\Ufeff\\r\";"_ba
            << Strings{{QString(QChar(0)), QString(QChar(0xD800)) + QChar(0xFEFF) + u'\r'}};
        QTest::newRow("a key without quotes") << "from.to_2 = \"b\";"_ba << Strings{{u"from.to_2"_s, u"b"_s}};
        QTest::newRow("a key alone") << "\"a\";"_ba << Strings{{u"a"_s, u"a"_s}};
        QTest::newRow("the same key twice")
            << "\"a\" = \"b\"; \"a\" = \"c\";"_ba << Strings{{u"a"_s, u"c"_s}};
        QTest::newRow("several on one line")
            << "\"a\"=\"b\";\"c\"=\"d\";"_ba << Strings{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Strings, strings);
        const auto read = apple::readStrings(bytes);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QCOMPARE(*read, strings);
        QCOMPARE(apple::readStrings(apple::writeStrings(strings)).value(), strings);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("where");
        QTest::newRow("a colon as in JSON") << "\n\"a\": \"b\","_ba << ErrorKind::InvalidInput << u"line 2"_s;
        QTest::newRow("no semicolon")
            << "\"a\" = \"b\"\n\"c\" = \"d\";"_ba << ErrorKind::InvalidInput << u"line 2"_s;
        QTest::newRow("a text that does not end")
            << "\"a\" = \"b;"_ba << ErrorKind::InvalidInput << u"line 1"_s;
        QTest::newRow("a comment that does not end") << "/* a"_ba << ErrorKind::InvalidInput << u"line 1"_s;
        QTest::newRow("a backslash at the end") << "\"a\\"_ba << ErrorKind::InvalidInput << u"line 1"_s;
        QTest::newRow("neither UTF-8 nor UTF-16")
            << "\"a\" = \"\xFF\xFE\xC0\";"_ba << ErrorKind::InvalidInput << QString();
        QTest::newRow("compiled") << "bplist00abc"_ba << ErrorKind::Unsupported << QString();
        QTest::newRow("too large") << QByteArray((1 << 20) + 1, ' ') << ErrorKind::LimitExceeded << QString();
        QByteArray many;
        for (int i = 0; i < 10'001; ++i)
            many += "k" + QByteArray::number(i) + ";";
        QTest::newRow("too many") << many << ErrorKind::LimitExceeded << QString();
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, where);
        const auto read = apple::readStrings(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, kind);
        QCOMPARE(read.error().where, where);
    }

    void writesAsAppleAsks()
    {
        QCOMPARE(apple::writeStrings({{u"b"_s, u"say \"c\""_s}, {u"a"_s, u"x\ny"_s}}),
                 "\"a\" = \"x\\ny\";\n\"b\" = \"say \\\"c\\\"\";\n"_ba);
        QVERIFY(apple::writeStrings({{u"a"_s, u"é"_s}}).startsWith("\xFF\xFE"));
    }
};

QTEST_GUILESS_MAIN(TestStrings)
#include "tst_strings.moc"
