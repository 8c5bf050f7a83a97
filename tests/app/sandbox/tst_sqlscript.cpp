// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/sqlscript.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay::sandbox;

class tst_SqlScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statements_data();
    void statements();
};

void tst_SqlScript::statements_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &script, const QStringList &expected) {
        QTest::newRow(name) << script << expected;
    };
    row("nothing", u" \n-- a; b\n/* c; */;;\n"_s, {});
    row("two on a line", u"A; B;"_s, {u"A"_s, u"B"_s});
    row("the last one without a semicolon", u"A;\nB"_s, {u"A"_s, u"B"_s});
    row("in a comment at the end of a line", u"A x -- one;\ny;\nB;"_s, {u"A x \ny"_s, u"B"_s});
    row("in a comment over lines", u"A /* one;\ntwo; */ x;\nB;"_s, {u"A \n x"_s, u"B"_s});
    row("in a comment before a statement", u"-- It ends;\nA;\n"_s, {u"A"_s});
    row("in a literal", u"A 'x;\n''y;' z;\nB;"_s, {u"A 'x;\n''y;' z"_s, u"B"_s});
    row("in a name", u"A \"x;\ny\";B"_s, {u"A \"x;\ny\""_s, u"B"_s});
    row("two hyphens in a literal", u"A '--';B"_s, {u"A '--'"_s, u"B"_s});
    row("a body of PostgreSQL's", u"CREATE FUNCTION f() AS $$\nBEGIN\n x;\nEND;\n$$;\nB;"_s,
        {u"CREATE FUNCTION f() AS $$\nBEGIN\n x;\nEND;\n$$"_s, u"B"_s});
    row("a body with a tag", u"A $b$ x; $$ y; $b$;B"_s, {u"A $b$ x; $$ y; $b$"_s, u"B"_s});
    row("a trigger of SQLite's on a line", u"CREATE TRIGGER t BEFORE UPDATE ON a BEGIN SELECT 1; END;\nB;"_s,
        {u"CREATE TRIGGER t BEFORE UPDATE ON a BEGIN SELECT 1; END"_s, u"B"_s});
    row("a trigger of SQLite's over lines",
        u"CREATE TRIGGER t AFTER INSERT ON a\nBEGIN\n SELECT CASE WHEN 1 THEN 2 END;\n SELECT 3;\nEND;\nB;"_s,
        {u"CREATE TRIGGER t AFTER INSERT ON a\nBEGIN\n SELECT CASE WHEN 1 THEN 2 END;\n SELECT 3;\nEND"_s,
         u"B"_s});
    row("a trigger of PostgreSQL's", u"CREATE TRIGGER t BEFORE UPDATE ON a EXECUTE FUNCTION f();\nB;"_s,
        {u"CREATE TRIGGER t BEFORE UPDATE ON a EXECUTE FUNCTION f()"_s, u"B"_s});
    row("a column called begin", u"CREATE TABLE a (\"begin\" TEXT, trigger_end INTEGER);B"_s,
        {u"CREATE TABLE a (\"begin\" TEXT, trigger_end INTEGER)"_s, u"B"_s});
    row("an open literal takes the rest", u"A 'x; B; C"_s, {u"A 'x; B; C"_s});
}

void tst_SqlScript::statements()
{
    QFETCH(const QString, script);
    QFETCH(const QStringList, expected);
    QCOMPARE(statementsOf(script), expected);
}

QTEST_GUILESS_MAIN(tst_SqlScript)
#include "tst_sqlscript.moc"
