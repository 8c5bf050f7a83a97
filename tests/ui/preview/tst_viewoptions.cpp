// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/viewoptions.h"

#include "apple/cardlook.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

apple::Document passWithDate(const QString &date, bool isRelative)
{
    apple::Document document;
    document.auxiliaryFields = {{.key = u"ends"_s,
                                 .value = {date},
                                 .dateStyle = DateStyle::Medium,
                                 .timeStyle = DateStyle::None,
                                 .isRelative = isRelative}};
    return document;
}

} // namespace

class tst_ViewOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnlyOfChanges();
    void refusesWhatThereIsNot_data();
    void refusesWhatThereIsNot();
    void saysWhatIsNotUsual();
    void surfacesAreUsualAll();
    void someSurfacesTellWhatHasHappened();
    void theFrontIsSeenBesideAnother();
    void zonesAreNamedByTheirCities_data();
    void zonesAreNamedByTheirCities();
    void aTimeZoneIsChosen();
    void aMomentIsSeenFromTheRelativeDate_data();
    void aMomentIsSeenFromTheRelativeDate();
    void aMomentIsNothingWithoutARelativeDate();
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

void tst_ViewOptions::someSurfacesTellWhatHasHappened()
{
    ViewOptions options;
    QVERIFY(!options.appleTells() && !options.googleTells());
    options.setAppleSurface(int(options.appleSurfaceNames().indexOf(u"Lock screen"_s)));
    QVERIFY(options.appleTells() && !options.googleTells());
    for (const auto *name : {"Details", "Message"}) {
        options.setGoogleSurface(int(options.googleSurfaceNames().indexOf(QLatin1StringView(name))));
        QVERIFY2(options.googleTells(), name);
    }
}

void tst_ViewOptions::theFrontIsSeenBesideAnother()
{
    using scene::Surface;
    ViewOptions options;
    const auto all = options.appleChoiceNames();
    QCOMPARE(all, options.appleSurfaceNames());
    QCOMPARE(options.surfaces(WalletPlatform::Apple), QList{Surface::Front});
    options.setBeside(true);
    QCOMPARE(options.appleChoiceNames(), all.mid(1));
    QCOMPARE(options.surfaces(WalletPlatform::Apple), (QList{Surface::Front, Surface::Back}));
    QCOMPARE(options.surfaces(WalletPlatform::Google), (QList{Surface::Front, Surface::Details}));
    QVERIFY(!options.appleTells() && options.googleTells());
    for (const int there : {-1, int(all.size()) - 1})
        options.setAppleChoice(there);
    QCOMPARE(options.appleChoice(), 0);
    options.setAppleChoice(1);
    QVERIFY(options.appleTells() && options.isUsual());
    options.setDark(true);
    options.reset();
    QVERIFY(options.isBeside());
    QCOMPARE(options.appleChoice(), 1);
}

void tst_ViewOptions::zonesAreNamedByTheirCities_data()
{
    QTest::addColumn<QByteArray>("here");
    QTest::addColumn<QStringList>("first");
    QTest::newRow("a well-known one")
        << "Europe/Zurich"_ba << QStringList{u"UTC"_s, u"Zurich (here)"_s, u"Auckland"_s};
    QTest::newRow("another one") << "America/Argentina/Buenos_Aires"_ba
                                 << QStringList{u"UTC"_s, u"Buenos Aires (here)"_s, u"Auckland"_s};
    QTest::newRow("UTC") << "UTC"_ba << QStringList{u"UTC"_s, u"Auckland"_s, u"Berlin"_s};
    QTest::newRow("UTC in other words") << "Etc/UTC"_ba << QStringList{u"UTC"_s, u"Auckland"_s, u"Berlin"_s};
    QTest::newRow("one that nobody knows") << ""_ba << QStringList{u"UTC"_s, u"Auckland"_s, u"Berlin"_s};
}

void tst_ViewOptions::zonesAreNamedByTheirCities()
{
    QFETCH(const QByteArray, here);
    const auto zones = zonesToChoose(here);
    QStringList names;
    QSet<QByteArray> ids;
    for (const auto &zone : zones) {
        names.append(zone.name);
        ids.insert(zone.id);
    }
    QTEST(names.first(3), "first");
    QCOMPARE(ids.size(), zones.size());
    QVERIFY(ids.contains("Europe/Zurich"));
}

void tst_ViewOptions::aTimeZoneIsChosen()
{
    ViewOptions options;
    QCOMPARE(options.appleLayout().timeZone, QTimeZone::utc());
    const auto name = options.timeZoneNames().filter(u"Tokyo"_s).value(0);
    options.setTimeZone(int(options.timeZoneNames().indexOf(name)));
    QCOMPARE(options.appleLayout().timeZone, QTimeZone("Asia/Tokyo"));
    QVERIFY(!options.isUsual());
    QCOMPARE(options.summary(), name);
    options.reset();
    QCOMPARE(options.timeZone(), 0);
}

void tst_ViewOptions::aMomentIsSeenFromTheRelativeDate_data()
{
    using enum ViewOptions::Subject;
    QTest::addColumn<ViewOptions::Subject>("subject");
    QTest::addColumn<int>("moment");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("now");
    QTest::newRow("of a template, at first")
        << Template << 0 << u"2 days before"_s << u"2031-04-29T10:00:00Z"_s;
    QTest::newRow("closer") << Template << 1 << u"3 hours before"_s << u"2031-05-01T07:00:00Z"_s;
    QTest::newRow("later") << Template << 2 << u"2 days after"_s << u"2031-05-03T10:00:00Z"_s;
    QTest::newRow("of a pass, at first: the clock says") << Pass << 0 << u"Now"_s << QString();
    QTest::newRow("of a pass, earlier") << Pass << 1 << u"2 days before"_s << u"2031-04-29T10:00:00Z"_s;
}

void tst_ViewOptions::aMomentIsSeenFromTheRelativeDate()
{
    QFETCH(const ViewOptions::Subject, subject);
    QFETCH(const int, moment);
    QFETCH(const QString, now);
    ViewOptions options(subject);
    options.setRelativeDateOf(passWithDate(u"2031-05-01T10:00:00Z"_s, true));
    options.setMoment(moment);
    QTEST(options.momentNames().at(options.moment()), "name");
    QCOMPARE(options.appleLayout().now, QDateTime::fromString(now, Qt::ISODate));
    QCOMPARE(options.momentText().isEmpty(), now.isEmpty());
    QCOMPARE(options.isUsual(), moment == 0);
}

void tst_ViewOptions::aMomentIsNothingWithoutARelativeDate()
{
    ViewOptions options;
    options.setRelativeDateOf(passWithDate(u"2031-05-01T10:00:00Z"_s, true));
    options.setMoment(2);
    QCOMPARE(options.summary(), u"2 days after"_s);
    QSignalSpy changed(&options, &ViewOptions::changed);
    options.setRelativeDateOf(passWithDate(u"2031-05-01T10:00:00Z"_s, false));
    options.setRelativeDateOf(passWithDate(u"soon"_s, true));
    QCOMPARE(changed.size(), 1);
    QVERIFY(options.momentNames().isEmpty() && options.momentText().isEmpty());
    QVERIFY(options.isUsual() && options.summary().isEmpty());
    QVERIFY(!options.appleLayout().now.isValid());
    options.setMoment(0); // the next pass begins anew
    options.setRelativeDateOf(passWithDate(u"2031-05-01T10:00:00Z"_s, true));
    QVERIFY(options.isUsual());
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
