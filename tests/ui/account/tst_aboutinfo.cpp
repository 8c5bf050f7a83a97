// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "account/aboutinfo.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class tst_AboutInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Offline, in full: what a licence is known by stands in its text.
    void licencesCanBeRead_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("this program") << u"QairoPay Pass Studio"_s << QStringList{u"Apache License"_s};
        QTest::newRow("Qt, with the licence its own adds to")
            << u"Qt "_s
            << QStringList{u"GNU LESSER GENERAL PUBLIC LICENSE"_s, u"15. Disclaimer of Warranty."_s};
        QTest::newRow("QuaZip") << u"QuaZip"_s << QStringList{u"Version 2.1, February 1999"_s};
        QTest::newRow("Inter") << u"Inter"_s
                               << QStringList{u"SIL OPEN FONT LICENSE"_s, u"The Inter Project"_s};
        QTest::newRow("JetBrains Mono") << u"JetBrains Mono"_s << QStringList{u"SIL OPEN FONT LICENSE"_s};
        QTest::newRow("GeographicLib")
            << u"GeographicLib"_s << QStringList{u"Charles Karney"_s, u"Permission is hereby granted"_s};
        QTest::newRow("QtKeychain has two clauses")
            << u"QtKeychain"_s << QStringList{u"2. Redistributions"_s};
        QTest::newRow("the CLDR") << u"Unicode CLDR"_s << QStringList{u"UNICODE LICENSE V3"_s};
        QTest::newRow("GeoNames") << u"GeoNames"_s << QStringList{u"Attribution 4.0 International"_s};
    }

    void licencesCanBeRead()
    {
        QFETCH(QString, part);
        QFETCH(QStringList, sentences);
        const AboutInfo about(u"/data"_s, u"/data/log"_s);
        const auto credits = about.credits();
        const auto credit = std::ranges::find_if(
            credits, [&](const Credit &candidate) { return candidate.name.startsWith(part); });
        QVERIFY(credit != credits.end());
        const QString text = about.licenceText(*credit).join(u'\n');
        for (const auto &sentence : std::as_const(sentences))
            QVERIFY2(text.contains(sentence), qPrintable(sentence));
    }

    /// None is named without its text, but what has no licence.
    void everyCreditHasItsTexts()
    {
        const AboutInfo about(u"/data"_s, u"/data/log"_s);
        for (const auto &credit : about.credits()) {
            const auto paragraphs = about.licenceText(credit);
            QCOMPARE(credit.hasText(), credit.licence != u"Public domain"_s);
            QVERIFY2(!credit.hasText() || paragraphs.size() > 2, qPrintable(credit.name));
        }
    }

    void namesItsPlaces()
    {
        const AboutInfo about(u"/data"_s, u"/data/log"_s);
        QCOMPARE(about.places(),
                 (QList<StudioPlace>{{u"Data folder"_s, u"/data"_s}, {u"Log"_s, u"/data/log"_s}}));
    }
};

QTEST_GUILESS_MAIN(tst_AboutInfo)
#include "tst_aboutinfo.moc"
