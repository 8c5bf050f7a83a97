// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/verification.h"
#include "phonefixture.h"
#include "sandbox/wallet/issuers.h"
#include "support/owncertificate.h"

#include <QtCore/qjsondocument.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

namespace {

/// In a folder of its own.
test::OwnCertificate ownCertificate(const QDateTime &validUntil = fixtureTime().addDays(390))
{
    const QTemporaryDir folder;
    SandboxFixture::lendAuthority(folder.path());
    return {folder.filePath(u"authority"_s),
            {.validFrom = fixtureTime().addDays(-1), .validUntil = validUntil}};
}

sandbox::WalletOptions optionsWith(const test::OwnCertificate &own, const QByteArray &passphrase)
{
    return {.pkcs12 = own.pkcs12(),
            .passphrase = Secret(passphrase),
            .intermediate = own.intermediate(),
            .publicUrl = u"https://passes.example"_s};
}

} // namespace

/// Who signs passes: the user's own certificate, its end, and addresses that are refused.
class tst_SandboxIssuers : public QObject, private PhoneFixture
{
    Q_OBJECT

private Q_SLOTS:
    void theUsersCertificateSigns();
    void aWrongPassphraseIsSaid();
    void anExpiredCertificateSignsNothing();
    void expiryIsWarnedAhead_data();
    void expiryIsWarnedAhead();
    void unsafeAddressesAreRefused_data();
    void unsafeAddressesAreRefused();
};

void tst_SandboxIssuers::theUsersCertificateSigns()
{
    const auto own = ownCertificate();
    startWith(optionsWith(own, "right"));
    const auto pass =
        m_client->post("/v1/passes", passFor(QString::fromLatin1(m_template), u"a@b.example"_s)).json();
    const auto url = QUrl(pass["download"_L1]["apple_url"_L1].toString());
    const auto verified = passfile::verifyPass(m_phone->get(url.path().toLatin1()).body,
                                               {.trustedRoots = {own.rootPem()}, .now = fixtureTime()});
    QVERIFY(verified.isAccepted());
    const auto file = QJsonDocument::fromJson(verified.file(u"pass.json")).object();
    QCOMPARE(file["passTypeIdentifier"_L1].toString(), test::OwnCertificate::passType());
    QCOMPARE(file["teamIdentifier"_L1].toString(), test::OwnCertificate::team());
    const auto id = pass["id"_L1].toString().toLatin1();
    m_tokens.insert(id, file["authenticationToken"_L1].toString().toLatin1());
    QCOMPARE(fetch(id).status, 401); // of the test certificate's type
    QCOMPARE(m_phone->get(front() + "/v1/passes/pass.com.example.hotel/" + id, key(id)).status, 200);
    const auto apple = m_client->get("/v1/wallets").json().value("apple"_L1);
    QVERIFY(!apple["is_test_certificate"_L1].toBool(true));
    QVERIFY(apple["certificate_warning"_L1].isNull());
}

void tst_SandboxIssuers::aWrongPassphraseIsSaid()
{
    const auto own = ownCertificate();
    const QTemporaryDir folder;
    SandboxFixture::lendAuthority(folder.path());
    const auto server =
        sandbox::Server::start({.dataFolder = folder.path(), .wallets = optionsWith(own, "wrong")});
    QVERIFY(!server.has_value());
    QVERIFY2(server.error().message.contains("passphrase"_L1), qPrintable(server.error().message));
}

void tst_SandboxIssuers::anExpiredCertificateSignsNothing()
{
    constexpr int days = 20;
    const auto own = ownCertificate(fixtureTime().addDays(days));
    startWith(optionsWith(own, "right"));
    const auto pass =
        m_client->post("/v1/passes", passFor(QString::fromLatin1(m_template), u"a@b.example"_s)).json();
    const auto path = QUrl(pass["download"_L1]["apple_url"_L1].toString()).path().toLatin1();
    const auto warning = [&] {
        return m_client->get("/v1/wallets").json()["apple"_L1]["certificate_warning"_L1].toString();
    };
    QVERIFY(warning().contains("30 days"_L1));
    m_sandbox->advance((days + 1) * 86'400'000LL);
    const auto reply = m_phone->get(path);
    QCOMPARE(reply.status, 503);
    QCOMPARE(reply.error(), u"unavailable/certificate_expired"_s);
    QVERIFY(warning().contains("has expired"_L1));
}

void tst_SandboxIssuers::expiryIsWarnedAhead_data()
{
    QTest::addColumn<qint64>("hoursLeft");
    QTest::addColumn<QString>("says");
    QTest::newRow("61 days: nothing yet") << qint64(61 * 24) << QString();
    QTest::newRow("60 days and an hour: nothing yet") << qint64(60 * 24 + 1) << QString();
    QTest::newRow("an hour less than 60 days") << qint64(60 * 24 - 1) << u"within 60 days"_s;
    QTest::newRow("29 days") << qint64(29 * 24) << u"within 30 days"_s;
    QTest::newRow("6 days") << qint64(6 * 24) << u"within 7 days"_s;
    QTest::newRow("an hour") << qint64(1) << u"within a day"_s;
    QTest::newRow("none") << qint64(0) << u"has expired"_s;
}

void tst_SandboxIssuers::expiryIsWarnedAhead()
{
    QFETCH(const qint64, hoursLeft);
    QFETCH(const QString, says);
    const auto said = sandbox::expiryWarning(fixtureTime().addSecs(hoursLeft * 3600), fixtureTime());
    QCOMPARE(said.isEmpty(), says.isEmpty());
    QVERIFY2(said.contains(says), qPrintable(said));
}

void tst_SandboxIssuers::unsafeAddressesAreRefused_data()
{
    QTest::addColumn<QString>("publicUrl");
    QTest::addColumn<QString>("pushUrl");
    QTest::newRow("a public address without a scheme") << u"passes.example"_s << QString();
    QTest::newRow("a public address with a password") << u"https://a:b@passes.example"_s << QString();
    QTest::newRow("a public address with a query") << u"https://passes.example?a=b"_s << QString();
    QTest::newRow("pushes in clear text over a network") << QString() << u"http://api.push.example"_s;
    QTest::newRow("pushes to a file") << QString() << u"file:///etc/passwd"_s;
}

void tst_SandboxIssuers::unsafeAddressesAreRefused()
{
    QFETCH(const QString, publicUrl);
    QFETCH(const QString, pushUrl);
    const QTemporaryDir folder;
    SandboxFixture::lendAuthority(folder.path());
    const auto server = sandbox::Server::start(
        {.dataFolder = folder.path(), .wallets = {.publicUrl = publicUrl, .pushUrl = pushUrl}});
    QVERIFY(!server.has_value());
    QVERIFY(server.error().message.contains("not an https address"_L1));
}

QTEST_GUILESS_MAIN(tst_SandboxIssuers)
#include "tst_sandboxissuers.moc"
