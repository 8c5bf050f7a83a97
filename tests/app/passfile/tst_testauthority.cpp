// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passsamples.h"

#include <QtCore/qdir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::passfile;

class TestTestAuthority : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certificateHasApplesShape();
    void opensslAgreesOnTheShape();
    void secondOpenFindsTheSameKeys();
    void certificateIsRenewedInTime();
    void requestsHaveTheirOwnCertificates();
    void privateFilesAreTheOwnersOnly();
    void damagedFileIsNamed();
    void damagedCertificateIsMadeAnew();
    void longPassTypesWork();
    void unwritableFolderIsNamed();

private:
    samples::Issuer m_issuer;
};

void TestTestAuthority::certificateHasApplesShape()
{
    const CertificateFacts facts = m_issuer.identity().facts();
    QCOMPARE(facts.commonName, u"Pass Type ID with NFC: pass.com.example.loyalty"_s);
    QCOMPARE(facts.commonNamePassType(), u"pass.com.example.loyalty"_s);
    QCOMPARE(facts.userId, u"pass.com.example.loyalty"_s);
    QCOMPARE(facts.passTypeIdentifier, u"pass.com.example.loyalty"_s);
    QCOMPARE(facts.teamIdentifier, u"A1B2C3D4E5"_s);
    QCOMPARE(facts.organisation, u"Acme Hotels Ltd"_s);
    QVERIFY(facts.isForNfc());
    QVERIFY(facts.validFrom < samples::now() && facts.validUntil > samples::now().addDays(390));

    PassTypeRequest plain = samples::passType();
    plain.nfc = false;
    QCOMPARE(m_issuer.identity(plain).facts().commonName, u"Pass Type ID: pass.com.example.loyalty"_s);
    QVERIFY(!m_issuer.identity(plain).isForNfc());
}

void TestTestAuthority::opensslAgreesOnTheShape()
{
    const QDir folder(m_issuer.folder() + u"/keys"_s);
    Q_UNUSED(m_issuer.identity());
    const QStringList files = folder.entryList({u"pass-*.pem"_s});
    QVERIFY(!files.isEmpty());
    const auto text = samples::run(
        u"openssl"_s, {u"x509"_s, u"-in"_s, folder.filePath(files.first()), u"-noout"_s, u"-text"_s});
    if (!text)
        QSKIP("the openssl program is not installed");
    QCOMPARE(text->exitCode, 0);
    const QByteArray shown = QByteArray(text->output).replace(" = ", "=");
    for (const char *part : {"UID=pass.com.example.loyalty", "OU=A1B2C3D4E5", "1.2.840.113635.100.6.1.16",
                             "Public-Key: (2048 bit)", "CA:FALSE", "Digital Signature"})
        QVERIFY2(shown.contains(part), part);
}

void TestTestAuthority::secondOpenFindsTheSameKeys()
{
    const auto again = TestAuthority::open(m_issuer.folder() + u"/keys"_s, samples::fixedClock());
    QVERIFY(again);
    QCOMPARE(again->rootPem(), m_issuer.authority().rootPem());
    QCOMPARE(again->serviceAccountKey().publicPem(), m_issuer.authority().serviceAccountKey().publicPem());
    QCOMPARE(again->nfcKeyPem(), m_issuer.authority().nfcKeyPem());
    QVERIFY(again->nfcKeyPem().reveal().contains("PRIVATE KEY"));
    QCOMPARE(again->identityFor(samples::passType())->facts(), m_issuer.identity().facts());
    // The same private key, too: one verifies what the other signs, byte by byte.
    const Signer first = m_issuer.signer();
    const Signer second(*again->identityFor(samples::passType()), samples::fixedClock());
    QCOMPARE(first.signManifest("{}").value(), second.signManifest("{}").value());
}

void TestTestAuthority::certificateIsRenewedInTime()
{
    const CertificateFacts first = m_issuer.identity().facts();
    QDateTime time = first.validUntil.addDays(-8);
    const auto later = TestAuthority::open(m_issuer.folder() + u"/keys"_s, [&time] { return time; });
    QVERIFY(later);
    QCOMPARE(later->identityFor(samples::passType())->facts(), first);
    time = first.validUntil.addDays(-6);
    const CertificateFacts renewed = later->identityFor(samples::passType())->facts();
    QVERIFY(renewed.validUntil > first.validUntil.addDays(300));
}

void TestTestAuthority::requestsHaveTheirOwnCertificates()
{
    PassTypeRequest other = samples::passType();
    other.teamIdentifier = u"Z9Z9Z9Z9Z9"_s;
    QCOMPARE(m_issuer.identity(other).teamIdentifier(), u"Z9Z9Z9Z9Z9"_s);
    QCOMPARE(m_issuer.identity().teamIdentifier(), u"A1B2C3D4E5"_s);
    QVERIFY(!m_issuer.authority().identityFor({}));
}

void TestTestAuthority::privateFilesAreTheOwnersOnly()
{
    Q_UNUSED(m_issuer.identity());
    const QDir folder(m_issuer.folder() + u"/keys"_s);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(folder.path()).permissions() & others));
    const QFileInfoList files = folder.entryInfoList({u"*.pem"_s});
    QVERIFY(files.size() >= 3);
    for (const QFileInfo &file : files)
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));

    const QString authority = folder.filePath(u"authority.pem"_s);
    QVERIFY(QFile::setPermissions(authority, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(TestAuthority::open(folder.path(), samples::fixedClock()));
    QVERIFY(!(QFileInfo(authority).permissions() & others));
}

void TestTestAuthority::damagedFileIsNamed()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"authority.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("-----BEGIN CERTIFICATE-----\nxx\n-----END CERTIFICATE-----\n");
    file.close();
    const auto opened = TestAuthority::open(folder.path(), samples::fixedClock());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Corrupt);
    QVERIFY(opened.error().where.endsWith(u"authority.pem"));
}

void TestTestAuthority::damagedCertificateIsMadeAnew()
{
    PassTypeRequest request = samples::passType();
    request.organisation = u"Damaged Ltd"_s;
    const QDir folder(m_issuer.folder() + u"/keys"_s);
    const QStringList before = folder.entryList({u"pass-*.pem"_s});
    Q_UNUSED(m_issuer.identity(request));
    for (const QString &name : folder.entryList({u"pass-*.pem"_s})) {
        if (!before.contains(name))
            QVERIFY(QFile::resize(folder.filePath(name), 700));
    }
    QCOMPARE(m_issuer.identity(request).organisation(), u"Damaged Ltd"_s);
}

void TestTestAuthority::longPassTypesWork()
{
    PassTypeRequest request = samples::passType();
    request.passTypeIdentifier = u"pass.com.example."_s + QString(120, u'x');
    QCOMPARE(m_issuer.identity(request).facts().commonNamePassType(), request.passTypeIdentifier);
    QCOMPARE(m_issuer.identity(request).passTypeIdentifier(), request.passTypeIdentifier);
}

void TestTestAuthority::unwritableFolderIsNamed()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"taken"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto opened = TestAuthority::open(folder.filePath(u"taken/keys"_s), samples::fixedClock());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Io);
}

QTEST_GUILESS_MAIN(TestTestAuthority)
#include "tst_testauthority.moc"
