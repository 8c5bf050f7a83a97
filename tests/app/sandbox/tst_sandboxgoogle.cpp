// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/jwt.h"
#include "walletsfixture.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qurlquery.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

/// Classes, objects and messages to somebody who plays Google's REST service.
class tst_SandboxGoogle : public QObject, private WalletsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { play(); }
    void cleanup() { end(); }
    void aPassIsWrittenToGoogle();
    void aMessageRingsThreeTimesADay();
    void aTokenThatRanOutIsReplaced();
    void googlesAnswersAreHeeded_data();
    void googlesAnswersAreHeeded();
    void aTemplateChangeIsWrittenOnceAndForEachObject();

private:
    void startGoogle() { startWith(google(*m_key)); }
    int count(QLatin1StringView name) { return countAt("google"_L1, name); }
    int failed() { return count("failed"_L1); }
    bool googleEnds()
    {
        return QTest::qWaitFor([&] { return count("waiting"_L1) == 0; }, patienceMs);
    }

    std::optional<passfile::RsaKey> m_key;
};

void tst_SandboxGoogle::initTestCase()
{
    if (!FakeWallets::isAvailable())
        QSKIP("node is not installed");
    auto key = passfile::RsaKey::make();
    QVERIFY(key.has_value());
    m_key = *key;
}

void tst_SandboxGoogle::aPassIsWrittenToGoogle()
{
    startGoogle();
    const auto pass = issue();
    const auto asked = m_fake->next(u"token"_s);
    const QUrlQuery form(asked["body"_L1].toString());
    QCOMPARE(form.queryItemValue(u"grant_type"_s, QUrl::FullyDecoded),
             u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s);
    const auto jwt = passfile::verifyJwt(*m_key, form.queryItemValue(u"assertion"_s).toLatin1());
    QVERIFY(jwt.has_value());
    QCOMPARE(jwt->header["kid"_L1].toString(), u"key-7"_s);
    QCOMPARE(jwt->claims["iss"_L1].toString(), u"passes@example.iam.gserviceaccount.com"_s);
    QCOMPARE(jwt->claims["aud"_L1].toString(), m_fake->googleUrl() + u"/token"_s);
    QVERIFY(googleEnds());
    QStringList calls;
    for (const auto &line : m_fake->lines(u"google"_s)) {
        calls.append(line["method"_L1].toString() + u' ' + line["path"_L1].toString());
        QVERIFY(line["authorization"_L1].toString().startsWith("Bearer token"_L1));
    }
    const auto classId = u"3388000000000000001."_s + QString::fromLatin1(m_template);
    const auto objectId = u"3388000000000000001."_s + QString::fromLatin1(pass);
    QCOMPARE(calls, (QStringList{u"PATCH /walletobjects/v1/loyaltyClass/"_s + classId,
                                 u"POST /walletobjects/v1/loyaltyClass"_s,
                                 u"PATCH /walletobjects/v1/loyaltyObject/"_s + objectId,
                                 u"POST /walletobjects/v1/loyaltyObject"_s}));
    const auto inserted =
        QJsonDocument::fromJson(m_fake->lines(u"google"_s).last()["body"_L1].toString().toUtf8());
    QCOMPARE(inserted["id"_L1].toString(), objectId);
    QCOMPARE(inserted["classId"_L1].toString(), classId);
    QCOMPARE(inserted["state"_L1].toString(), u"ACTIVE"_s);
}

void tst_SandboxGoogle::aMessageRingsThreeTimesADay()
{
    startGoogle();
    const auto pass = issue();
    QVERIFY(googleEnds());
    QStringList types;
    const auto say = [&](int points, const QString &message) {
        change(pass, points, message);
        QVERIFY(googleEnds());
        for (const auto &line : m_fake->lines(u"google"_s)) {
            const auto body =
                QJsonDocument::fromJson(m_fake->next(u"google"_s)["body"_L1].toString().toUtf8());
            QVERIFY(!body.object().contains("messages"_L1));
            if (!line["path"_L1].toString().endsWith("/addMessage"_L1))
                continue;
            QCOMPARE(body["message"_L1]["body"_L1].toString(), u"Now %1 points"_s.arg(points));
            types.append(body["message"_L1]["messageType"_L1].toString());
        }
    };
    for (int i = 1; i <= 4; ++i)
        say(i, u"Now %@ points"_s);
    change(pass, 5); // silent
    QVERIFY(googleEnds());
    advance(24 * 3600);
    say(6, u"Now %@ points"_s);
    const auto rings = u"TEXT_AND_NOTIFY"_s;
    QCOMPARE(types, (QStringList{rings, rings, rings, u"TEXT"_s, rings}));
}

void tst_SandboxGoogle::aTokenThatRanOutIsReplaced()
{
    startGoogle();
    const auto pass = issue();
    QVERIFY(googleEnds());
    QCOMPARE(m_fake->lines(u"token"_s).size(), 1);
    m_fake->answerNext(u"google"_s, {FakeWallets::answer(401)});
    change(pass, 1);
    QVERIFY(googleEnds());
    QCOMPARE(m_fake->lines(u"token"_s).size(), 2);
    m_sandbox->advance(3'600'000);
    change(pass, 2);
    QVERIFY(googleEnds());
    QCOMPARE(m_fake->lines(u"token"_s).size(), 3);
    QCOMPARE(failed(), 0);
}

void tst_SandboxGoogle::googlesAnswersAreHeeded_data()
{
    QTest::addColumn<QJsonObject>("said");
    QTest::addColumn<bool>("isFinal");
    QTest::newRow("400: not sent again") << FakeWallets::answer(400) << true;
    QTest::newRow("403: later") << FakeWallets::answer(403) << false;
    QTest::newRow("409: later") << FakeWallets::answer(409) << false;
    QTest::newRow("429: later") << FakeWallets::answer(429) << false;
    QTest::newRow("500: later") << FakeWallets::answer(500) << false;
    QTest::newRow("503: later") << FakeWallets::answer(503) << false;
    QTest::newRow("a dropped connection: later") << QJsonObject{{u"act"_s, u"drop"_s}} << false;
}

void tst_SandboxGoogle::googlesAnswersAreHeeded()
{
    QFETCH(const QJsonObject, said);
    QFETCH(const bool, isFinal);
    startGoogle();
    const auto pass = issue();
    QVERIFY(googleEnds());
    m_fake->forget(u"google"_s);
    m_fake->answerNext(u"google"_s, {said});
    change(pass, 1);
    m_fake->next(u"google"_s);
    if (isFinal) {
        QVERIFY(googleEnds());
        QCOMPARE(failed(), 1);
        return;
    }
    QTRY_VERIFY_WITH_TIMEOUT((advance(10), !m_fake->lines(u"google"_s).isEmpty()), patienceMs);
    QVERIFY(googleEnds());
    QCOMPARE(failed(), 0);
}

void tst_SandboxGoogle::aTemplateChangeIsWrittenOnceAndForEachObject()
{
    startGoogle();
    for (int i = 0; i < 3; ++i)
        issue();
    QVERIFY(googleEnds());
    m_fake->forget(u"google"_s);
    m_client->patch("/v1/pass_templates/" + m_template, {{u"name"_s, u"Another name"_s}});
    QStringList kinds;
    for (int i = 0; i < 4; ++i)
        kinds.append(m_fake->next(u"google"_s)["path"_L1].toString().section(u'/', 3, 3));
    QCOMPARE(kinds.count(u"loyaltyClass"_s), 1);
    QCOMPARE(kinds.count(u"loyaltyObject"_s), 3);
    QVERIFY(googleEnds());
    QCOMPARE(m_fake->lines(u"google"_s).size(), 0);
}

QTEST_GUILESS_MAIN(tst_SandboxGoogle)
#include "tst_sandboxgoogle.moc"
