// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/relativewords.h"
#include "apple/spellout.h"

#include "support/sourcefile.h"

#include <QtCore/qfile.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// Against what ICU 76 says: tests/data/cldr, a line for each language and number.
class TestSpellOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data() { languages(u"spellout.tsv"_s); }
    void numbers();
    void distances_data() { languages(u"relative.tsv"_s); }
    void distances();
    void otherLanguages();
    void tooLarge();

private:
    static QList<QStringList> lines(const QString &file);
    static void languages(const QString &file);
};

QList<QStringList> TestSpellOut::lines(const QString &file)
{
    QFile data(test::sourceFile(u"tests/data/cldr/"_s + file));
    if (!data.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> lines;
    for (const auto &line : QString::fromUtf8(data.readAll()).split(u'\n', Qt::SkipEmptyParts))
        lines.append(line.split(u'\t'));
    return lines;
}

void TestSpellOut::languages(const QString &file)
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QList<QStringList>>("lines");
    QMap<QString, QList<QStringList>> byLanguage;
    for (const auto &line : lines(file))
        byLanguage[line.first()].append(line);
    QVERIFY(byLanguage.size() >= 16);
    for (const auto &[language, lines] : byLanguage.asKeyValueRange())
        QTest::newRow(qPrintable(language)) << language << lines;
}

void TestSpellOut::numbers()
{
    QFETCH(const QString, language);
    QFETCH(const QList<QStringList>, lines);
    for (const auto &line : lines) {
        const auto words = apple::spelledOut(line[1].toDouble(), QLocale(language));
        QVERIFY(words);
        QCOMPARE(*words, line[2]);
    }
}

void TestSpellOut::distances()
{
    QFETCH(const QString, language);
    QFETCH(const QList<QStringList>, lines);
    static const QHash<QString, apple::TimeUnit> units{{u"minute"_s, apple::TimeUnit::Minute},
                                                       {u"hour"_s, apple::TimeUnit::Hour},
                                                       {u"day"_s, apple::TimeUnit::Day}};
    const QLocale locale(language);
    for (const auto &line : lines) {
        const auto words =
            apple::relativeWords(line[3].toLongLong(), units.value(line[1]), line[2] == u"past", locale);
        // Which digits a language is written in Qt and ICU do not agree on for Arabic.
        QCOMPARE(QString(words).replace(locale.toString(line[3].toLongLong()), line[3]), line[4]);
    }
}

void TestSpellOut::otherLanguages()
{
    const QLocale welsh(QLocale::Welsh);
    QVERIFY(!apple::spelledOut(12, welsh));
    QCOMPARE(apple::spelledOut(71, QLocale(u"fr_CA"_s)), u"soixante-et-onze"_s);
    QCOMPARE(apple::spelledOut(71, QLocale(u"zh_TW"_s)), u"七十一"_s);
    QCOMPARE(apple::relativeWords(2, apple::TimeUnit::Day, false, welsh), u"in 2 days"_s);
}

void TestSpellOut::tooLarge()
{
    const QLocale german(QLocale::German);
    QVERIFY(apple::spelledOut(999'999'999'999'999, german));
    QVERIFY(!apple::spelledOut(1e15, german));
    QVERIFY(!apple::spelledOut(std::numeric_limits<double>::quiet_NaN(), german));
}

QTEST_GUILESS_MAIN(TestSpellOut)
#include "tst_spellout.moc"
