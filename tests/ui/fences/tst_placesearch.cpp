// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/onlineguard.h"
#include "fences/placesearch.h"

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class tst_PlaceSearch : public QObject
{
    Q_OBJECT

    basemap::OnlineGuard m_guard;
    std::shared_ptr<const basemap::Gazetteer> m_gazetteer;
    QString m_host;
    QStringList m_asked;
    Result<PlaceSearch::Places> m_answer;
    std::unique_ptr<PlaceSearch> m_search;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QString name(int row) const { return m_search->index(row).data(PlaceSearch::NameRole).toString(); }

private Q_SLOTS:
    void initTestCase()
    {
        const auto world = basemap::World::bundled();
        QVERIFY(world);
        m_gazetteer = std::make_shared<const basemap::Gazetteer>(*world);
    }

    void init()
    {
        m_host.clear();
        m_asked.clear();
        m_search = std::make_unique<PlaceSearch>(
            m_gazetteer, PlaceSearch::Geocoder{[this] { return m_host; },
                                               [this](const QString &words) {
                                                   m_asked.append(words);
                                                   return QtFuture::makeReadyValueFuture(m_answer);
                                               }});
        m_tester = std::make_unique<QAbstractItemModelTester>(m_search.get());
    }

    void cleanup()
    {
        m_tester.reset();
        m_search.reset();
    }

    void findsATown()
    {
        m_search->setText(u"Orlando, FL"_s);
        QVERIFY(m_search->isSearching());
        QTRY_VERIFY(!m_search->isSearching());
        QCOMPARE(name(0), u"Orlando"_s);
        QCOMPARE(m_search->index(0).data(PlaceSearch::RegionRole).toString(), u"Florida, United States"_s);
        QVERIFY(m_search->problem().isEmpty());
    }

    void theLastWordsCount()
    {
        m_search->setText(u"Orl"_s);
        m_search->setText(u"Berlin"_s);
        QTRY_VERIFY(!m_search->isSearching());
        QTest::qWait(30);
        QCOMPARE(name(0), u"Berlin"_s);
        m_search->setText({});
        QCOMPARE(m_search->count(), 0);
    }

    void readsCoordinatesAtOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("numbers") << u"28.4177, -81.5812"_s;
        QTest::newRow("a link") << u"https://maps.apple.com/?ll=28.4177,-81.5812"_s;
        QTest::newRow("UTM") << u"17R 443076.28 3143611.95"_s;
        QTest::newRow("degrees") << u"28°25'03.72\"N 81°34'52.32\"W"_s;
    }

    void readsCoordinatesAtOnce()
    {
        QFETCH(QString, text);
        m_search->setText(text);
        QCOMPARE(m_search->count(), 1);
        QCOMPARE(name(0), u"28.41770, -81.58120"_s);
    }

    void completesShortCodesNearTheMap()
    {
        m_search->setNear(28.4, -81.6);
        m_search->setText(u"CC99+3G"_s);
        QCOMPARE(m_search->count(), 1);
        QCOMPARE_LT(std::abs(m_search->index(0).data(PlaceSearch::LatitudeRole).toDouble() - 28.4), 1.0);
    }

    void saysWhenThereIsNothing()
    {
        m_search->setText(u"Qqxyzzy"_s);
        QTRY_VERIFY(!m_search->isSearching());
        QVERIFY(!m_search->problem().isEmpty());
        m_search->setText(u"https://maps.app.goo.gl/x"_s);
        QVERIFY(m_search->problem().contains(u"shortened"_s));
        m_search->setText(u"33UII9193420195"_s);
        QVERIFY(!m_search->isSearching());
        QVERIFY(m_search->problem().contains(u"no square II"_s));
    }

    void asksNobodyWhileOneTypes()
    {
        m_host = u"geo.example.com"_s;
        for (const auto *text : {"1 R", "1 Resort", "1 Resort Drive"})
            m_search->setText(QString::fromLatin1(text));
        QTRY_VERIFY(!m_search->isSearching());
        QVERIFY(m_asked.isEmpty());
        QVERIFY(m_search->askText().contains(m_host));
        m_answer = PlaceSearch::Places{{u"1 Resort Drive"_s, {}, {28.4, -81.5}}};
        m_search->ask();
        QTRY_COMPARE(m_search->count(), 1);
        QCOMPARE(m_asked, QStringList{u"1 Resort Drive"_s});
        QCOMPARE(name(0), u"1 Resort Drive"_s);
    }

    void asksNobodyWithoutAGeocoder()
    {
        m_search->setText(u"1 Resort Drive"_s);
        QVERIFY(!m_search->canAsk());
        m_search->ask();
        QVERIFY(m_asked.isEmpty());
    }

    void tellsWhyTheGeocoderFailed()
    {
        m_host = u"geo.example.com"_s;
        m_search->setText(u"1 Resort Drive"_s);
        m_answer = failure(ErrorKind::Unavailable, u"geo.example.com cannot be reached."_s);
        m_search->ask();
        QTRY_COMPARE(m_search->problem(), u"geo.example.com cannot be reached."_s);
        QVERIFY(!m_search->isSearching());
    }

    void nothingWentOnline() { QCOMPARE(m_guard.refusedHosts(), QStringList()); }
};

QTEST_GUILESS_MAIN(tst_PlaceSearch)
#include "tst_placesearch.moc"
