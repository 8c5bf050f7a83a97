// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/keyring.h"
#include "settings/systemkeychain.h"
#include "support/fakekeychain.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::settings;

namespace {

template <typename T> T await(QFuture<T> future)
{
    [&] { QTRY_VERIFY(future.isFinished()); }();
    return future.result();
}

} // namespace

using Mood = test::FakeDesktop::Mood;
using Place = Keyring::Place;

class TestKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void probeTellsWhatReallyWorks_data();
    void probeTellsWhatReallyWorks();
    void keyGoesIntoTheKeychain();
    void keyStaysInMemoryWhereNoKeychainWorks();
    void keychainLockedLaterLeavesTheKeyInMemory();
    void secretIsNotPrinted();
    void systemKeychainAnswersOneWayOrTheOther();

private:
    test::FakeDesktop m_desktop;
    std::unique_ptr<Keyring> m_keyring;
};

void TestKeyring::init()
{
    m_desktop = {};
    m_keyring = std::make_unique<Keyring>(std::make_unique<test::FakeKeychain>(m_desktop));
}

void TestKeyring::probeTellsWhatReallyWorks_data()
{
    QTest::addColumn<Mood>("mood");
    QTest::addColumn<Place>("place");
    QTest::newRow("works") << Mood::Works << Place::System;
    QTest::newRow("no bus, no library, or locked") << Mood::RefusesWrites << Place::Session;
    QTest::newRow("says yes and keeps nothing") << Mood::ForgetsWrites << Place::Session;
}

void TestKeyring::probeTellsWhatReallyWorks()
{
    QFETCH(Mood, mood);
    QFETCH(Place, place);
    m_desktop.mood = mood;
    QSignalSpy changed(m_keyring.get(), &Keyring::placeChanged);
    const auto before = m_keyring->statement();
    QCOMPARE(await(m_keyring->probe()), place);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_keyring->statement() != before);
    QVERIFY(m_desktop.secrets.isEmpty());
}

void TestKeyring::keyGoesIntoTheKeychain()
{
    await(m_keyring->probe());
    QCOMPARE(await(m_keyring->store(u"a"_s, Secret("k"))), Place::System);
    QCOMPARE(m_desktop.secrets.size(), 1);
    QCOMPARE(await(m_keyring->read(u"a"_s)).value().reveal(), "k"_ba);
    QVERIFY(await(m_keyring->remove(u"a"_s)));
    QCOMPARE(await(m_keyring->read(u"a"_s)).error().kind, ErrorKind::NotFound);
}

void TestKeyring::keyStaysInMemoryWhereNoKeychainWorks()
{
    m_desktop.mood = Mood::RefusesWrites;
    await(m_keyring->probe());
    QCOMPARE(await(m_keyring->store(u"a"_s, Secret("k"))), Place::Session);
    QVERIFY(m_desktop.secrets.isEmpty());
    QCOMPARE(await(m_keyring->read(u"a"_s)).value().reveal(), "k"_ba);
    m_keyring = std::make_unique<Keyring>(std::make_unique<test::FakeKeychain>(m_desktop));
    QVERIFY(!await(m_keyring->read(u"a"_s)));
}

void TestKeyring::keychainLockedLaterLeavesTheKeyInMemory()
{
    await(m_keyring->probe());
    m_desktop.mood = Mood::RefusesWrites;
    QCOMPARE(await(m_keyring->store(u"a"_s, Secret("k"))), Place::Session);
    QCOMPARE(await(m_keyring->read(u"a"_s)).value().reveal(), "k"_ba);
}

void TestKeyring::secretIsNotPrinted()
{
    QString text;
    QDebug(&text) << Secret("qp_sk_live_1");
    QVERIFY(!text.contains(u"live"_s));
}

void TestKeyring::systemKeychainAnswersOneWayOrTheOther()
{
    // With or without a keychain behind it: the probe ends, and in memory the key is there all the same.
    Keyring keyring(std::make_unique<SystemKeychain>());
    auto probe = keyring.probe();
    QTRY_VERIFY_WITH_TIMEOUT(probe.isFinished(), 30'000);
    if (keyring.place() == Place::System)
        QSKIP("A keychain is unlocked here; this test leaves it alone.");
    QCOMPARE(await(keyring.store(u"test"_s, Secret("k"))), Place::Session);
    QCOMPARE(await(keyring.read(u"test"_s)).value().reveal(), "k"_ba);
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
