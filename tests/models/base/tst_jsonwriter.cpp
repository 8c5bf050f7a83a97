// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/jsonwriter.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class tst_JsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commasComeByThemselves();
    void textsReadBack_data();
    void textsReadBack();
};

void tst_JsonWriter::commasComeByThemselves()
{
    QByteArray json;
    JsonWriter out(json);
    out.beginObject();
    out.name("list"_L1).beginArray();
    out.raw("{}");
    out.null();
    out.boolean(true);
    out.endArray();
    out.name(u"none").null();
    out.name("written"_L1).raw(R"({"a":1})");
    out.endObject();
    QCOMPARE(json, R"({"list":[{},null,true],"none":null,"written":{"a":1}})");
}

void tst_JsonWriter::textsReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"Gold"_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("quotes and backslashes") << u"a \"b\" \\c"_s;
    QTest::newRow("controls") << u"a\nb\tc\0d\u007f"_s;
    QTest::newRow("beyond ASCII") << u"Zürich \U0001F600"_s;
}

void tst_JsonWriter::textsReadBack()
{
    QFETCH(const QString, text);
    QByteArray json;
    JsonWriter out(json);
    out.beginObject();
    out.name(QStringView(text)).string(text);
    out.endObject();
    QCOMPARE(QJsonDocument::fromJson(json).object(), (QJsonObject{{text, text}}));
}

QTEST_GUILESS_MAIN(tst_JsonWriter)

#include "tst_jsonwriter.moc"
