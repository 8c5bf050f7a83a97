// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/viewoptions.h"

#include "apple/cardlook.h"

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
    void kindsOfOneLanguageAreToldApart();
    void aStateNeedsNoClock_data();
    void aStateNeedsNoClock();
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

void tst_ViewOptions::kindsOfOneLanguageAreToldApart()
{
    ViewOptions options(ViewOptions::Subject::Pass);
    options.setLanguages({u"de"_s, u"pt-BR"_s, u"pt-PT"_s});
    const auto names = options.languageNames();
    QCOMPARE(names.first(), u"As it is written"_s);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 4);
    QCOMPARE(names.at(1), u"Deutsch"_s);
}

void tst_ViewOptions::aStateNeedsNoClock_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("now");
    QTest::newRow("a pass with an end is seen a day later")
        << u"2031-05-01T10:00:00Z"_s << u"2031-05-02T10:00:00Z"_s;
    QTest::newRow("one without gets one") << QString() << u"2026-02-01T12:00:00Z"_s;
}

void tst_ViewOptions::aStateNeedsNoClock()
{
    QFETCH(const QString, end);
    QFETCH(const QString, now);
    ViewOptions options;
    const auto applied = [&](ViewOptions::State state) {
        apple::Document document;
        document.expirationDate = end;
        apple::LayoutOptions layout;
        options.setState(state);
        options.applyState(document, layout);
        return std::pair(document, layout.now);
    };
    QVERIFY(!applied(ViewOptions::Valid).second.isValid());
    QVERIFY(applied(ViewOptions::Revoked).first.isVoided);
    const auto [document, moment] = applied(ViewOptions::Expired);
    QCOMPARE(moment, QDateTime::fromString(now, Qt::ISODate));
    QCOMPARE(apple::isExpired(document, moment), true);
    QVERIFY(!document.isVoided);
}

QTEST_GUILESS_MAIN(tst_ViewOptions)
#include "tst_viewoptions.moc"
