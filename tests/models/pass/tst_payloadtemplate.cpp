// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "pass/payloadtemplate.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class TestPayloadTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expand_data();
    void expand();
    void variables();
};

void TestPayloadTemplate::expand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result"); // "!message" when refused

    QTest::newRow("the guide's") << u"loyalty:{pass.id}"_s << u"loyalty:pass_1"_s;
    QTest::newRow("only a variable") << u"{holder.email}"_s << u"jane@example.com"_s;
    QTest::newRow("several") << u"{fields.tier}/{holder.name}/{pass.template_id}"_s
                             << u"Gold/Jane Doe/tpl_1"_s;
    QTest::newRow("no variable") << u"plain"_s << u"plain"_s;
    QTest::newRow("a closing brace alone is text") << u"a}b"_s << u"a}b"_s;
    QTest::newRow("values are not expanded again") << u"{fields.trap}"_s << u"{pass.id}"_s;
    QTest::newRow("unclosed") << u"ab{pass.id"_s << u"!The brace at column 3 is never closed."_s;
    QTest::newRow("empty name") << u"{}"_s
                                << u"!Between the braces at column 1 must be a variable such as {pass.id}."_s;
    QTest::newRow("nested") << u"{a{b}"_s
                            << u"!Between the braces at column 1 must be a variable such as {pass.id}."_s;
    QTest::newRow("unknown") << u"{pass.colour}"_s << u"!The variable {pass.colour} is not known."_s;
    QTest::newRow("unknown field") << u"{fields.nope}"_s << u"!The variable {fields.nope} is not known."_s;
}

void TestPayloadTemplate::expand()
{
    QFETCH(const QString, text);
    QFETCH(const QString, result);
    const auto lookup =
        payloadLookup(PassId(u"pass_1"_s), TemplateId(u"tpl_1"_s), {u"jane@example.com"_s, u"Jane Doe"_s},
                      {{u"tier"_s, u"Gold"_s}, {u"trap"_s, u"{pass.id}"_s}});
    const auto expanded = PayloadTemplate::parse(text).and_then(
        [&](const PayloadTemplate &parsed) { return parsed.expand(lookup); });
    QCOMPARE(expanded ? *expanded : u'!' + expanded.error().message, result);
}

void TestPayloadTemplate::variables()
{
    const auto parsed = PayloadTemplate::parse(u"{pass.id}{fields.tier}{pass.id}{pass.token}"_s);
    QVERIFY(parsed);
    QCOMPARE(parsed->variables(), QStringList({u"pass.id"_s, u"fields.tier"_s, u"pass.token"_s}));
    QCOMPARE(parsed->unknownVariable({u"tier"_s}), std::nullopt);
    QCOMPARE(parsed->unknownVariable({u"points"_s}), u"fields.tier"_s);
}

QTEST_GUILESS_MAIN(TestPayloadTemplate)
#include "tst_payloadtemplate.moc"
