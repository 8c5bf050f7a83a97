// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/sampletemplates.h"
#include "template/translation.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class TestTranslation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreReplaced();
    void unknownLanguagesChangeNothing_data();
    void unknownLanguagesChangeNothing();
};

namespace {

PassTemplate bilingual()
{
    auto value = test::guideTemplate();
    value.studio.samples = {{{u"jane@example.com"_s, u"Jane Doe"_s}, {{u"tier"_s, u"Platinum"_s}}}};
    value.studio.translations[u"de"_s] = {{u"Tier"_s, u"Stufe"_s},
                                          {u"Platinum"_s, u"Platin"_s},
                                          {u"Welcome to the Resort."_s, u"Willkommen im Resort."_s},
                                          {u"loyalty:{pass.id}"_s, u"never"_s}};
    return value;
}

} // namespace

void TestTranslation::textsAreReplaced()
{
    const auto german = translated(bilingual(), u"de"_s);

    QCOMPARE(german.fields.first().label, u"Stufe"_s);
    QCOMPARE(german.fields.first().value, u"Gold"_s); // has no translation
    QCOMPARE(german.studio.samples.first().fields.value(u"tier"_s), u"Platin"_s);
    QCOMPARE(german.locations.first().message, u"Willkommen im Resort."_s);
    // A code says the same in every language.
    QCOMPARE(german.barcode->payloadTemplate, u"loyalty:{pass.id}"_s);
}

void TestTranslation::unknownLanguagesChangeNothing_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("one without translations") << u"fr"_s;
    QTest::newRow("none") << QString();
}

void TestTranslation::unknownLanguagesChangeNothing()
{
    QFETCH(const QString, language);
    QCOMPARE(translated(bilingual(), language), bilingual());
}

QTEST_GUILESS_MAIN(TestTranslation)
#include "tst_translation.moc"
