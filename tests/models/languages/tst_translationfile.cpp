// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "languages/translationfile.h"

#include "support/markingtranslator.h"

#include <QtCore/qstringconverter.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::languages;

namespace {

Translations german(const QString &text, const QString &translation)
{
    return {{u"de"_s, {{text, translation}}}};
}

QByteArray tableOf(const Translations &translations)
{
    QList<TranslatableText> texts;
    QStringList places;
    PassTemplate value;
    value.studio.translations = translations;
    for (const auto &text : translatedTexts(value)) {
        texts.append(text);
        places.append(u"Somewhere, else"_s);
    }
    return writeCsv(texts, places, translations);
}

} // namespace

class tst_TranslationFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("translation");
        QTest::newRow("a word") << u"Tier"_s << u"Stufe"_s;
        QTest::newRow("separators and quotes") << u"a,b;c\t\"d\""_s << u"„e“, \"f\""_s;
        QTest::newRow("several lines") << u"one\ntwo"_s << u"eins\nzwei"_s;
        QTest::newRow("written from the right") << u"Tier"_s << u"الفئة"_s;
        QTest::newRow("outside the first plane") << u"Party 🎉"_s << u"Fest 🎉"_s;
        QTest::newRow("what a spreadsheet takes for a formula") << u"=SUM(A1)"_s << u"+49 30"_s;
        QTest::newRow("an apostrophe before it") << u"'=SUM(A1)"_s << u"'-1"_s;
        QTest::newRow("an apostrophe") << u"'tis"_s << u"'s ist"_s;
        QTest::newRow("two apostrophes") << u"''quoted''"_s << u"'"_s;
        QTest::newRow("spaces at the ends") << u" Tier "_s << u" Stufe"_s;
        QTest::newRow("backslashes") << u"a\\b\\n"_s << u"c\\d"_s;
        QTest::newRow("marks") << u"%@ for {holder.name}"_s << u"%@ für {holder.name}"_s;
    }

    void comesBackAsItWas()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, translation);
        const auto table = readCsv(tableOf(german(text, translation)));
        QVERIFY2(table, qPrintable(table ? QString() : table.error().text()));
        QCOMPARE(*table, german(text, translation));
        const auto strings = readStrings(writeStrings({{text, translation}}));
        QVERIFY2(strings, qPrintable(strings ? QString() : strings.error().text()));
        QCOMPARE(*strings, (QMap<QString, QString>{{text, translation}}));
    }

    void allLanguagesAreInTheTable()
    {
        const Translations all{{u"de"_s, {{u"Tier"_s, u"Stufe"_s}}},
                               {u"pt-BR"_s, {{u"Tier"_s, u"Nível"_s}, {u"Gold"_s, u"Ouro"_s}}},
                               {u"zh-Hans"_s, {}}};
        QCOMPARE(readCsv(tableOf(all)).value(), all);
        QVERIFY(tableOf(all).startsWith("text,place,de,pt-BR,zh-Hans\r\n"));
    }

    void tablesOfOthersAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("semicolons") << QByteArray("text;de\nTier;Stufe\n");
        QTest::newRow("tabs, other order, no line break at the end")
            << QByteArray("de\tplace\tText\nStufe\tLabel\tTier");
        QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBFtext,de\r\nTier,Stufe\r\n");
        QTest::newRow("a separator line") << QByteArray("sep=;\r\ntext;de\r\nTier;Stufe\r\n");
        QTest::newRow("blank rows and short ones") << QByteArray("text,de\n\nTier,Stufe\n\nGold\n");
        QTest::newRow("UTF-16") << QByteArray(QStringEncoder(
            QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)(u"text,de\nTier,Stufe\n"_s));
        QTest::newRow("the same row twice") << QByteArray("text,de\nTier,Stufe\nTier,Stufe\n");
    }

    void tablesOfOthersAreRead()
    {
        QFETCH(const QByteArray, bytes);
        const auto read = readCsv(bytes);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
        QCOMPARE(*read, german(u"Tier"_s, u"Stufe"_s));
    }

    void badTablesSayWhere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const QByteArray &bytes, const char *where) {
            QTest::newRow(name) << bytes << QString::fromLatin1(where);
        };
        row("no names", "Tier,Stufe\nGold,Gold\n", "row 1, column 1");
        row("no text", "place,de\nLabel,Stufe\n", "row 1");
        row("no language", "text,place\nTier,Label\n", "row 1");
        row("text twice", "text,text,de\na,b,c\n", "row 1, column 2");
        row("a language twice", "text,de,de\na,b,c\n", "row 1, column 3");
        row("no language of this name", "text,de,Deutsch!\na,b,c\n", "row 1, column 3");
        row("too many cells", "text,de\nTier,Stufe,more\n", "row 2, column 3");
        row("a translation of nothing", "text,de\n,Stufe\n", "row 2, column 2");
        row("two translations of one text", "text,fr,de\nTier,,Stufe\nTier,,Rang\n", "row 3, column 3");
        row("too long a translation", "text,de\nTier," + QByteArray(513, 'a') + "\n", "row 2, column 2");
        row("too long a text", "text,de\n" + QByteArray(513, 'a') + ",Stufe\n", "row 2, column 1");
        row("an open quote", "text,de\nTier,\"Stufe\n", "row 2, column 2");
        QByteArray many("text,de\n");
        for (int i = 0; i <= limits::languageTexts; ++i)
            many += QByteArray::number(i) + ",a\n";
        row("too many texts", many, "row 202, column 2");
        QByteArray wide("text");
        for (char first = 'a'; first <= 'b'; ++first) {
            for (char second = 'a'; second <= 'p'; ++second)
                wide += QByteArray(",") + first + second;
        }
        row("too many languages", wide + "\na\n", "row 1");
    }

    void badTablesSayWhere()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, where);
        const auto read = readCsv(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().where, where);
        QVERIFY(!read.error().message.isEmpty());
    }

    void badTablesAreToldInTheWindowsLanguage_data() { badTablesSayWhere_data(); }

    void badTablesAreToldInTheWindowsLanguage()
    {
        QFETCH(const QByteArray, bytes);
        const test::MarkingTranslator translator;
        const auto read = readCsv(bytes);
        QVERIFY(!read);
        QVERIFY2(test::MarkingTranslator::isMarked(read.error().message), qPrintable(read.error().message));
        QVERIFY2(test::MarkingTranslator::isMarked(read.error().where), qPrintable(read.error().where));
    }

    void badStringsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &where) {
            QTest::newRow(name) << bytes << where;
        };
        row("no equals sign", "\"a\" = \"b\";\n\"c\" \"d\";\n", u"line 2"_s);
        row("too long", "\"a\" = \"" + QByteArray(513, 'b') + "\";", u"\"a\""_s);
        row("of nothing", "\"\" = \"b\";", u"\"b\""_s);
        QByteArray many;
        for (int i = 0; i <= limits::languageTexts; ++i)
            many += '"' + QByteArray::number(i) + "\" = \"a\";\n";
        row("too many", many, {});
        row("too large", QByteArray(mostFileBytes + 1, ' '), {});
    }

    void badStringsAreRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, where);
        const auto read = readStrings(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().where, where);
    }

    void badStringsAreToldInTheWindowsLanguage_data() { badStringsAreRefused_data(); }

    void badStringsAreToldInTheWindowsLanguage()
    {
        QFETCH(const QByteArray, bytes);
        const test::MarkingTranslator translator;
        const auto read = readStrings(bytes);
        QVERIFY(!read);
        QVERIFY2(test::MarkingTranslator::isMarked(read.error().message), qPrintable(read.error().message));
    }

    void anEmptyTranslationIsNone()
    {
        QCOMPARE(readStrings("\"Tier\" = \"\";\n\"Gold\" = \"Oro\";\n").value(),
                 (QMap<QString, QString>{{u"Gold"_s, u"Oro"_s}}));
        QCOMPARE(readCsv("text,de\nTier,\nGold,Gold\n").value(), german(u"Gold"_s, u"Gold"_s));
    }

    void aLargeTableIsRefused()
    {
        const auto read = readCsv("text,de\n" + QByteArray(mostFileBytes, '\n'));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::LimitExceeded);
        const test::MarkingTranslator translator;
        const auto again = readCsv("text,de\n" + QByteArray(mostFileBytes, '\n'));
        QVERIFY2(test::MarkingTranslator::isMarked(again.error().message), qPrintable(again.error().message));
    }

    void theNameTellsTheFormat_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<std::optional<TranslationFormat>>("format");
        QTest::newRow("strings") << u"/tmp/de.lproj/pass.STRINGS"_s
                                 << std::optional(TranslationFormat::Strings);
        QTest::newRow("table") << u"texts.csv"_s << std::optional(TranslationFormat::Csv);
        QTest::newRow("table with tabs") << u"texts.tsv"_s << std::optional(TranslationFormat::Csv);
        QTest::newRow("a picture") << u"texts.png"_s << std::optional<TranslationFormat>();
    }

    void theNameTellsTheFormat()
    {
        QFETCH(const QString, name);
        QFETCH(const std::optional<TranslationFormat>, format);
        QCOMPARE(formatOf(name), format);
    }
};

QTEST_GUILESS_MAIN(tst_TranslationFile)
#include "tst_translationfile.moc"
