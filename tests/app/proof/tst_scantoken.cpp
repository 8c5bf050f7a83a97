// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "proof/base45.h"
#include "proof/ed25519.h"
#include "proof/scantoken.h"
#include "proof/snapshot.h"
#include "support/sourcefile.h"
#include "template/nfcprofile.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::proof;

/// Tokens against vectors that another implementation made, and against what is not one.
class tst_ScanToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rfc9285_data();
    void rfc9285();
    void notBase45_data();
    void notBase45();
    void rfc8032();
    void weMakeTheSameTokens();
    void vectors_data();
    void vectors();
    void mutatedTokensAreNeverAccepted();
    void snapshotsTellStates();
    void changedSnapshotsAreRefused_data();
    void changedSnapshotsAreRefused();

private:
    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        return fromBase64Url(m_vectors[name].toString().toLatin1()).value_or(QByteArray());
    }
    [[nodiscard]] Trust trust(qint64 now) const
    {
        return {{fromBase64Url(m_vectors["public_keys"_L1][0].toString().toLatin1()).value_or(QByteArray())},
                Secret(bytes(u"mac_key"_s)),
                now};
    }

    QJsonObject m_vectors;
};

void tst_ScanToken::initTestCase()
{
    QFile file(test::sourceFile(u"tests/data/tokens/vectors.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_vectors = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(m_vectors["tokens"_L1].toArray().size() > 20);
}

void tst_ScanToken::rfc9285_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << ""_ba << ""_ba;
    QTest::newRow("AB") << "AB"_ba << "BB8"_ba;
    QTest::newRow("Hello!!") << "Hello!!"_ba << "%69 VD92EX0"_ba;
    QTest::newRow("base-45") << "base-45"_ba << "UJCLQE7W581"_ba;
    QTest::newRow("ietf!") << "ietf!"_ba << "QED8WEX0"_ba;
}

void tst_ScanToken::rfc9285()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QCOMPARE(toBase45(bytes), text);
    QCOMPARE(fromBase45(text), std::optional(bytes));
}

void tst_ScanToken::notBase45_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"GGW", ":::", "A", "ABCD", "bb8", "BB_", "::", "B\n8", "FGWF"})
        QTest::newRow(text) << QByteArray(text);
}

void tst_ScanToken::notBase45()
{
    QFETCH(QByteArray, text);
    QVERIFY(!fromBase45(text));
}

void tst_ScanToken::rfc8032()
{
    // Section 7.1, test 2.
    const Secret seed(
        QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
    const auto key = QByteArray::fromHex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    const auto signature =
        QByteArray::fromHex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    QCOMPARE(publicKeyOf(seed), key);
    QCOMPARE(sign(seed, "\x72"), signature);
    QVERIFY(verifies(key, "\x72", signature));
    QVERIFY(!verifies(key, "\x73", signature));
    QVERIFY(!verifies(key, "\x72", signature.chopped(1)));
    QVERIFY(!verifies(key.chopped(1), "\x72", signature));
    QVERIFY(sign(Secret("short"), "x").isEmpty());
}

void tst_ScanToken::weMakeTheSameTokens()
{
    const Secret seed(bytes(u"seed"_s));
    const TokenClaims claims{bytes(u"credential"_s), m_vectors["issued_at"_L1].toInteger(),
                             m_vectors["expires_at"_L1].toInteger()};
    const int number = m_vectors["key_number"_L1].toInt();
    QCOMPARE(macKeyOf(seed).reveal(), bytes(u"mac_key"_s));
    QCOMPARE(makeTokenF(seed, claims), m_vectors["token_f"_L1].toString());
    QCOMPARE(makeTokenS(number, claims.credential), m_vectors["token_s"_L1].toString());
    QCOMPARE(makeTokenM(macKeyOf(seed), number, claims), m_vectors["token_m"_L1].toString());
    // What the studio says of them before there are any.
    QCOMPARE(madeMessageBytes(NfcProfile::Opaque).value(), m_vectors["token_s"_L1].toString().size());
    QCOMPARE(madeMessageBytes(NfcProfile::Mac).value(), m_vectors["token_m"_L1].toString().size());
    QCOMPARE(madeMessageBytes(NfcProfile::Signed).value(), m_vectors["token_f"_L1].toString().size());
    QCOMPARE(standInToken().size(), m_vectors["token_f"_L1].toString().size());
}

void tst_ScanToken::vectors_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const auto &row : m_vectors["tokens"_L1].toArray())
        QTest::newRow(qPrintable(row["name"_L1].toString())) << row.toObject();
}

void tst_ScanToken::vectors()
{
    QFETCH(QJsonObject, row);
    const auto token = readToken(row["token"_L1].toString(), trust(row["at"_L1].toInteger()));
    QCOMPARE(toName(token.verdict), row["verdict"_L1].toString());
    if (token.verdict != TokenVerdict::Malformed)
        QCOMPARE(QString::fromLatin1(toBase64Url(token.claims.credential)), row["credential"_L1].toString());
}

void tst_ScanToken::mutatedTokensAreNeverAccepted()
{
    // QAIROPAY_MUTATIONS=1000000 before a release.
    const int count = qEnvironmentVariable("QAIROPAY_MUTATIONS", u"10000"_s).toInt();
    QRandomGenerator random(45);
    const auto soundF = m_vectors["token_f"_L1].toString();
    const auto soundM = m_vectors["token_m"_L1].toString();
    static constexpr char alphabet[] =
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:abcdefghijklmnopqrstuvwxyz_";
    const auto now = trust(1'800'000'000);
    int accepted = 0;
    for (int i = 0; i < count; ++i) {
        const auto &sound = i % 4 == 0 ? soundM : soundF;
        auto text = sound;
        for (int changes = random.bounded(1, 4); changes > 0; --changes) {
            const auto at = random.bounded(text.size());
            switch (random.bounded(8)) {
            case 0:
                text.remove(at, random.bounded(1, 4));
                break;
            case 1:
                text.insert(at, QLatin1Char(alphabet[random.bounded(72)]));
                break;
            default:
                text[at] = QLatin1Char(alphabet[random.bounded(72)]);
            }
            if (text.isEmpty())
                break;
        }
        // A prefix before the mark is not part of a token.
        const bool isSame = text == sound || text.endsWith(sound);
        accepted += !isSame && readToken(text, now).verdict == TokenVerdict::Valid;
    }
    QCOMPARE(accepted, 0);
}

namespace {

Snapshot snapshotOf(const Secret &seed, const QList<std::pair<QByteArray, CredentialState>> &states)
{
    Snapshot snapshot{.tenantId = u"tnt_1"_s,
                      .seq = 7,
                      .issuedAt = u"2026-11-18T00:00:00.000Z"_s,
                      .expiresAt = u"2026-11-19T00:00:00.000Z"_s,
                      .entries = packedEntries(states),
                      .keyId = u"nkey_1"_s};
    snapshot.signature = sign(seed, signedText(snapshot));
    return snapshot;
}

QJsonObject toJson(const Snapshot &snapshot)
{
    return {{u"tenant_id"_s, snapshot.tenantId},
            {u"seq"_s, snapshot.seq},
            {u"issued_at"_s, snapshot.issuedAt},
            {u"expires_at"_s, snapshot.expiresAt},
            {u"entries"_s, QString::fromLatin1(toBase64Url(snapshot.entries))},
            {u"key_id"_s, snapshot.keyId},
            {u"signature"_s, QString::fromLatin1(toBase64Url(snapshot.signature))}};
}

} // namespace

void tst_ScanToken::snapshotsTellStates()
{
    const Secret seed(bytes(u"seed"_s));
    QList<std::pair<QByteArray, CredentialState>> states;
    for (int i = 0; i < 1000; ++i)
        states.append({credentialOf(QString::number(i)), static_cast<CredentialState>(i % 5)});
    const auto read = readSnapshot(toJson(snapshotOf(seed, states)), {{u"nkey_1"_s, publicKeyOf(seed)}});
    QVERIFY(read);
    QCOMPARE(read->entries.size(), 1000 * entryBytes);
    for (const auto &[credential, state] : states)
        QCOMPARE(stateIn(*read, credential), std::optional(state));
    QVERIFY(!stateIn(*read, credentialOf(u"1000"_s)));
    QVERIFY(!stateIn(snapshotOf(seed, {}), credentialOf(u"1"_s)));
}

void tst_ScanToken::changedSnapshotsAreRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("another tenant") << u"tenant_id"_s << QJsonValue(u"tnt_2"_s);
    QTest::newRow("a higher seq") << u"seq"_s << QJsonValue(8);
    QTest::newRow("a later end") << u"expires_at"_s << QJsonValue(u"2027-11-19T00:00:00.000Z"_s);
    QTest::newRow("fewer entries") << u"entries"_s << QJsonValue(u""_s);
    QTest::newRow("half an entry") << u"entries"_s << QJsonValue(u"AAAA"_s);
    QTest::newRow("another key") << u"key_id"_s << QJsonValue(u"nkey_2"_s);
    QTest::newRow("no signature") << u"signature"_s << QJsonValue(u""_s);
    QTest::newRow("no text") << u"entries"_s << QJsonValue(1);
}

void tst_ScanToken::changedSnapshotsAreRefused()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    const Secret seed(bytes(u"seed"_s));
    auto object = toJson(snapshotOf(seed, {{credentialOf(u"1"_s), CredentialState::Revoked}}));
    const QMap<QString, QByteArray> keys{{u"nkey_1"_s, publicKeyOf(seed)}};
    QVERIFY(readSnapshot(object, keys));
    object.insert(member, value);
    QVERIFY(!readSnapshot(object, keys));
}

QTEST_GUILESS_MAIN(tst_ScanToken)
#include "tst_scantoken.moc"
