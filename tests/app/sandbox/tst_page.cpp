// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/page.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay::sandbox;

/// The answer to a list.
class tst_Page : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeInTheEnvelope_data();
    void rowsComeInTheEnvelope();
};

void tst_Page::rowsComeInTheEnvelope_data()
{
    QTest::addColumn<QStringList>(
        "rows"); // two to a page; as the store has them, with one more if there is one
    QTest::addColumn<bool>("before");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const QStringList &rows, bool before, const char *answer) {
        QTest::newRow(name) << rows << before << QByteArray(answer);
    };
    const auto a = u"a"_s;
    const auto b = u"b"_s;
    const auto c = u"c"_s;
    row("none", {}, false, R"({"data":[],"has_more":false,"next_cursor":null})");
    row("all there are", {a, b}, false,
        R"({"data":[{"id":"a"},{"id":"b"}],"has_more":false,"next_cursor":null})");
    row("more than a page", {a, b, c}, false,
        R"({"data":[{"id":"a"},{"id":"b"}],"has_more":true,"next_cursor":"eyJpZCI6ImIifQ"})");
    row("none before", {}, true, R"({"data":[],"has_more":false,"next_cursor":null})");
    row("all there are before", {b, a}, true,
        R"({"data":[{"id":"a"},{"id":"b"}],"has_more":false,"next_cursor":"eyJpZCI6ImIifQ"})");
    row("more than a page before", {c, b, a}, true,
        R"({"data":[{"id":"b"},{"id":"c"}],"has_more":true,"next_cursor":"eyJpZCI6ImMifQ"})");
}

/// Whichever way a row is written.
void tst_Page::rowsComeInTheEnvelope()
{
    QFETCH(const QStringList, rows);
    QFETCH(const bool, before);
    const PageRequest page{.limit = 2, .before = before};
    const auto ofValues = pageOf(rows, page, [](const QString &id) { return QJsonObject{{u"id"_s, id}}; });
    QTEST(ofValues.json, "answer");
    QVERIFY(ofValues.id.isEmpty());
    const auto ofWritten = pageOf(rows, page, [](const QString &id) {
        return Resource{.id = id, .json = R"({"id":")" + id.toLatin1() + R"("})"};
    });
    QTEST(ofWritten.json, "answer");
    QVERIFY(ofWritten.id.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Page)
#include "tst_page.moc"
