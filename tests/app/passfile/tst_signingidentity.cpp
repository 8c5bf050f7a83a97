// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/opensslhandles.h"
#include "passfile/signinghandles.h"
#include "passsamples.h"
#include "support/markingtranslator.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::passfile;

class TestSigningIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pemTextsMakeAnIdentity();
    void wrongTextsAreNamed_data();
    void wrongTextsAreNamed();
    void pkcs12FileMakesAnIdentity();
    void wrongPkcs12FilesAreNamed_data();
    void wrongPkcs12FilesAreNamed();
    void oldEncryptionIsExplained();

private:
    [[nodiscard]] static SigningPem pemOf(const SigningIdentity &identity);
    [[nodiscard]] static QByteArray pkcs12Of(const SigningIdentity &identity, const char *passphrase);

    samples::Issuer m_issuer;
};

SigningPem TestSigningIdentity::pemOf(const SigningIdentity &identity)
{
    const auto &handles = identity.handles();
    return {.key = openssl::pemOf(handles.key.get()),
            .certificate = openssl::pemOf(handles.leaf.get()),
            .intermediate = openssl::pemOf(handles.intermediate.get())};
}

QByteArray TestSigningIdentity::pkcs12Of(const SigningIdentity &identity, const char *passphrase)
{
    const auto &handles = identity.handles();
    const openssl::Pkcs12 container(
        PKCS12_create(passphrase, "pass", handles.key.get(), handles.leaf.get(), nullptr, 0, 0, 0, 0, 0));
    unsigned char *der = nullptr;
    const int size = i2d_PKCS12(container.get(), &der);
    const QByteArray bytes(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    return bytes;
}

void TestSigningIdentity::pemTextsMakeAnIdentity()
{
    const auto identity = SigningIdentity::fromPem(pemOf(m_issuer.identity()));
    QVERIFY2(identity, identity ? "" : qPrintable(identity.error().text()));
    QCOMPARE(identity->facts(), m_issuer.identity().facts());
}

void TestSigningIdentity::wrongTextsAreNamed_data()
{
    QTest::addColumn<SigningPem>("pem");
    QTest::addColumn<QString>("message");
    const SigningPem good = pemOf(m_issuer.identity());
    PassTypeRequest request = samples::passType();
    request.teamIdentifier = u"Z9Z9Z9Z9Z9"_s;
    const SigningPem other = pemOf(m_issuer.identity(request));
    const samples::Issuer stranger;
    QTest::newRow("no key") << SigningPem{Secret(), good.certificate, good.intermediate} << u"private key"_s;
    QTest::newRow("a certificate for a key")
        << SigningPem{Secret(good.certificate), good.certificate, good.intermediate} << u"private key"_s;
    QTest::newRow("no certificate") << SigningPem{good.key, {}, good.intermediate} << u"not a certificate"_s;
    QTest::newRow("no intermediate") << SigningPem{good.key, good.certificate, "x"} << u"not a certificate"_s;
    QTest::newRow("another's key") << SigningPem{other.key, good.certificate, good.intermediate}
                                   << u"does not belong"_s;
    QTest::newRow("another's intermediate")
        << SigningPem{good.key, good.certificate, pemOf(stranger.identity()).certificate}
        << u"not the one that issued"_s;
}

void TestSigningIdentity::wrongTextsAreNamed()
{
    QFETCH(SigningPem, pem);
    QFETCH(QString, message);
    const auto identity = SigningIdentity::fromPem(pem);
    QVERIFY(!identity);
    QVERIFY2(identity.error().message.contains(message), qPrintable(identity.error().text()));
    QCOMPARE(identity.error().kind, ErrorKind::InvalidInput);
}

void TestSigningIdentity::pkcs12FileMakesAnIdentity()
{
    const SigningIdentity original = m_issuer.identity();
    const QByteArray der = openssl::derOf(original.handles().intermediate.get());
    const auto identity = SigningIdentity::fromPkcs12({pkcs12Of(original, "käse"), Secret("käse"_ba), der});
    QVERIFY2(identity, identity ? "" : qPrintable(identity.error().text()));
    const QDateTime time = samples::now();
    const auto clock = [time] { return time; };
    QCOMPARE(Signer(*identity, clock).signManifest("{}").value(),
             Signer(original, clock).signManifest("{}").value());
}

void TestSigningIdentity::wrongPkcs12FilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray good = pkcs12Of(m_issuer.identity(), "right");
    QTest::newRow("nothing") << ""_ba << ErrorKind::InvalidInput;
    QTest::newRow("rubbish") << "rubbish"_ba << ErrorKind::InvalidInput;
    QTest::newRow("cut") << good.chopped(10) << ErrorKind::InvalidInput;
    QTest::newRow("another passphrase")
        << pkcs12Of(m_issuer.identity(), "wrong") << ErrorKind::Unauthenticated;
    QTest::newRow("larger than a megabyte") << QByteArray((1 << 20) + 1, 'x') << ErrorKind::LimitExceeded;
}

void TestSigningIdentity::wrongPkcs12FilesAreNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    const QByteArray intermediate = openssl::pemOf(m_issuer.identity().handles().intermediate.get());
    const test::MarkingTranslator translator;
    const auto identity = SigningIdentity::fromPkcs12({bytes, Secret("right"_ba), intermediate});
    QVERIFY(!identity);
    QCOMPARE(identity.error().kind, kind);
    // The sandbox says it in English, a window in its language.
    QVERIFY(!test::MarkingTranslator::isMarked(identity.error().message));
    QCOMPARE(identity.error().shownMessage(), u'«' + identity.error().message + u'»');
}

void TestSigningIdentity::oldEncryptionIsExplained()
{
    // As macOS's Keychain Access writes it; made by the openssl program, whose legacy module may be missing.
    const SigningPem pem = pemOf(m_issuer.identity());
    QFile text(m_issuer.folder() + u"/old.pem"_s);
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(pem.key.reveal() + pem.certificate);
    text.close();
    QFile old(m_issuer.folder() + u"/old.p12"_s);
    const auto made =
        samples::run(u"openssl"_s, {u"pkcs12"_s, u"-export"_s, u"-legacy"_s, u"-in"_s, text.fileName(),
                                    u"-passout"_s, u"pass:right"_s, u"-out"_s, old.fileName()});
    if (!made || made->exitCode != 0 || !old.open(QIODevice::ReadOnly))
        QSKIP("the openssl program or its legacy module is not installed");
    const auto identity = SigningIdentity::fromPkcs12({old.readAll(), Secret("right"_ba), pem.intermediate});
    QVERIFY(!identity);
    QCOMPARE(identity.error().kind, ErrorKind::Unsupported);
    QVERIFY(identity.error().message.contains(u"old way"));
}

QTEST_GUILESS_MAIN(TestSigningIdentity)
#include "tst_signingidentity.moc"
