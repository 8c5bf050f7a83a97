// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/selfsigned.h"
#include "walletsfixture.h"

#include <QtCore/qjsonarray.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

/// Pushes over HTTP/2 to somebody who plays APNs.
class tst_SandboxPush : public QObject, private WalletsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { play(); }
    void cleanup() { end(); }
    void aChangeIsPushedEmpty();
    void overTlsThePassCertificateIsShown();
    void answersMeanWhatApnsSays_data();
    void answersMeanWhatApnsSays();
    void brokenConnectionsAreTriedAgain_data();
    void brokenConnectionsAreTriedAgain();
    void manyChangesAreOnePush();
    void aPassThatChangedBeforeItsRegistrationIsPushed();
    void aNewTokenSavesTheDevice();
    void aTemplateChangeReachesEveryDevice();
    void whatWaitsSurvivesARestart();
    void simulatedDevicesAreNotPushed();

private:
    void startPush() { startWith({.publicUrl = u"https://passes.example"_s, .pushUrl = m_fake->pushUrl()}); }
    int count(QLatin1StringView name) { return countAt("apple"_L1, name); }
    int known() { return count("registrations"_L1); }
    int waiting() { return count("pushes_waiting"_L1); }
    bool pushesEnd()
    {
        return QTest::qWaitFor([&] { return waiting() == 0; }, patienceMs);
    }
};

void tst_SandboxPush::initTestCase()
{
    if (!FakeWallets::isAvailable())
        QSKIP("node is not installed");
}

void tst_SandboxPush::aChangeIsPushedEmpty()
{
    startPush();
    const auto pass = issue();
    enroll("phone", pass, "c0ffee");
    change(pass, 1);
    const auto push = m_fake->next(u"push"_s);
    QCOMPARE(push["method"_L1].toString(), u"POST"_s);
    QCOMPARE(push["path"_L1].toString(), u"/3/device/c0ffee"_s);
    QCOMPARE(push["topic"_L1].toString(), u"pass.com.qairopay.sandbox"_s);
    QCOMPARE(push["body"_L1].toString(), u"{}"_s);
    QVERIFY(pushesEnd());
    QCOMPARE(m_fake->lines(u"push"_s).size(), 0);
    QCOMPARE(known(), 1);
}

void tst_SandboxPush::overTlsThePassCertificateIsShown()
{
    const QTemporaryDir folder;
    const test::SelfSigned files{folder.filePath(u"key.pem"_s), folder.filePath(u"certificate.pem"_s)};
    QVERIFY(test::makeSelfSigned(files, u"127.0.0.1"_s, u"IP:127.0.0.1"_s));
    QFile file(files.certificate);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_fake = std::make_unique<FakeWallets>(QStringList{files.key, files.certificate});
    startWith({.publicUrl = u"https://passes.example"_s,
               .pushUrl = m_fake->pushUrl(u"https"_s),
               .trustedRoots = file.readAll()});
    const auto pass = issue();
    enroll("phone", pass, "c0ffee");
    change(pass, 1);
    QCOMPARE(m_fake->next(u"push"_s)["client"_L1].toString(), u"pass.com.qairopay.sandbox"_s);
    QVERIFY(pushesEnd());
}

void tst_SandboxPush::answersMeanWhatApnsSays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("isKept");
    QTest::addColumn<bool>("isRetried");
    QTest::newRow("200: taken") << 200 << u""_s << true << false;
    QTest::newRow("400 BadDeviceToken: the registration goes")
        << 400 << u"BadDeviceToken"_s << false << false;
    QTest::newRow("400 DeviceTokenNotForTopic: likewise")
        << 400 << u"DeviceTokenNotForTopic"_s << false << false;
    QTest::newRow("400 for another reason: our fault, no repeat") << 400 << u"BadTopic"_s << true << false;
    QTest::newRow("403: the certificate gets mended") << 403 << u"BadCertificate"_s << true << true;
    QTest::newRow("404: our fault, no repeat") << 404 << u"BadPath"_s << true << false;
    QTest::newRow("405: our fault, no repeat") << 405 << u"MethodNotAllowed"_s << true << false;
    QTest::newRow("410: the registration goes") << 410 << u"Unregistered"_s << false << false;
    QTest::newRow("413: our fault, no repeat") << 413 << u"PayloadTooLarge"_s << true << false;
    QTest::newRow("429: later") << 429 << u"TooManyRequests"_s << true << true;
    QTest::newRow("500: later") << 500 << u"InternalServerError"_s << true << true;
    QTest::newRow("503: later") << 503 << u"Shutdown"_s << true << true;
}

void tst_SandboxPush::answersMeanWhatApnsSays()
{
    QFETCH(const int, status);
    QFETCH(const QString, reason);
    QFETCH(const bool, isKept);
    QFETCH(const bool, isRetried);
    startPush();
    const auto pass = issue();
    enroll("phone", pass, "c0ffee");
    enroll("watch", issue(), "beef");
    m_fake->answerNext(u"push"_s, {FakeWallets::answer(status, reason)});
    change(pass, 1);
    m_fake->next(u"push"_s);
    if (!isRetried)
        QVERIFY(pushesEnd());
    QTRY_COMPARE_WITH_TIMEOUT(known(), isKept ? 2 : 1, patienceMs);
    if (!isKept)
        QCOMPARE(m_client->get("/v1/passes/" + pass).json()["status"_L1].toString(), u"removed"_s);
    if (isRetried) {
        QTRY_VERIFY_WITH_TIMEOUT((advance(10), !m_fake->lines(u"push"_s).isEmpty()), patienceMs);
        QCOMPARE(m_fake->next(u"push"_s)["path"_L1].toString(), u"/3/device/c0ffee"_s);
    }
    QVERIFY(pushesEnd());
    advance(60);
    QCOMPARE(m_fake->lines(u"push"_s).size(), 0);
}

void tst_SandboxPush::brokenConnectionsAreTriedAgain_data()
{
    QTest::addColumn<QString>("act");
    QTest::newRow("a connection that is dropped") << u"drop"_s;
    QTest::newRow("a GOAWAY before this stream") << u"goaway"_s;
}

void tst_SandboxPush::brokenConnectionsAreTriedAgain()
{
    QFETCH(const QString, act);
    startPush();
    const auto pass = issue();
    enroll("phone", pass, "c0ffee");
    m_fake->answerNext(u"push"_s, {QJsonObject{{u"act"_s, act}}});
    change(pass, 1);
    m_fake->next(u"push"_s);
    // Once more at once by Qt itself, or later by us.
    QTRY_VERIFY_WITH_TIMEOUT((advance(10), !m_fake->lines(u"push"_s).isEmpty()), patienceMs);
    QVERIFY(pushesEnd());
    QCOMPARE(known(), 1);
}

void tst_SandboxPush::manyChangesAreOnePush()
{
    startPush();
    QList<QByteArray> passes;
    for (int i = 0; i < 3; ++i) {
        passes.append(issue());
        enroll("phone", passes.last(), "c0ffee");
    }
    m_fake->answerNext(u"push"_s, {FakeWallets::answer(503, u"ServiceUnavailable"_s)});
    change(passes[0], 1);
    m_fake->next(u"push"_s);
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), 1, patienceMs);
    QJsonArray updates;
    for (const auto &pass : passes)
        updates.append(QJsonObject{{u"id"_s, QString::fromLatin1(pass)},
                                   {u"fields"_s, QJsonObject{{u"points"_s, u"5"_s}}}});
    m_client->post("/v1/passes/batch_update", {{u"updates"_s, updates}});
    QVERIFY(pushesEnd());
    QCOMPARE(m_fake->lines(u"push"_s).size(), 1);
}

void tst_SandboxPush::aPassThatChangedBeforeItsRegistrationIsPushed()
{
    startPush();
    const auto pass = issue(); // downloaded as it is now
    change(pass, 1);
    enroll("phone", pass, "c0ffee");
    QCOMPARE(m_fake->next(u"push"_s)["path"_L1].toString(), u"/3/device/c0ffee"_s);
    QVERIFY(pushesEnd());
    enroll("phone", pass, "c0ffee"); // nothing new about it
    enroll("watch", issue(), "beef");
    QCOMPARE(waiting(), 0);
    QCOMPARE(m_fake->lines(u"push"_s).size(), 0);
}

void tst_SandboxPush::aNewTokenSavesTheDevice()
{
    startPush();
    const auto pass = issue();
    enroll("phone", pass, "01d");
    auto gone = FakeWallets::answer(410, u"Unregistered"_s);
    gone.insert(u"hold"_s, true);
    m_fake->answerNext(u"push"_s, {gone});
    change(pass, 1);
    QCOMPARE(m_fake->next(u"push"_s)["path"_L1].toString(), u"/3/device/01d"_s);
    QCOMPARE(enroll("phone", pass, "4e3"), 200); // while the old token's push is under way
    m_fake->release();
    QCOMPARE(m_fake->next(u"push"_s)["path"_L1].toString(), u"/3/device/4e3"_s);
    QVERIFY(pushesEnd());
    QCOMPARE(known(), 1);
}

void tst_SandboxPush::aTemplateChangeReachesEveryDevice()
{
    constexpr int devices = 25;
    startPush();
    const auto pass = issue();
    for (int i = 0; i < devices; ++i)
        enroll("phone" + QByteArray::number(i), pass, "a" + QByteArray::number(i));
    m_client->patch("/v1/pass_templates/" + m_template, {{u"name"_s, u"Another name"_s}});
    QSet<QString> reached;
    for (int i = 0; i < devices; ++i)
        reached.insert(m_fake->next(u"push"_s)["path"_L1].toString());
    QCOMPARE(reached.size(), devices);
    QVERIFY(pushesEnd());
    QCOMPARE(m_fake->lines(u"push"_s).size(), 0);
}

void tst_SandboxPush::whatWaitsSurvivesARestart()
{
    startPush();
    const auto pass = issue();
    enroll("phone", pass, "c0ffee");
    m_fake->answerNext(u"push"_s, {FakeWallets::answer(503)});
    change(pass, 1);
    m_fake->next(u"push"_s);
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), 1, patienceMs);
    restart();
    advance(60);
    QCOMPARE(m_fake->next(u"push"_s)["path"_L1].toString(), u"/3/device/c0ffee"_s);
}

void tst_SandboxPush::simulatedDevicesAreNotPushed()
{
    startPush();
    const auto pass = issue();
    m_client->post("/v1/test/passes/simulate_install", {{u"pass_id"_s, QString::fromLatin1(pass)}});
    const auto other = issue();
    enroll("phone", other, "c0ffee");
    change(pass, 1);
    change(other, 1);
    QCOMPARE(m_fake->next(u"push"_s)["path"_L1].toString(), u"/3/device/c0ffee"_s);
    QVERIFY(pushesEnd());
    QCOMPARE(m_fake->lines(u"push"_s).size(), 0);
    QVERIFY(m_client->post("/v1/test/devices/simulate_fetch").json()["was_pushed"_L1].toBool());
}

QTEST_GUILESS_MAIN(tst_SandboxPush)
#include "tst_sandboxpush.moc"
