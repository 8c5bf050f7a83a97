// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/routehelpers.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay::sandbox;

/// What the tables of routes are written with.
class tst_RouteHelpers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallGetsWhatWasReadOfItsBody();
    void aWrongBodyIsToldByTheCall();
    void aRepeatedCallGetsTheSame();

private:
    [[nodiscard]] Work work() { return {*m_database, m_tenant, 0, {}}; }

    std::unique_ptr<Database> m_database = // nothing asks it
        Database::openLater(DatabaseAddress::ofFile(u"none.sqlite"_s), Database::Access::Read);
    Tenant m_tenant;
};

namespace {

Outcome<QString> readWord(const QJsonObject &body)
{
    const auto word = body.value("word"_L1);
    if (!word.isString())
        return std::unexpected(missingField(u"word"_s));
    return word.toString();
}

/// Says the word to whom the address names.
Route greeting()
{
    return preparing({.name = u"greet"_s, .method = "POST", .pattern = u"/v1/greet/*"_s, .call = {}},
                     readWord, [](const Call &call, const Work &, const QString &word) -> Outcome<Answer> {
                         return Answer{.body = {{word, call.arguments[0]}}};
                     });
}

} // namespace

void tst_RouteHelpers::aCallGetsWhatWasReadOfItsBody()
{
    const auto route = greeting();
    Call call{.arguments = {u"Ada"_s}, .body = {{u"word"_s, u"Hello"_s}}};
    QVERIFY(route.prepare(call));
    QVERIFY(call.body.isEmpty());
    const auto answer = route.call(call, work());
    QVERIFY(answer);
    QCOMPARE(answer->body, (QJsonObject{{u"Hello"_s, u"Ada"_s}}));
    QCOMPARE(route.name, u"greet"_s);
}

void tst_RouteHelpers::aWrongBodyIsToldByTheCall()
{
    const auto route = greeting();
    Call call{.arguments = {u"Ada"_s}, .body = {{u"word"_s, 7}}};
    QVERIFY(route.prepare(call)); // or a repeat would be told of it before its key is looked at
    const auto answer = route.call(call, work());
    QVERIFY(!answer);
    QCOMPARE(answer.error(), missingField(u"word"_s));
}

/// A transaction that failed as a whole is made again.
void tst_RouteHelpers::aRepeatedCallGetsTheSame()
{
    const auto route = greeting();
    Call call{.arguments = {u"Ada"_s}, .body = {{u"word"_s, u"Hello"_s}}};
    QVERIFY(route.prepare(call));
    const auto first = route.call(call, work());
    const auto second = route.call(call, work());
    QVERIFY(first && second);
    QCOMPARE(second->body, first->body);
    QVERIFY(!second->body.isEmpty());
}

QTEST_GUILESS_MAIN(tst_RouteHelpers)
#include "tst_routehelpers.moc"
