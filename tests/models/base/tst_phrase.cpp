// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h"
#include "support/markingtranslator.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// What is made in English and translated where it is shown.
class TestPhrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsItsPlaces_data();
    void fillsItsPlaces();
    void isTranslatedWhereItIsShown();
    void anotherMessageIsShownAsItIs();
    void saysNothingThatTheMessageDoesNot();
};

namespace {

/// As `failure()` makes it.
Error tooDeep(const QString &where = {})
{
    return failure(ErrorKind::LimitExceeded, Phrase("Deeper than %1 levels.", {u"32"_s}), where).error();
}

} // namespace

void TestPhrase::fillsItsPlaces_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<QString>("english");
    QTest::newRow("none") << "The JSON must be an object."_ba << QStringList{}
                          << u"The JSON must be an object."_s;
    QTest::newRow("two, in another order") << "%2 of %1"_ba << QStringList{u"a"_s, u"b"_s} << u"b of a"_s;
    QTest::newRow("one twice") << "%1 and %1"_ba << QStringList{u"a"_s} << u"a and a"_s;
    QTest::newRow("a part that looks like a place")
        << "%1 or %2"_ba << QStringList{u"%2"_s, u"b"_s} << u"%2 or b"_s;
    QTest::newRow("a sign that is none")
        << "50 % of %1, %3 %"_ba << QStringList{u"a"_s} << u"50 % of a, %3 %"_s;
    QTest::newRow("other letters") << "“%1” × 2"_ba << QStringList{u"ß"_s} << u"“ß” × 2"_s;
}

void TestPhrase::fillsItsPlaces()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QStringList, parts);
    QFETCH(const QString, english);
    const Phrase phrase(source.constData(), parts);
    QCOMPARE(phrase.english(), english);
    QCOMPARE(phrase.translated(), english);
    const test::MarkingTranslator translator;
    QCOMPARE(phrase.english(), english);
    QCOMPARE(phrase.translated(), u"«%1»"_s.arg(english));
}

void TestPhrase::isTranslatedWhereItIsShown()
{
    const test::MarkingTranslator translator;
    const auto error = tooDeep(u"line 3"_s);
    QCOMPARE(error.message, u"Deeper than 32 levels."_s);
    QCOMPARE(error.text(), u"line 3: Deeper than 32 levels."_s);
    QCOMPARE(error.shownMessage(), u"«Deeper than 32 levels.»"_s);
    QCOMPARE(error.shownText(), u"line 3: «Deeper than 32 levels.»"_s);
}

void TestPhrase::anotherMessageIsShownAsItIs()
{
    const test::MarkingTranslator translator;
    auto error = tooDeep();
    error.message = u"The service's answer cannot be read."_s;
    QCOMPARE(error.shownText(), u"The service's answer cannot be read."_s);
    QCOMPARE(Error().shownText(), QString());
}

void TestPhrase::saysNothingThatTheMessageDoesNot()
{
    const Error plain{ErrorKind::LimitExceeded, u"Deeper than 32 levels."_s, {}, {}};
    QCOMPARE(tooDeep(), plain);
    QVERIFY(tooDeep(u"line 3"_s) != plain);
}

QTEST_GUILESS_MAIN(TestPhrase)
#include "tst_phrase.moc"
