// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/date.h"
#include "apple/fieldtext.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class TestFieldText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void onTheFront_data();
    void onTheFront();
    void dates_data();
    void dates();
};

void TestFieldText::texts_data()
{
    QTest::addColumn<apple::Field>("field");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    const apple::Field number{.value = {u"12450.5"_s, true}, .numberStyle = apple::NumberStyle::Decimal};
    QTest::newRow("decimal") << number << u"en_US"_s << u"12,450.5"_s;
    QTest::newRow("decimal in German") << number << u"de_DE"_s << u"12.450,5"_s;
    const apple::Field amount{.value = {u"25"_s, true}, .currencyCode = u"EUR"_s};
    QTest::newRow("amount") << amount << u"en_US"_s << u"€25.00"_s;
    QTest::newRow("amount in German") << amount << u"de_DE"_s << u"25,00\u00A0€"_s;
    const apple::Field francs{.value = {u"25"_s, true}, .currencyCode = u"CHF"_s};
    QTest::newRow("amount without a symbol") << francs << u"en_US"_s << u"CHF\u00A025.00"_s;
    const apple::Field yen{.value = {u"2500"_s, true}, .currencyCode = u"JPY"_s};
    QTest::newRow("amount without cents") << yen << u"en_US"_s << u"¥2,500"_s;
    const apple::Field dinars{.value = {u"2.5"_s, true}, .currencyCode = u"KWD"_s};
    QTest::newRow("amount in thousandths") << dinars << u"en_US"_s << u"KWD\u00A02.500"_s;
    const apple::Field africanFrancs{.value = {u"2500"_s, true}, .currencyCode = u"XOF"_s};
    QTest::newRow("amount in CFA francs") << africanFrancs << u"de_DE"_s << u"2.500\u00A0XOF"_s;
    apple::Field large{.value = {u"123456"_s, true}, .numberStyle = apple::NumberStyle::Scientific};
    QTest::newRow("scientific") << large << u"en_US"_s << u"1.23456E5"_s;
    QTest::newRow("scientific in German") << large << u"de_DE"_s << u"1,23456E5"_s;
    QTest::newRow("scientific in Swedish") << large << u"sv_SE"_s << u"1,23456×10^5"_s;
    QTest::newRow("scientific in Arabic") << large << u"ar_EG"_s << u"١٫٢٣٤٥٦أس٥"_s;
    large.value.text = u"-0.0015"_s;
    QTest::newRow("scientific, small and below nought") << large << u"en_US"_s << u"-1.5E-3"_s;
    large.value.text = u"0"_s;
    QTest::newRow("scientific nought") << large << u"en_US"_s << u"0E0"_s;
    const apple::Field percent{.value = {u"0.25"_s, true}, .numberStyle = apple::NumberStyle::Percent};
    QTest::newRow("percent") << percent << u"en_US"_s << u"25%"_s;
    const apple::Field day{.value = {u"2026-12-01T00:00Z"_s},
                           .dateStyle = DateStyle::Medium,
                           .timeStyle = DateStyle::None,
                           .ignoresTimeZone = true};
    QTest::newRow("day") << day << u"en_US"_s << u"Dec 1, 2026"_s;
    QTest::newRow("day in British English") << day << u"en_GB"_s << u"1 Dec 2026"_s;
    QTest::newRow("day in German") << day << u"de_DE"_s << u"01.12.2026"_s;
    QTest::newRow("day in Czech") << day << u"cs_CZ"_s << u"1. 12. 2026"_s;
    QTest::newRow("day in French") << day << u"fr_FR"_s << u"1 déc. 2026"_s;
    QTest::newRow("day in Spanish") << day << u"es_ES"_s << u"1 dic 2026"_s;
    apple::Field longDay = day;
    longDay.dateStyle = DateStyle::Long;
    QTest::newRow("long day") << longDay << u"en_US"_s << u"December 1, 2026"_s;
    QTest::newRow("long day in German") << longDay << u"de_DE"_s << u"1. Dezember 2026"_s;
    QTest::newRow("long day in Spanish") << longDay << u"es_ES"_s << u"1 de diciembre de 2026"_s;
    QTest::newRow("long day in Japanese") << longDay << u"ja_JP"_s << u"2026年12月1日"_s;
    apple::Field fullDay = day;
    fullDay.dateStyle = DateStyle::Full;
    QTest::newRow("full day") << fullDay << u"en_US"_s << u"Tuesday, December 1, 2026"_s;
    apple::Field moment{
        .value = {u"2026-12-01T10:00+01:00"_s}, .dateStyle = DateStyle::Long, .timeStyle = DateStyle::Short};
    QTest::newRow("long day and time in English") << moment << u"en_GB"_s << u"1 December 2026 at 09:00"_s;
    QTest::newRow("long day and time in German") << moment << u"de_DE"_s << u"1. Dezember 2026 um 09:00"_s;
    const apple::Field brief{
        .value = {u"2026-12-01T10:00+01:00"_s}, .dateStyle = DateStyle::Short, .timeStyle = DateStyle::Short};
    QTest::newRow("short day and time in French") << brief << u"fr_FR"_s << u"01/12/2026 09:00"_s;
    QTest::newRow("long day and time in French") << moment << u"fr_FR"_s << u"1 décembre 2026 à 09:00"_s;
    QTest::newRow("long day and time in Japanese") << moment << u"ja_JP"_s << u"2026年12月1日 9:00"_s;
    moment.dateStyle = DateStyle::Medium;
    moment.timeStyle = DateStyle::Long;
    QTest::newRow("medium day, seconds and zone") << moment << u"en_GB"_s << u"1 Dec 2026, 09:00:00 UTC"_s;
    apple::Field words{.value = {u"1234"_s, true}, .numberStyle = apple::NumberStyle::SpellOut};
    QTest::newRow("spelled out") << words << u"en_US"_s << u"one thousand two hundred thirty-four"_s;
    QTest::newRow("spelled out in German") << words << u"de_DE"_s << u"eintausendzweihundertvierunddreißig"_s;
    QTest::newRow("spelled out in Japanese") << words << u"ja_JP"_s << u"千二百三十四"_s;
    QTest::newRow("spelled out in Welsh is a number") << words << u"cy_GB"_s << u"1,234"_s;
    words.value.text = u"-20.05"_s;
    QTest::newRow("spelled out below nought") << words << u"en_US"_s << u"minus twenty point zero five"_s;
    words.value.text = u"0"_s;
    QTest::newRow("nothing spelled out") << words << u"en_US"_s << u"zero"_s;
    const apple::Field time{
        .value = {u"2026-12-01T10:00+01:00"_s}, .dateStyle = DateStyle::None, .timeStyle = DateStyle::Short};
    QTest::newRow("time in the device's zone") << time << u"de_DE"_s << u"09:00"_s;
    const apple::Field relative{.value = {u"2026-12-03T12:00Z"_s},
                                .dateStyle = DateStyle::Medium,
                                .timeStyle = DateStyle::None,
                                .isRelative = true};
    QTest::newRow("relative") << relative << u"en_US"_s << u"in 2 days"_s;
    QTest::newRow("relative in German") << relative << u"de_DE"_s << u"in 2 Tagen"_s;
    QTest::newRow("relative in French") << relative << u"fr_FR"_s << u"dans 2 jours"_s;
    QTest::newRow("relative in Brazil") << relative << u"pt_BR"_s << u"em 2 dias"_s;
    QTest::newRow("relative in Portugal") << relative << u"pt_PT"_s << u"dentro de 2 dias"_s;
    QTest::newRow("relative in Taiwan") << relative << u"zh_TW"_s << u"2 天後"_s;
    QTest::newRow("relative in China") << relative << u"zh_CN"_s << u"2天后"_s;
    QTest::newRow("relative in Arabic") << relative << u"ar_EG"_s << u"خلال يومين"_s;
    const apple::Field markup{.value = {u"<a href=x>here</a>"_s}};
    QTest::newRow("markup stands as it is") << markup << u"en_US"_s << u"<a href=x>here</a>"_s;
}

void TestFieldText::texts()
{
    QFETCH(const apple::Field, field);
    QFETCH(const QString, locale);
    QFETCH(const QString, text);
    apple::LayoutOptions options;
    options.locale = QLocale(locale);
    options.now = QDateTime(QDate(2026, 12, 1), QTime(12, 0), QTimeZone::utc());
    QCOMPARE(apple::displayText(field, options), text);
}

void TestFieldText::onTheFront_data()
{
    QTest::addColumn<QString>("attributed");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QString() << u"<b>1</b>"_s;
    QTest::newRow("without its link") << u"See <a href='https://a.example'>here</a>"_s << u"See here"_s;
    QTest::newRow("other markup stands") << u"<i>x</i>"_s << u"<i>x</i>"_s;
}

void TestFieldText::onTheFront()
{
    QFETCH(const QString, attributed);
    const apple::Field field{.value = {u"<b>1</b>"_s}, .attributedValue = attributed};
    QTEST(apple::frontText(field, {}), "text");
    QCOMPARE(apple::displayText(field, {}), u"<b>1</b>"_s);
}

void TestFieldText::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isDate");
    QTest::newRow("minutes and Z") << u"2026-12-01T10:00Z"_s << true;
    QTest::newRow("seconds") << u"2026-12-01T10:00:30Z"_s << true;
    QTest::newRow("fraction") << u"2026-12-01T10:00:30.5Z"_s << true;
    QTest::newRow("offset") << u"2026-12-01T10:00-05:30"_s << true;
    QTest::newRow("no zone") << u"2026-12-01T10:00:00"_s << false;
    QTest::newRow("offset without colon") << u"2026-12-01T10:00+0000"_s << false;
    QTest::newRow("day only") << u"2026-12-01"_s << false;
    QTest::newRow("no such day") << u"2026-02-30T10:00Z"_s << false;
    QTest::newRow("something behind it") << u"2026-12-01T10:00Z "_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestFieldText::dates()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isDate);
    QCOMPARE(apple::parseDate(text).has_value(), isDate);
}

QTEST_GUILESS_MAIN(TestFieldText)
#include "tst_fieldtext.moc"
