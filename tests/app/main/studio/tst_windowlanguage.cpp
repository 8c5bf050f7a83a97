// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "language.h"

#include "shell/languagechoice.h"

#include <QtCore/qcoreapplication.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// Which texts, formats and direction the window gets. The desktop of a test is the C locale's.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatsFollowTheLanguage_data();
    void formatsFollowTheLanguage();
    void everyLanguageIsBuiltIn_data();
    void everyLanguageIsBuiltIn();
    void oneLanguageLeavesNothingToTheNext();
    void cleanup() { QVERIFY(Language().use(u"en"_s)); }
};

void TestLanguage::formatsFollowTheLanguage_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("desktop");
    QTest::addColumn<QString>("locale");
    const auto row = [](const char *name, const char *code, const char *desktop, const char *locale) {
        QTest::newRow(name) << QString::fromLatin1(code) << QString::fromLatin1(desktop)
                            << QString::fromLatin1(locale);
    };
    row("as the desktop", "", "de_AT", "de_AT");
    row("the desktop's language, chosen", "de", "de_AT", "de_AT");
    row("another one, in the desktop's country", "en", "de_DE", "en_DE");
    row("another one that the country does not have", "ja", "de_DE", "ja_JP");
    row("a desktop whose language there is not", "", "it_CH", "en_CH");
    row("a desktop that says nothing", "", "C", "C");
    row("English on such a one", "en", "C", "C");
    row("German on such a one", "de", "C", "de_DE");
    row("Arabic with digits like those of the texts", "ar", "en_US", "ar_AE");
    row("Arabic on a desktop with other digits", "", "ar_EG", "ar_AE");
    row("Arabic of a country with these digits", "", "ar_MA", "ar_MA");
    row("a language that there is not", "tlh", "fr_CA", "fr_CA");
}

void TestLanguage::formatsFollowTheLanguage()
{
    QFETCH(const QString, code);
    QFETCH(const QString, desktop);
    QFETCH(const QString, locale);
    const auto result = Language::localeFor(code, QLocale(desktop));
    QCOMPARE(result.name(), locale);
    QCOMPARE(result.zeroDigit(), u"0"_s);
}

void TestLanguage::everyLanguageIsBuiltIn_data()
{
    QTest::addColumn<QString>("code");
    for (const auto &language : windowLanguages())
        QTest::newRow(language.code.latin1()) << QString(language.code);
}

void TestLanguage::everyLanguageIsBuiltIn()
{
    QFETCH(const QString, code);
    Language language;
    QVERIFY(language.use(code));
    const auto isArabic = code == "ar"_L1;
    QCOMPARE(QGuiApplication::layoutDirection(), isArabic ? Qt::RightToLeft : Qt::LeftToRight);
    // A plural, which the English file holds too.
    const auto words = QCoreApplication::translate("qairopay::PlacesImport", "Add %n place(s)", nullptr, 5);
    QVERIFY2(!words.contains(u"(s)"_s) && words.contains(u'5'), qPrintable(words));
    // And a text of Qt's own dialogs.
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel") == "Cancel"_L1, code == "en"_L1);
}

void TestLanguage::oneLanguageLeavesNothingToTheNext()
{
    Language language;
    QVERIFY(language.use(u"ar"_s));
    QVERIFY(language.use(u"de"_s));
    QCOMPARE(QLocale().language(), QLocale::German);
    QVERIFY(language.use(u"en"_s));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(QCoreApplication::translate("LanguageSection", "Language"), u"Language"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
}

QTEST_MAIN(TestLanguage)

#include "tst_windowlanguage.moc"
