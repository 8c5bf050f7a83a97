// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "proof/auditfile.h"
#include "proof/ed25519.h"
#include "proof/scantoken.h"
#include "proof/snapshot.h"
#include "sandboxfixture.h"

#include <QtCore/qjsonarray.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

/// Tokens in passes and what scanners check them with (api-contract 10.11).
class tst_SandboxNfc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTokenInABarcodeVerifiesOffline();
    void aTokenStaysTheSame();
    void aPlainBarcodeStaysPlain();
    void aReadTextProvesItselfOrNot_data();
    void aReadTextProvesItselfOrNot();
    void theSnapshotFollowsThePass();
    void snapshotsGrowAndSurviveAReset();
    void rotationKeepsTheOldKeyForAWhile();
    void theMacKeyIsForAdmins();
    void tenantsHaveKeysOfTheirOwn();
    void keysSurviveARestart();

private:
    [[nodiscard]] QMap<QString, QByteArray> keys(HttpClient &client)
    {
        QMap<QString, QByteArray> found;
        for (const auto &key : client.get("/v1/nfc/keys").json()["keys"_L1].toArray())
            found.insert(key["id"_L1].toString(),
                         proof::publicKeyFromJson(key.toObject()).value_or(QByteArray()));
        return found;
    }
    [[nodiscard]] proof::ReadToken read(const QString &payload)
    {
        return proof::readToken(payload, {.publicKeys = keys(*m_client).values(), .now = 1'795'000'000});
    }
    [[nodiscard]] QString payload(const QByteArray &pass)
    {
        return m_client->get("/v1/passes/" + pass).json()["barcode_payload"_L1].toString();
    }
    [[nodiscard]] std::optional<proof::CredentialState> state(const QString &payload)
    {
        const auto snapshot = proof::readSnapshot(m_client->get("/v1/nfc/snapshot").json(), keys(*m_client));
        return snapshot ? proof::stateIn(*snapshot, read(payload).claims.credential) : std::nullopt;
    }

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<HttpClient> m_client;
    QString m_template;
};

void tst_SandboxNfc::init()
{
    m_client.reset();
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.rateLimits = false});
    m_client.reset(new HttpClient(m_sandbox->client()));
    auto body = loyaltyTemplate();
    body.insert(u"barcode"_s,
                QJsonObject{{u"format"_s, u"qr"_s}, {u"payload_template"_s, u"loyalty:{pass.token}"_s}});
    m_template = m_client->post("/v1/pass_templates", body).json()["id"_L1].toString();
}

void tst_SandboxNfc::aTokenInABarcodeVerifiesOffline()
{
    const auto id = createPass(*m_client, m_template);
    const auto text = payload(id.toLatin1());
    QVERIFY(text.startsWith("loyalty:QP1:"_L1));
    const auto token = read(text);
    QCOMPARE(token.verdict, proof::TokenVerdict::Valid);
    QCOMPARE(token.claims.issuedAt, 1'795'000'000);
    QVERIFY(token.claims.expiresAt > token.claims.issuedAt);
    QVERIFY(!text.contains(id)); // the credential is not the pass's id
    // Two passes, two credentials.
    const auto other = read(payload(createPass(*m_client, m_template).toLatin1()));
    QVERIFY(other.claims.credential != token.claims.credential);
}

void tst_SandboxNfc::aTokenStaysTheSame()
{
    const auto id = createPass(*m_client, m_template).toLatin1();
    const auto before = payload(id);
    m_client->patch("/v1/passes/" + id, {{u"fields"_s, QJsonObject{{u"points"_s, u"5"_s}}}});
    m_client->post("/v1/test/clock/advance", {{u"seconds"_s, 86'400}});
    QCOMPARE(payload(id), before);
}

void tst_SandboxNfc::aPlainBarcodeStaysPlain()
{
    const auto id = createPass(*m_client, createTemplate(*m_client));
    QCOMPARE(payload(id.toLatin1()), u"loyalty:"_s + id);
    QCOMPARE(read(u"loyalty:"_s + id).verdict, proof::TokenVerdict::Malformed);
}

void tst_SandboxNfc::aReadTextProvesItselfOrNot_data()
{
    QTest::addColumn<QString>("read");       // what stands in braces is filled in
    QTest::addColumn<int>("rotatedDaysAgo"); // -1: never
    QTest::addColumn<QString>("result");
    const auto isValid = u"valid"_s;
    const auto isForged = u"invalid_signature"_s;
    QTest::newRow("the barcode's text") << u"{barcode}"_s << -1 << isValid;
    QTest::newRow("its token alone") << u"{signed}"_s << -1 << isValid;
    QTest::newRow("its token in another text") << u"hotel:{signed}"_s << -1 << isValid;
    QTest::newRow("the short token") << u"{short}"_s << -1 << isValid;
    QTest::newRow("the token with a MAC") << u"{mac}"_s << -1 << isValid;
    QTest::newRow("its token after the key was rotated") << u"{signed}"_s << 0 << isValid;
    QTest::newRow("the short token after the key was rotated") << u"{short}"_s << 29 << isValid;
    QTest::newRow("the token with a MAC after the key was rotated") << u"{mac}"_s << 29 << isValid;
    QTest::newRow("its token of a key that retired") << u"{signed}"_s << 31 << isForged;
    QTest::newRow("the short token of a key that retired") << u"{short}"_s << 31 << isForged;
    QTest::newRow("the token with a MAC of a key that retired") << u"{mac}"_s << 31 << isForged;
    QTest::newRow("its token with one character more") << u"{signed}0"_s << -1 << isForged;
    QTest::newRow("another pass's token") << u"{other}"_s << -1 << isForged;
    QTest::newRow("a short token of nobody") << u"1AAAAAAAAAAAAAAAAAAAAAAA"_s << -1 << isForged;
    QTest::newRow("a text of somebody's own") << u"loyalty:gold"_s << -1 << isForged;
}

/// A scan of what a reader read, which need not be what the pass carries.
void tst_SandboxNfc::aReadTextProvesItselfOrNot()
{
    QFETCH(QString, read);
    QFETCH(int, rotatedDaysAgo);
    QFETCH(QString, result);
    const auto id = createPass(*m_client, m_template);
    const auto barcode = payload(id.toLatin1());
    const auto signedToken = barcode.sliced(barcode.indexOf("QP1:"_L1));
    const auto other = payload(createPass(*m_client, m_template).toLatin1());
    const auto claims = this->read(barcode).claims;
    const auto secret = m_client->get("/v1/nfc/mac_key").json()["secret"_L1].toString().toLatin1();
    const Secret macKey(QByteArray::fromBase64(secret, QByteArray::Base64UrlEncoding));
    read.replace("{barcode}"_L1, barcode)
        .replace("{signed}"_L1, signedToken)
        .replace("{other}"_L1, other)
        .replace("{short}"_L1, proof::makeTokenS(1, claims.credential))
        .replace("{mac}"_L1, proof::makeTokenM(macKey, 1, claims));
    m_client->post("/v1/test/passes/simulate_install", {{u"pass_id"_s, id}});
    if (rotatedDaysAgo >= 0)
        QCOMPARE(m_client->post("/v1/nfc/keys/rotate").status, 200);
    if (rotatedDaysAgo > 0)
        m_client->post("/v1/test/clock/advance", {{u"seconds"_s, rotatedDaysAgo * 86'400}});
    const auto scan =
        m_client->post("/v1/test/passes/simulate_scan", {{u"pass_id"_s, id}, {u"payload"_s, read}});
    QCOMPARE(scan.status, 201);
    QCOMPARE(scan.json()["verification_result"_L1].toString(), result);
    // The pass is as it was, and the scan is found by its result.
    QCOMPARE(m_client->get("/v1/passes/" + id.toLatin1()).json()["status"_L1].toString(), u"installed"_s);
    const auto found = m_client->get("/v1/scans?result=" + result.toLatin1()).json()["data"_L1].toArray();
    QCOMPARE(idsOf(found), QStringList(scan.json()["id"_L1].toString()));
}

void tst_SandboxNfc::theSnapshotFollowsThePass()
{
    const auto id = createPass(*m_client, m_template);
    const auto text = payload(id.toLatin1());
    QCOMPARE(state(text), proof::CredentialState::NotInstalled);
    m_client->post("/v1/test/passes/simulate_install", {{u"pass_id"_s, id}});
    QCOMPARE(state(text), proof::CredentialState::Valid);
    m_client->post("/v1/test/passes/simulate_remove", {{u"pass_id"_s, id}});
    QCOMPARE(state(text), proof::CredentialState::Removed);
    m_client->post("/v1/passes/" + id.toLatin1() + "/revoke");
    QCOMPARE(state(text), proof::CredentialState::Revoked);
    m_client->post("/v1/test/clock/advance", {{u"seconds"_s, 91 * 86'400}});
    QCOMPARE(state(text), proof::CredentialState::Archived);
}

void tst_SandboxNfc::snapshotsGrowAndSurviveAReset()
{
    const auto seq = [this] { return m_client->get("/v1/nfc/snapshot").json()["seq"_L1].toInteger(); };
    const auto first = seq();
    createPass(*m_client, m_template);
    const auto second = seq();
    QVERIFY(second > first);
    m_client->post("/v1/test/reset");
    QVERIFY(seq() > second);
    QCOMPARE(m_client->get("/v1/nfc/snapshot").json()["count"_L1].toInt(-1), 0);
}

void tst_SandboxNfc::rotationKeepsTheOldKeyForAWhile()
{
    const auto id = createPass(*m_client, m_template).toLatin1();
    const auto before = payload(id);
    const auto rotated = m_client->post("/v1/nfc/keys/rotate");
    QCOMPARE(rotated.status, 200);
    QCOMPARE(keys(*m_client).size(), 2);
    const auto after = payload(id);
    QVERIFY(after != before);
    QCOMPARE(read(before).verdict, proof::TokenVerdict::Valid);
    QCOMPARE(read(after).verdict, proof::TokenVerdict::Valid);
    QCOMPARE(read(after).claims.credential, read(before).claims.credential);
    m_client->post("/v1/test/clock/advance", {{u"seconds"_s, 30 * 86'400}});
    QCOMPARE(keys(*m_client).size(), 1);
    QCOMPARE(read(before).verdict, proof::TokenVerdict::UnknownKey);
    QCOMPARE(read(after).verdict, proof::TokenVerdict::Valid);
    QCOMPARE(m_client->post("/v1/nfc/keys/rotate", {{u"x"_s, 1}}).error(),
             u"invalid_parameter/unknown_field"_s);
}

void tst_SandboxNfc::theMacKeyIsForAdmins()
{
    auto writer = m_sandbox->client(sandbox::KeyScope::Write);
    QCOMPARE(writer.get("/v1/nfc/mac_key").error(), u"insufficient_scope/scope_required"_s);
    QCOMPARE(writer.post("/v1/nfc/keys/rotate").error(), u"insufficient_scope/scope_required"_s);
    QCOMPARE(writer.get("/v1/nfc/keys").status, 200);
    const auto secret = m_client->get("/v1/nfc/mac_key").json()["secret"_L1].toString();
    QCOMPARE(proof::fromBase64Url(secret.toLatin1()).value_or(QByteArray()).size(), 32);
}

void tst_SandboxNfc::tenantsHaveKeysOfTheirOwn()
{
    auto live = m_sandbox->client(sandbox::KeyScope::Admin, sandbox::Environment::Live);
    QVERIFY(keys(live) != keys(*m_client));
    createPass(*m_client, m_template);
    QCOMPARE(live.get("/v1/nfc/snapshot").json()["count"_L1].toInt(-1), 0);
    QVERIFY(!proof::readSnapshot(live.get("/v1/nfc/snapshot").json(), keys(*m_client)));
}

void tst_SandboxNfc::keysSurviveARestart()
{
    const auto id = createPass(*m_client, m_template).toLatin1();
    const auto before = payload(id);
    m_client.reset();
    m_sandbox->stop();
    m_sandbox->start();
    m_client.reset(new HttpClient(m_sandbox->client()));
    QCOMPARE(read(before).verdict, proof::TokenVerdict::Valid);
    // Port and links are new, the token is not.
    QCOMPARE(payload(id), before);
}

QTEST_GUILESS_MAIN(tst_SandboxNfc)
#include "tst_sandboxnfc.moc"
