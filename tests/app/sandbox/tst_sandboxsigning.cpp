// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/verification.h"
#include "phonefixture.h"
#include "sandbox/wallet/signingfiles.h"
#include "support/markingtranslator.h"
#include "support/owncertificate.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;
using sandbox::AccountFile;
using sandbox::CertificateFiles;
using sandbox::readAccount;
using sandbox::readCertificate;
using test::OwnCertificate;

namespace {

constexpr QFile::Permissions othersRead = QFile::ReadGroup | QFile::ReadOther;
constexpr QFile::Permissions everybodyReads = QFile::ReadOwner | QFile::WriteOwner | othersRead;

} // namespace

/// The user's own files: read and checked, and then signing in a sandbox that runs already.
class tst_SandboxSigning : public QObject, private PhoneFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatTheFilesSayIsTold();
    void onlyTheOwnerReadsKeysAfterwards();
    void aFileChosenByMistakeStaysAsItIs();
    void badFilesAreNamed_data();
    void badFilesAreNamed();
    void badAccountsAreNamed_data();
    void badAccountsAreNamed();
    void tokensAreNotAskedForInTheClear_data();
    void tokensAreNotAskedForInTheClear();
    void badFilesAreToldInTheWindowsLanguage_data() { badFilesAreNamed_data(); }
    void badFilesAreToldInTheWindowsLanguage();
    void badAccountsAreToldInTheWindowsLanguage_data() { badAccountsAreNamed_data(); }
    void badAccountsAreToldInTheWindowsLanguage();
    void aRunningSandboxSignsWithThem();
    void aSandboxThatSendsSignsAsItWasStarted();

private:
    [[nodiscard]] CertificateFiles files() const
    {
        return {.pkcs12 = m_own->pkcs12File(), .intermediate = m_own->intermediateFile()};
    }
    [[nodiscard]] AccountFile account() const
    {
        return {.serviceAccount = m_own->write(u"account.json"_s, m_own->serviceAccount()),
                .googleIssuerId = u"3388000000012345678"_s};
    }
    [[nodiscard]] QJsonObject downloaded(const QByteArray &path, const QByteArray &root) const;

    QTemporaryDir m_folder;
    std::unique_ptr<OwnCertificate> m_own;
};

void tst_SandboxSigning::initTestCase()
{
    m_own = std::make_unique<OwnCertificate>(
        m_folder.filePath(u"authority"_s),
        OwnCertificate::Wish{fixtureTime().addDays(-1), fixtureTime().addDays(300)});
}

void tst_SandboxSigning::whatTheFilesSayIsTold()
{
    const auto own = readCertificate(files(), Secret(OwnCertificate::passphrase()), fixtureTime());
    QVERIFY2(own.has_value(), qPrintable(own ? QString() : own.error().text()));
    QCOMPARE(own->passTypeIdentifier(), OwnCertificate::passType());
    QCOMPARE(own->teamIdentifier(), OwnCertificate::team());
    QCOMPARE(own->organisation(), u"Acme Hotels"_s);
    QCOMPARE(own->facts().validUntil, fixtureTime().addDays(300));
    const auto google = readAccount(account());
    QVERIFY2(google.has_value(), qPrintable(google ? QString() : google.error().text()));
    QCOMPARE(google->email, u"passes@acme.example"_s);
    QCOMPARE(google->issuerId, u"3388000000012345678"_s);
}

void tst_SandboxSigning::onlyTheOwnerReadsKeysAfterwards()
{
    const auto account = this->account();
    QVERIFY(QFile::setPermissions(m_own->pkcs12File(), everybodyReads));
    QVERIFY(QFile::setPermissions(account.serviceAccount, everybodyReads));
    QVERIFY(readCertificate(files(), Secret(OwnCertificate::passphrase()), fixtureTime()).has_value());
    QVERIFY(!(QFile::permissions(m_own->pkcs12File()) & othersRead));
    QVERIFY(readAccount(account).has_value());
    QVERIFY(!(QFile::permissions(account.serviceAccount) & othersRead));
}

void tst_SandboxSigning::aFileChosenByMistakeStaysAsItIs()
{
    const auto letter = m_own->write(u"letter.txt"_s, "for everybody");
    QVERIFY(QFile::setPermissions(letter, everybodyReads));
    auto certificate = files();
    certificate.pkcs12 = letter;
    QVERIFY(!readCertificate(certificate, Secret(OwnCertificate::passphrase()), fixtureTime()).has_value());
    auto google = account();
    google.serviceAccount = letter;
    QVERIFY(!readAccount(google).has_value());
    QCOMPARE(QFile::permissions(letter) & othersRead, othersRead);
}

void tst_SandboxSigning::badFilesAreNamed_data()
{
    QTest::addColumn<CertificateFiles>("files");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<int>("day");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("says");
    const QByteArray right = OwnCertificate::passphrase();
    const auto good = files();
    const auto row = [&](const char *name, const CertificateFiles &with, const QString &where,
                         const QString &says) { QTest::newRow(name) << with << right << 0 << where << says; };
    const auto with = [&](QString CertificateFiles::*member, const QString &value) {
        auto changed = good;
        changed.*member = value;
        return changed;
    };
    const auto rubbish = m_own->write(u"rubbish.bin"_s, "not a certificate");
    const QTemporaryDir elsewhere;
    const OwnCertificate other(elsewhere.filePath(u"authority"_s),
                               {fixtureTime().addDays(-1), fixtureTime().addDays(300)});
    QFile foreign(other.intermediateFile());
    QVERIFY(foreign.open(QIODevice::ReadOnly));
    const auto foreignWwdr = m_own->write(u"foreign.pem"_s, foreign.readAll());
    constexpr int manyYears = 16 * 365; // the authority's WWDR certificate ends after 15
    const OwnCertificate lasting(elsewhere.filePath(u"authority"_s),
                                 {fixtureTime().addDays(-1), fixtureTime().addYears(17)});
    const CertificateFiles overWwdr{.pkcs12 = m_own->write(u"lasting.p12"_s, lasting.pkcs12().reveal()),
                                    .intermediate = m_own->write(u"ended.pem"_s, lasting.intermediate())};

    QTest::newRow("another password")
        << good << "wrong"_ba << 0 << u"passphrase"_s << u"password does not open own.p12"_s;
    QTest::newRow("expired") << good << right << 301 << u"pkcs12"_s << u"own.p12 expired on"_s;
    QTest::newRow("not valid yet") << good << right << -2 << u"pkcs12"_s << u"own.p12 is not valid before"_s;
    QTest::newRow("a WWDR certificate that has expired")
        << overWwdr << right << manyYears << u"intermediate"_s << u"ended.pem expired on"_s;
    row("a file that is gone", with(&CertificateFiles::pkcs12, u"/nowhere/gone.p12"_s), u"pkcs12"_s,
        u"gone.p12: "_s);
    row("a folder", with(&CertificateFiles::pkcs12, m_folder.path()), u"pkcs12"_s,
        u"This is no plain file"_s);
    row("no .p12", with(&CertificateFiles::pkcs12, rubbish), u"pkcs12"_s,
        u"rubbish.bin: This is not a PKCS#12"_s);
    row("no WWDR certificate", with(&CertificateFiles::intermediate, {}), u"intermediate"_s,
        u"Choose Apple's WWDR certificate"_s);
    row("a WWDR certificate that is none", with(&CertificateFiles::intermediate, rubbish), u"intermediate"_s,
        u"rubbish.bin: "_s);
    row("a WWDR certificate of another generation", with(&CertificateFiles::intermediate, foreignWwdr),
        u"intermediate"_s, u"foreign.pem: The intermediate certificate is not the one"_s);
}

void tst_SandboxSigning::badFilesAreNamed()
{
    QFETCH(const CertificateFiles, files);
    QFETCH(const QByteArray, passphrase);
    QFETCH(const int, day);
    QFETCH(const QString, where);
    QFETCH(const QString, says);
    const auto read = readCertificate(files, Secret(passphrase), fixtureTime().addDays(day));
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().where, where);
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
}

void tst_SandboxSigning::badAccountsAreNamed_data()
{
    QTest::addColumn<AccountFile>("file");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("says");
    auto file = account();
    file.googleIssuerId.clear();
    QTest::newRow("no issuer id") << file << u"google_issuer"_s << u"issuer id is missing"_s;
    file.googleIssuerId = u"3388x"_s;
    QTest::newRow("an issuer id with a letter") << file << u"google_issuer"_s << u"issuer id is missing"_s;
    file.serviceAccount = m_own->write(u"rubbish.bin"_s, "not an account");
    QTest::newRow("an account that is none")
        << file << u"service_account"_s << u"rubbish.bin: This is not the JSON file"_s;
    file.serviceAccount = u"/nowhere/gone.json"_s;
    QTest::newRow("a file that is gone") << file << u"service_account"_s << u"gone.json: "_s;
}

void tst_SandboxSigning::badAccountsAreNamed()
{
    QFETCH(const AccountFile, file);
    QFETCH(const QString, where);
    QFETCH(const QString, says);
    const auto read = readAccount(file);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().where, where);
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
}

void tst_SandboxSigning::tokensAreNotAskedForInTheClear_data()
{
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("https://oauth2.example/token") << true;
    QTest::newRow("http://127.0.0.1:8080/token") << true;
    QTest::newRow("http://localhost:8080/token") << true;
    QTest::newRow("http://[::1]:8080/token") << true;
    QTest::newRow("http://oauth2.example/token") << false;
    QTest::newRow("http://localhost.example/token") << false;
    QTest::newRow("ftp://localhost/token") << false;
}

void tst_SandboxSigning::tokensAreNotAskedForInTheClear()
{
    QFETCH(const bool, isTaken);
    auto json = QJsonDocument::fromJson(m_own->serviceAccount()).object();
    json[u"token_uri"_s] = QString::fromLatin1(QTest::currentDataTag());
    auto file = account();
    file.serviceAccount = m_own->write(u"token.json"_s, QJsonDocument(json).toJson());
    const auto read = readAccount(file);
    QCOMPARE(read.has_value(), isTaken);
    if (!isTaken)
        QVERIFY2(read.error().message.contains(u"token_uri"_s), qPrintable(read.error().message));
}

void tst_SandboxSigning::badFilesAreToldInTheWindowsLanguage()
{
    QFETCH(const CertificateFiles, files);
    QFETCH(const QByteArray, passphrase);
    QFETCH(const int, day);
    const test::MarkingTranslator translator;
    const auto read = readCertificate(files, Secret(passphrase), fixtureTime().addDays(day));
    QVERIFY(!read.has_value());
    QVERIFY2(test::MarkingTranslator::isMarked(read.error().shownMessage()),
             qPrintable(read.error().shownMessage()));
}

void tst_SandboxSigning::badAccountsAreToldInTheWindowsLanguage()
{
    QFETCH(const AccountFile, file);
    const test::MarkingTranslator translator;
    const auto read = readAccount(file);
    QVERIFY(!read.has_value());
    QVERIFY2(test::MarkingTranslator::isMarked(read.error().shownMessage()),
             qPrintable(read.error().shownMessage()));
}

QJsonObject tst_SandboxSigning::downloaded(const QByteArray &path, const QByteArray &root) const
{
    const auto pass =
        passfile::verifyPass(m_phone->get(path).body, {.trustedRoots = {root}, .now = fixtureTime()});
    return pass.isAccepted() ? QJsonDocument::fromJson(pass.file(u"pass.json")).object() : QJsonObject();
}

void tst_SandboxSigning::aRunningSandboxSignsWithThem()
{
    startWith({});
    auto &server = m_sandbox->server();
    const auto issued =
        m_client->post("/v1/passes", passFor(QString::fromLatin1(m_template), u"a@b.example"_s)).json();
    const auto path = QUrl(issued["download"_L1]["apple_url"_L1].toString()).path().toLatin1();
    const auto testType = downloaded(path, server.rootCertificate())["passTypeIdentifier"_L1].toString();
    QVERIFY(!testType.isEmpty() && testType != OwnCertificate::passType());

    const auto apple = readCertificate(files(), Secret(OwnCertificate::passphrase()), fixtureTime());
    const auto google = readAccount(account());
    QVERIFY(apple.has_value() && google.has_value());
    QVERIFY(server.signPassesWith(*apple).has_value());
    const auto before = m_client->get("/v1/wallets").json();
    QVERIFY(!before["apple"_L1]["is_test_certificate"_L1].toBool(true));
    QVERIFY(before["google"_L1]["is_test_account"_L1].toBool());
    QVERIFY(server.signLinksWith(*google).has_value());
    const auto own = downloaded(path, m_own->rootPem());
    QCOMPARE(own["passTypeIdentifier"_L1].toString(), OwnCertificate::passType());
    QCOMPARE(own["teamIdentifier"_L1].toString(), OwnCertificate::team());
    const auto status = m_client->get("/v1/wallets").json();
    QCOMPARE(status["apple"_L1]["pass_type_identifier"_L1].toString(), OwnCertificate::passType());
    QVERIFY(!status["apple"_L1]["is_test_certificate"_L1].toBool(true));
    QCOMPARE(status["google"_L1]["issuer_id"_L1].toString(), google->issuerId);
    QVERIFY(!status["google"_L1]["is_test_account"_L1].toBool(true));

    QVERIFY(server.signPassesWith({}).has_value()); // and the account stays
    QCOMPARE(downloaded(path, server.rootCertificate())["passTypeIdentifier"_L1].toString(), testType);
    const auto after = m_client->get("/v1/wallets").json();
    QVERIFY(after["apple"_L1]["is_test_certificate"_L1].toBool());
    QCOMPARE(after["google"_L1]["issuer_id"_L1].toString(), google->issuerId);
    QVERIFY(server.signLinksWith({}).has_value());
    QVERIFY(m_client->get("/v1/wallets").json()["google"_L1]["is_test_account"_L1].toBool());
}

void tst_SandboxSigning::aSandboxThatSendsSignsAsItWasStarted()
{
    startWith({.pushUrl = u"http://127.0.0.1:9"_s});
    auto &server = m_sandbox->server();
    for (const auto &changed : {server.signPassesWith({}), server.signLinksWith({})}) {
        QVERIFY(!changed.has_value());
        QCOMPARE(changed.error().kind, ErrorKind::Conflict);
    }
}

QTEST_GUILESS_MAIN(tst_SandboxSigning)
#include "tst_sandboxsigning.moc"
