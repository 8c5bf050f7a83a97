// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "languages/translatable.h"

#include "apple/issue.h"
#include "apple/language.h"
#include "support/sampletemplates.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::languages;

namespace {

using Change = std::function<void(PassTemplate &)>;

QStringList wordingsOf(const QList<TranslatableText> &texts)
{
    QStringList wordings;
    for (const auto &each : texts)
        wordings.append(each.text);
    return wordings;
}

/// Says everything that a template can say in words, each in words of its own.
PassTemplate eloquent()
{
    auto value = test::guideTemplate();
    value.brand.logoText = u"Acme Gold"_s;
    value.brand.description = u"Loyalty card"_s;
    value.fields[0].format.changeMessage = u"You are %@ now"_s;
    value.fields.append(test::makeField("terms", "Terms", "Points end.", FieldSlot::Back));
    value.studio.barcodeAltText = u"Show this"_s;
    return value;
}

} // namespace

class tst_Translatable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsComeInReadingOrder()
    {
        QCOMPARE(wordingsOf(translatableTexts(eloquent())),
                 (QStringList{u"Acme Hotels — Loyalty"_s, u"Acme Hotels"_s, u"Acme Gold"_s, u"Loyalty card"_s,
                              u"Tier"_s, u"Gold"_s, u"You are %@ now"_s, u"Points"_s, u"Member since"_s,
                              u"Terms"_s, u"Points end."_s, u"Show this"_s, u"Welcome to the Resort."_s}));
    }

    void eachSaysWhatItIs()
    {
        const auto texts = translatableTexts(eloquent());
        const auto partOf = [&](const QString &text) {
            const auto found = std::ranges::find(texts, text, &TranslatableText::text);
            return found == texts.end() ? TextPart::Other : found->part;
        };
        QCOMPARE(partOf(u"Acme Hotels"_s), TextPart::Organisation);
        QCOMPARE(partOf(u"Points"_s), TextPart::Label);
        QCOMPARE(partOf(u"Gold"_s), TextPart::Value);
        QCOMPARE(partOf(u"You are %@ now"_s), TextPart::ChangeMessage);
        QCOMPARE(partOf(u"Show this"_s), TextPart::CodeText);
        QCOMPARE(partOf(u"Welcome to the Resort."_s), TextPart::PlaceMessage);
        QCOMPARE(std::ranges::find(texts, u"Gold"_s, &TranslatableText::text)->fieldKey, u"tier"_s);
    }

    /// Whatever is listed is replaced on Apple's card, or Google's class has it (the name).
    void whatIsListedIsReplaced()
    {
        const auto value = eloquent();
        auto issued = test::guideRecord();
        issued.record.fields.clear();
        const auto document = apple::draftFor(value, issued, {.organisationName = u"Acme"_s});
        const auto replaced = apple::translatableTexts(document);
        for (const auto &text : translatableTexts(value))
            QVERIFY2(text.part == TextPart::Name || replaced.contains(text.text), qPrintable(text.text));
    }

    void someAreLeftOut_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("text");
        QTest::newRow("a number") << Change([](PassTemplate &value) { value.fields[0].value = u"12450"_s; })
                                  << u"12450"_s;
        QTest::newRow("a sign") << Change([](PassTemplate &value) { value.fields[0].label = u"—"_s; })
                                << u"—"_s;
        QTest::newRow("a date, which the phone writes") << Change([](PassTemplate &value) {
            value.fields[0].format.type = ValueType::Date;
            value.fields[0].value = u"2026-12-01T10:15+01:00"_s;
        }) << u"2026-12-01T10:15+01:00"_s;
        QTest::newRow("a message that is the value alone")
            << Change([](PassTemplate &value) { value.fields[0].format.changeMessage = u"%@"_s; }) << u"%@"_s;
        QTest::newRow("a text below the code that is filled in")
            << Change([](PassTemplate &value) { value.studio.barcodeAltText = u"No. {pass.id}"_s; })
            << u"No. {pass.id}"_s;
        QTest::newRow("a text below a code that is not there")
            << Change([](PassTemplate &value) { value.barcode.reset(); }) << u"Show this"_s;
        QTest::newRow("a sample value")
            << Change([](PassTemplate &value) { value.fields[0].format.sample = u"Silver"_s; })
            << u"Silver"_s;
    }

    void someAreLeftOut()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, text);
        auto value = eloquent();
        change(value);
        QVERIFY(!wordingsOf(translatableTexts(value)).contains(text));
    }

    void wordsInADateFieldStay()
    {
        auto value = eloquent();
        value.fields[0].format.type = ValueType::Date;
        value.fields[0].value = u"Never ends"_s;
        QVERIFY(wordingsOf(translatableTexts(value)).contains(u"Never ends"_s));
    }

    void letterOutsideTheFirstPlaneIsOne()
    {
        auto value = eloquent();
        value.fields[0].label = QString::fromUcs4(U"\U00020000"); // a Han character
        QVERIFY(wordingsOf(translatableTexts(value)).contains(value.fields[0].label));
    }

    void aWordingIsListedOnce()
    {
        auto value = eloquent();
        value.fields[1].label = u"Tier"_s;
        const auto texts = wordingsOf(translatableTexts(value));
        QCOMPARE(texts.count(u"Tier"_s), 1);
        QVERIFY(!texts.contains(u"Points"_s));
    }

    void otherTranslationsComeBehind()
    {
        auto value = eloquent();
        value.studio.translations = {{u"de"_s, {{u"Tier"_s, u"Stufe"_s}, {u"Platinum"_s, u"Platin"_s}}},
                                     {u"fr"_s, {{u"Platinum"_s, u"Platine"_s}, {u"0"_s, u"néant"_s}}}};
        const auto texts = translatedTexts(value);
        const auto own = translatableTexts(value);
        QCOMPARE(texts.first(own.size()), own);
        QCOMPARE(texts.sliced(own.size()), (QList<TranslatableText>{{u"Platinum"_s, TextPart::Other, {}},
                                                                    {u"0"_s, TextPart::Other, {}}}));
    }

    void marksAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QStringList>("missing");
        QTest::newRow("none") << u"Tier"_s << u"Stufe"_s << QStringList();
        QTest::newRow("the value stays") << u"Now %@"_s << u"Jetzt %@"_s << QStringList();
        QTest::newRow("the value is lost") << u"Now %@"_s << u"Jetzt"_s << QStringList{u"%@"_s};
        QTest::newRow("one of two is lost") << u"%@ and %@"_s << u"%@"_s << QStringList{u"%@"_s};
        QTest::newRow("a variable is lost")
            << u"For {holder.name}, {fields.tier}"_s << u"{fields.tier}"_s << QStringList{u"{holder.name}"_s};
        QTest::newRow("a variable is translated")
            << u"{holder.name}"_s << u"{inhaber.name}"_s << QStringList{u"{holder.name}"_s};
        QTest::newRow("braces around words are none") << u"{two words}"_s << QString() << QStringList();
        QTest::newRow("a percentage is none") << u"20% off"_s << u"20 % weniger"_s << QStringList();
    }

    void marksAreFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, other);
        QFETCH(const QStringList, missing);
        QCOMPARE(marksMissing(text, other), missing);
    }
};

QTEST_GUILESS_MAIN(tst_Translatable)
#include "tst_translatable.moc"
