// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/jsonobjectreader.h"
#include "base/strictjson.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class TestStrictJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
    void limits();
    void reader_data();
    void reader();
};

void TestStrictJson::parse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("error"); // empty: accepted

    QTest::newRow("an object is accepted") << QByteArray(R"({"a":{"b":[1,"x"]},"c":"d"})") << QString();
    QTest::newRow("the same name in two objects is accepted")
        << QByteArray(R"({"a":{"b":1},"c":{"b":2}})") << QString();
    QTest::newRow("a value equal to a name is accepted") << QByteArray(R"({"a":"b","b":"a"})") << QString();
    QTest::newRow("strings with brackets are no structure")
        << QByteArray(R"({"a":"{[[[\"","b":"}"})") << QString();
    QTest::newRow("a repeated member is refused")
        << QByteArray("{\n \"a\": 1,\n \"a\": 2}") << u"line 3, column 2: The member \"a\" is given twice."_s;
    QTest::newRow("a repeated member in disguise is refused")
        << QByteArray(R"({"a":1,"\u0061":2})") << u"line 1, column 8: The member \"a\" is given twice."_s;
    QTest::newRow("a repeated member after a nested object is refused")
        << QByteArray(R"({"a":{"x":1},"a":2})") << u"line 1, column 14: The member \"a\" is given twice."_s;
    QTest::newRow("an array is refused") << QByteArray("[1]") << u"The JSON must be an object."_s;
    QTest::newRow("a trailing comma is refused")
        << QByteArray("{\"a\":1,}")
        << u"line 1, column 9: This is not JSON: object is missing after a comma."_s;
    QTest::newRow("broken UTF-8 is refused")
        << QByteArray("{\"a\":\"\xff\"}") << u"The JSON is not valid UTF-8."_s;
    QTest::newRow("a byte order mark is refused")
        << QByteArray("\xEF\xBB\xBF{}")
        << u"The JSON begins with a byte order mark; save it as UTF-8 without one."_s;
    QTest::newRow("depth 10,000 is refused")
        << QByteArray(R"({"a":)" + QByteArray(10'000, '[') + QByteArray(10'000, ']') + "}")
        << u"line 1, column 69: The JSON is nested deeper than 64 levels."_s;
    QTest::newRow("an unclosed string is refused") << QByteArray("{\"a") << u"*"_s;
    QTest::newRow("nothing is refused") << QByteArray() << u"*"_s;
}

void TestStrictJson::parse()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, error);
    const auto result = parseJsonObject(text);
    QCOMPARE(result.has_value(), error.isEmpty());
    if (!result && error != u"*")
        QCOMPARE(result.error().text(), error);
}

void TestStrictJson::limits()
{
    const auto result = parseJsonObject("{\"a\":\"0123456789\"}", {.maxBytes = 10, .maxDepth = 4});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::LimitExceeded);
}

void TestStrictJson::reader_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("error");

    QTest::newRow("complete") << QByteArray(R"({"name":"a","size":2,"on":true,"list":["x"]})") << QString();
    QTest::newRow("optional members may be absent") << QByteArray(R"({"name":"a"})") << QString();
    QTest::newRow("missing") << QByteArray(R"({})") << u"doc.name: This member is missing."_s;
    QTest::newRow("wrong type") << QByteArray(R"({"name":1})") << u"doc.name: This must be a text."_s;
    QTest::newRow("wrong number") << QByteArray(R"({"name":"a","size":"2"})")
                                  << u"doc.size: This must be a number."_s;
    QTest::newRow("wrong item") << QByteArray(R"({"name":"a","list":["x",2]})")
                                << u"doc.list[1]: This must be a text."_s;
    QTest::newRow("unknown") << QByteArray(R"({"name":"a","nmae":"b"})")
                             << u"doc.nmae: This member is not known here."_s;
    QTest::newRow("the first error wins")
        << QByteArray(R"({"name":1,"size":"x"})") << u"doc.name: This must be a text."_s;
}

void TestStrictJson::reader()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, error);
    JsonObjectReader reader(parseJsonObject(text).value(), u"doc"_s);
    reader.requiredString(u"name"_s);
    reader.optionalNumber(u"size"_s);
    reader.boolean(u"on"_s);
    reader.strings(u"list"_s);
    const auto result = reader.finish();
    QCOMPARE(result ? QString() : result.error().text(), error);
}

QTEST_GUILESS_MAIN(TestStrictJson)
#include "tst_strictjson.moc"
