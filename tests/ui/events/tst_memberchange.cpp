// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "events/memberchange.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

api::Event anEvent(const QByteArray &resource, const QByteArray &previous)
{
    api::Event made;
    made.type = u"pass.updated"_s;
    made.data = {{u"pass"_s, QJsonDocument::fromJson(resource).object()}};
    made.previousAttributes = QJsonDocument::fromJson(previous).object();
    return made;
}

} // namespace

class tst_MemberChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data()
    {
        QTest::addColumn<QByteArray>("resource");
        QTest::addColumn<QByteArray>("previous");
        QTest::addColumn<QList<MemberChange>>("expected");
        using List = QList<MemberChange>;
        QTest::newRow("nothing before") << R"({"a":1})"_ba
                                        << "{}"_ba << List{};
        QTest::newRow("a nested text")
            << R"({"fields":{"tier":"Gold","points":"3"}})"_ba
            << R"({"fields":{"tier":"Silver"}})"_ba << List{{u"fields.tier"_s, u"Silver"_s, u"Gold"_s}};
        QTest::newRow("from nothing")
            << R"({"fields":{"tier":"Gold"}})"_ba
            << R"({"fields":{"tier":null}})"_ba << List{{u"fields.tier"_s, u"none"_s, u"Gold"_s}};
        QTest::newRow("to nothing") << "{}"_ba
                                    << R"({"nfc":{"enabled":true}})"_ba
                                    << List{{u"nfc"_s, u"{\"enabled\":true}"_s, u"none"_s}};
        QTest::newRow("numbers and switches")
            << R"({"version":4,"archived":true})"_ba
            << R"({"version":3.5,"archived":false})"_ba
            << List{{u"archived"_s, u"false"_s, u"true"_s}, {u"version"_s, u"3.5"_s, u"4"_s}};
        QTest::newRow("a list is one member") << R"({"l":[1,2]})"_ba
                                              << R"({"l":[1]})"_ba << List{{u"l"_s, u"[1]"_s, u"[1,2]"_s}};
    }

    void changes()
    {
        QFETCH(QByteArray, resource);
        QFETCH(QByteArray, previous);
        QFETCH(QList<MemberChange>, expected);
        QCOMPARE(changedMembers(anEvent(resource, previous)), expected);
    }

    void aLongValueIsShortened()
    {
        const QByteArray value(5000, 'x');
        const auto changes = changedMembers(anEvent(R"({"a":")" + value + R"("})", R"({"a":"y"})"));
        QVERIFY(changes.first().after.size() < 500);
        QVERIFY(changes.first().after.endsWith(u'…'));
    }

    void wordsNameTheFirstTwo()
    {
        QCOMPARE(changedWords(anEvent("{}", "{}")), QString());
        QCOMPARE(changedWords(anEvent("{}", R"({"f":{"a":1,"b":2}})")), u"f"_s);
        QCOMPARE(changedWords(anEvent(R"({"f":{}})", R"({"f":{"a":1,"b":2}})")), u"a, b"_s);
        QVERIFY(changedWords(anEvent(R"({"f":{}})", R"({"f":{"a":1,"b":2,"c":3,"d":4}})"))
                    .startsWith(u"a, b and 2"));
    }
};

QTEST_GUILESS_MAIN(tst_MemberChange)

#include "tst_memberchange.moc"
