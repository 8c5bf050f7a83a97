// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/phonewalk.h"
#include "geo/geopoint.h"
#include "support/previewdesk.h"
#include "support/sampletemplates.h"

#include <QtCore/qlocale.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class tst_PhoneWalk : public QObject
{
    Q_OBJECT

    test::PreviewDesk m_desk;
    std::unique_ptr<PhoneWalk> m_phone;

    static constexpr geo::GeoPoint resort{28.4177, -81.5812};

    void walk(double eastOfTheResort)
    {
        const auto to = geo::destination(resort, 90, eastOfTheResort);
        m_phone->moveTo(to.latitude, to.longitude);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init()
    {
        m_phone.reset();
        m_desk.renew();
        m_phone = std::make_unique<PhoneWalk>(m_desk.editor(), m_desk.preview(), m_desk.drawing());
        m_phone->setFeet(false);
        auto value = test::guideTemplate();
        value.kind = PassKind::Loyalty;
        const auto second = geo::destination(resort, 90, 1000);
        value.locations = {{resort.latitude, resort.longitude, 200, u"Welcome to the resort"_s},
                           {second.latitude, second.longitude, 200, u"The shop is open"_s}};
        m_desk.editor().open(value);
    }

    void showsFenceByFence()
    {
        QVERIFY(!m_phone->isOut());
        walk(0);
        QVERIFY(m_phone->isOut());
        QCOMPARE(m_phone->place(), 0);
        QVERIFY(m_phone->lockScreen()->spoken().contains(u"Welcome to the resort"_s));
        walk(1000);
        QCOMPARE(m_phone->place(), 1);
        QVERIFY(m_phone->lockScreen()->spoken().contains(u"The shop is open"_s));
    }

    void saysWhyNothingShows()
    {
        walk(400);
        QVERIFY(!m_phone->shows());
        QVERIFY(m_phone->lockScreen()->isEmpty());
        QVERIFY2(m_phone->appleText().contains(u"place 1 is the nearest, 400 m away, and 100 m"_s),
                 qPrintable(m_phone->appleText()));
        m_phone->setFeet(true);
        QVERIFY2(m_phone->appleText().contains(u"1312 ft"_s), qPrintable(m_phone->appleText()));
    }

    void whatIsAskedForIsNotWhatAppleUses()
    {
        walk(150); // within the 200 m asked for, beyond a card's 100 m
        QVERIFY(!m_phone->shows());
        m_desk.editor().setKind(int(PassKind::EventTicket));
        QVERIFY(m_phone->shows());
    }

    void followsTheTemplate()
    {
        walk(0);
        m_desk.editor().edit({}, {},
                             [](PassTemplate &value) { value.locations[0].message = u"Good evening"_s; });
        QVERIFY(m_phone->lockScreen()->spoken().contains(u"Good evening"_s));
        m_desk.editor().edit({}, {}, [](PassTemplate &value) { value.locations.clear(); });
        QVERIFY(!m_phone->shows());
        QVERIFY(m_phone->appleText().contains(u"no places"_s));
    }

    void showsWhatTheCardsAreLookedAtWith()
    {
        walk(0);
        m_desk.editor().edit({}, {}, [](PassTemplate &value) {
            value.studio.translations[u"de"_s] = {
                {u"Welcome to the resort"_s, u"Willkommen in der Anlage"_s}};
        });
        m_desk.preview().options()->setLanguage(1);
        QVERIFY2(m_phone->lockScreen()->spoken().contains(u"Willkommen in der Anlage"_s),
                 qPrintable(m_phone->lockScreen()->spoken()));
        const double usual = m_phone->lockScreen()->pointWidth();
        m_desk.preview().options()->setPhone(2);
        QCOMPARE_GT(m_phone->lockScreen()->pointWidth(), usual);
        m_desk.preview().options()->setState(ViewOptions::Revoked);
        QVERIFY(!m_phone->shows());
        QVERIFY2(m_phone->appleText().contains(u"was revoked"_s), qPrintable(m_phone->appleText()));
    }

    void googleNeverShowsOurWords()
    {
        walk(0);
        QVERIFY(m_phone->googleText().contains(u"decides by itself"_s));
        QVERIFY(!m_phone->googleText().contains(u"Welcome"_s));
    }

    void isPutAway()
    {
        walk(0);
        m_phone->moveTo(91, 0); // off the globe: it stays
        QVERIFY(m_phone->shows());
        m_phone->putAway();
        QVERIFY(!m_phone->isOut());
        m_desk.editor().setName(u"Other"_s);
        QVERIFY(!m_phone->isOut());
    }
};

QTEST_MAIN(tst_PhoneWalk)
#include "tst_phonewalk.moc"
