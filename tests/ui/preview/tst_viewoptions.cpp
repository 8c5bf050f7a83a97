// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/viewoptions.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class tst_ViewOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnlyOfChanges();
    void refusesWhatThereIsNot_data();
    void refusesWhatThereIsNot();
    void saysWhatIsNotUsual();
    void surfacesAreUsualAll();
    void aLanguageStaysWhenOthersCome();
    void aLanguageGoesWithItsTranslations();
};

void tst_ViewOptions::tellsOnlyOfChanges()
{
    ViewOptions options;
    QSignalSpy changed(&options, &ViewOptions::changed);
    options.setDark(true);
    options.setDark(true);
    QCOMPARE(changed.size(), 1);
    options.reset();
    options.reset();
    QCOMPARE(changed.size(), 2);
    QVERIFY(!options.isDark());
}

void tst_ViewOptions::refusesWhatThereIsNot_data()
{
    QTest::addColumn<int>("surface");
    QTest::newRow("before the first") << -1;
    QTest::newRow("behind the last") << int(ViewOptions().appleSurfaceNames().size());
}

void tst_ViewOptions::refusesWhatThereIsNot()
{
    QFETCH(const int, surface);
    ViewOptions options;
    options.setAppleSurface(surface);
    QCOMPARE(options.appleSurface(), 0);
}

void tst_ViewOptions::saysWhatIsNotUsual()
{
    ViewOptions options;
    QVERIFY(options.isUsual() && options.summary().isEmpty());
    options.setPhone(0);
    options.setState(ViewOptions::Expired);
    QCOMPARE(options.summary(), u"Small phone · Expired"_s);
    options.setVision(2);
    QCOMPARE(options.summary(), u"Small phone · Expired · No red (protanopia)"_s);
    QVERIFY(options.deviceWidth() < 375);
}

void tst_ViewOptions::surfacesAreUsualAll()
{
    ViewOptions options;
    options.setAppleSurface(1);
    QVERIFY(options.isUsual());
    options.setDark(true);
    options.reset();
    QCOMPARE(options.appleSurface(), 1);
}

void tst_ViewOptions::aLanguageStaysWhenOthersCome()
{
    ViewOptions options;
    options.setLanguages({u"de"_s, u"fr"_s});
    options.setLanguage(2);
    QCOMPARE(options.languageCode(), u"fr"_s);
    options.setLanguages({u"ar"_s, u"de"_s, u"fr"_s});
    QCOMPARE(options.languageCode(), u"fr"_s);
    QCOMPARE(options.languageNames().last(), u"français"_s);
}

void tst_ViewOptions::aLanguageGoesWithItsTranslations()
{
    ViewOptions options;
    options.setLanguages({u"de"_s});
    options.setLanguage(1);
    QSignalSpy changed(&options, &ViewOptions::changed);
    options.setLanguages({});
    QCOMPARE(options.languageCode(), QString());
    QCOMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(tst_ViewOptions)
#include "tst_viewoptions.moc"
