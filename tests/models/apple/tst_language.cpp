// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/language.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

apple::Document card()
{
    apple::Document document;
    document.organisationName = u"Acme"_s;
    document.logoText = u"Rewards"_s;
    document.primaryFields = {{.key = u"tier"_s, .label = u"Tier"_s, .value = {u"Gold"_s}}};
    document.headerFields = {{.key = u"points"_s, .label = u"Points"_s, .value = {u"120"_s, true}}};
    document.backFields = {{.key = u"news"_s, .value = {u"Gold"_s}, .changeMessage = u"News: %@"_s}};
    document.barcodes = {{.message = u"Gold"_s, .altText = u"Show this"_s}};
    document.locations = {{1, 2, u"Welcome"_s}};
    document.beacons = {{.relevantText = u"Come in"_s}};
    return document;
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesWhatADeviceLooksUp()
    {
        const apple::Strings german{{u"Tier"_s, u"Stufe"_s},        {u"Gold"_s, u"Gold-Stufe"_s},
                                    {u"120"_s, u"hundert"_s},       {u"News: %@"_s, u"Neu: %@"_s},
                                    {u"Show this"_s, u"Zeig es"_s}, {u"Welcome"_s, u"Willkommen"_s},
                                    {u"Come in"_s, u"Herein"_s},    {QString(), u"leer"_s}};
        const auto document = apple::inLanguage(card(), german);
        QCOMPARE(document.primaryFields.first().label, u"Stufe"_s);
        QCOMPARE(document.primaryFields.first().value.text, u"Gold-Stufe"_s);
        QCOMPARE(document.headerFields.first().value.text, u"120"_s); // a number is no text
        QCOMPARE(document.headerFields.first().label, u"Points"_s);   // no translation
        QCOMPARE(document.backFields.first().label, QString());
        QCOMPARE(document.backFields.first().changeMessage, u"Neu: %@"_s);
        QCOMPARE(document.barcodes.first().altText, u"Zeig es"_s);
        QCOMPARE(document.barcodes.first().message, u"Gold"_s); // what is scanned never changes
        QCOMPARE(document.locations.first().relevantText, u"Willkommen"_s);
        QCOMPARE(document.beacons.first().relevantText, u"Herein"_s);
        QCOMPARE(apple::inLanguage(card(), {}), card());
    }

    void tellsWhatCanBeTranslated()
    {
        QCOMPARE(apple::translatableTexts(card()),
                 (QStringList{u"Acme"_s, u"Rewards"_s, u"Points"_s, u"Tier"_s, u"Gold"_s, u"News: %@"_s,
                              u"Show this"_s, u"Welcome"_s, u"Come in"_s}));
    }

    void findsTheFolders()
    {
        QCOMPARE(apple::languagesOf({u"pass.json"_s, u"de.lproj/pass.strings"_s, u"de.lproj/logo.png"_s,
                                     u"pt-BR.lproj/logo.png"_s, u"lproj/x"_s, u".lproj/x"_s, u"fr.lproj"_s}),
                 (QStringList{u"de"_s, u"pt-BR"_s}));
        QCOMPARE(apple::stringsFile(u"de"_s), u"de.lproj/pass.strings"_s);
    }

    void choosesTheNearest_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("taken");
        QTest::newRow("itself") << u"pt-BR"_s << u"pt-BR"_s;
        QTest::newRow("the language of a region") << u"de-CH"_s << u"de"_s;
        QTest::newRow("the script of a region") << u"zh-Hant-TW"_s << u"zh-Hant"_s;
        QTest::newRow("as locales are written") << u"de_AT"_s << u"de"_s;
        QTest::newRow("whatever its case") << u"PT-br"_s << u"pt-BR"_s;
        QTest::newRow("another region is another language") << u"pt-PT"_s << QString();
        QTest::newRow("one that is not there") << u"fr"_s << QString();
        QTest::newRow("none") << QString() << QString();
    }
    void choosesTheNearest()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, taken);
        QCOMPARE(apple::bestLanguage({u"de"_s, u"pt-BR"_s, u"zh-Hant"_s}, wanted), taken);
    }

    void givesAllLanguagesTheSameKeys()
    {
        const auto whole = apple::completed(
            {{u"de"_s, {{u"a"_s, u"A"_s}}}, {u"fr"_s, {{u"a"_s, u"Â"_s}, {u"b"_s, u"B"_s}}}});
        QCOMPARE(whole.value(u"de"_s), (apple::Strings{{u"a"_s, u"A"_s}, {u"b"_s, u"b"_s}}));
        QCOMPARE(whole.value(u"fr"_s), (apple::Strings{{u"a"_s, u"Â"_s}, {u"b"_s, u"B"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
