// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/testauthority.h"

#include "passfile/certificaterecipe.h"
#include "passfile/digest.h"
#include "passfile/privatefile.h"

#include <QtCore/qdir.h>
#include <QtCore/qlockfile.h>

#include <openssl/err.h>

using namespace Qt::StringLiterals;

namespace qairopay::passfile {

namespace {

constexpr int lockWaitMs = 30'000; // making the keys takes about a second
constexpr int renewalDays = 7;

/// The blocks "-----BEGIN … END …-----" of a text, in order.
QList<QByteArray> pemBlocks(const QByteArray &text)
{
    QList<QByteArray> blocks;
    qsizetype from = text.indexOf("-----BEGIN ");
    while (from >= 0) {
        const qsizetype next = text.indexOf("-----BEGIN ", from + 1);
        blocks.append(text.sliced(from, (next < 0 ? text.size() : next) - from));
        from = next;
    }
    return blocks;
}

CertificateRecipe rootRecipe(const QDateTime &now)
{
    return {
        .subject = {{NID_commonName, u"Pass Studio Test Root CA"_s},
                    {NID_organizationalUnitName, u"Test Certification Authority"_s},
                    {NID_organizationName, u"QairoPay Pass Studio (test, not Apple)"_s}},
        .validFrom = now.addYears(-1),
        .validUntil = now.addYears(20),
        .extensions = {{NID_basic_constraints, "critical,CA:TRUE"},
                       {NID_key_usage, "critical,keyCertSign,cRLSign"},
                       {NID_subject_key_identifier, "hash"}},
    };
}

CertificateRecipe intermediateRecipe(const QDateTime &now)
{
    return {
        .subject = {{NID_commonName, u"Pass Studio Test Worldwide Developer Relations CA"_s},
                    {NID_organizationalUnitName, u"T1"_s},
                    {NID_organizationName, u"QairoPay Pass Studio (test, not Apple)"_s}},
        .validFrom = now.addYears(-1),
        .validUntil = now.addYears(15),
        .extensions = {{NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
                       {NID_key_usage, "critical,keyCertSign,cRLSign"},
                       {NID_subject_key_identifier, "hash"},
                       {NID_authority_key_identifier, "keyid:always"}},
        .rawExtensions = {{"1.2.840.113635.100.6.2.1", derNull()}},
    };
}

CertificateRecipe leafRecipe(const PassTypeRequest &request, const QDateTime &now)
{
    const QString prefix = request.nfc ? u"Pass Type ID with NFC: "_s : u"Pass Type ID: "_s;
    return {
        .subject = {{NID_userId, request.passTypeIdentifier},
                    {NID_commonName, prefix + request.passTypeIdentifier},
                    {NID_organizationalUnitName, request.teamIdentifier},
                    {NID_organizationName, request.organisation}},
        .validFrom = request.validFrom.isValid() ? request.validFrom : now.addDays(-1),
        .validUntil = request.validUntil.isValid() ? request.validUntil : now.addDays(395),
        .extensions = {{NID_basic_constraints, "critical,CA:FALSE"},
                       {NID_key_usage, "critical,digitalSignature"},
                       {NID_ext_key_usage, "clientAuth,1.2.840.113635.100.4.14"},
                       {NID_subject_key_identifier, "hash"},
                       {NID_authority_key_identifier, "keyid:always"}},
        .rawExtensions = {{"1.2.840.113635.100.6.3.2", derNull()},
                          {passTypeExtension, derUtf8String(request.passTypeIdentifier)}},
    };
}

/// A file name for the certificate of a request; what the request says is not trusted to be a file name.
QString fileNameFor(const PassTypeRequest &request)
{
    const QString whole = QStringList{request.passTypeIdentifier,
                                      request.teamIdentifier,
                                      request.organisation,
                                      request.nfc ? u"nfc"_s : u"plain"_s,
                                      request.validFrom.toString(Qt::ISODate),
                                      request.validUntil.toString(Qt::ISODate)}
                              .join(u'\n');
    const auto digest = sha256(whole.toUtf8());
    const auto *bytes = reinterpret_cast<const char *>(digest.data());
    return u"pass-%1.pem"_s.arg(QString::fromLatin1(QByteArray(bytes, 12).toHex()));
}

} // namespace

TestAuthority::TestAuthority(QString folder, Clock clock, Stored stored, RsaKey serviceAccount)
    : m_folder(std::move(folder))
    , m_clock(std::move(clock))
    , m_rootPem(std::move(stored.root))
    , m_intermediatePem(std::move(stored.intermediate))
    , m_intermediateKey(std::move(stored.intermediateKey))
    , m_nfcKey(std::move(stored.nfcKey))
    , m_serviceAccount(std::move(serviceAccount))
{}

Result<TestAuthority> TestAuthority::open(const QString &folder, Clock clock)
{
    ERR_clear_error();
    if (const auto made = makePrivateFolder(folder); !made)
        return std::unexpected(made.error());
    auto stored = loadOrMake(folder, clock());
    if (!stored)
        return std::unexpected(stored.error());
    auto account = RsaKey::fromPrivatePem(stored->serviceAccountKey);
    if (!account)
        return std::unexpected(account.error());
    TestAuthority authority(folder, std::move(clock), std::move(*stored), std::move(*account));
    if (!QFile::exists(authority.rootFile())) {
        if (const auto written = writePrivateFile(authority.rootFile(), Secret(authority.rootPem()));
            !written)
            return std::unexpected(written.error());
    }
    return authority;
}

Result<TestAuthority::Stored> TestAuthority::loadOrMake(const QString &folder, const QDateTime &now)
{
    const QString file = folder + "/authority.pem"_L1;
    // Two programs that start at once on a new folder must end up with one root.
    QLockFile lock(folder + "/authority.lock"_L1);
    if (!lock.tryLock(lockWaitMs))
        return failure(ErrorKind::Unavailable, u"Another program keeps the folder for keys locked."_s,
                       folder);
    if (QFile::exists(file))
        return load(file);
    auto made = make(now);
    if (!made)
        return made;
    // One file, so that no crash can leave half an authority.
    const Secret whole(made->root + made->intermediate + made->rootKey.reveal() +
                       made->intermediateKey.reveal() + made->serviceAccountKey.reveal() +
                       made->nfcKey.reveal());
    if (const auto written = writePrivateFile(file, whole); !written)
        return std::unexpected(written.error());
    return made;
}

Result<TestAuthority::Stored> TestAuthority::load(const QString &file)
{
    const auto content = readPrivateFile(file);
    if (!content)
        return std::unexpected(content.error());
    const QList<QByteArray> blocks = pemBlocks(content->reveal());
    if (blocks.size() != 6)
        return failure(
            ErrorKind::Corrupt,
            u"The test authority's file is damaged. Delete it to have a new one made; passes signed by the "
            "old one will then no longer verify."_s,
            file);
    return Stored{.root = blocks[0],
                  .intermediate = blocks[1],
                  .rootKey = Secret(blocks[2]),
                  .intermediateKey = Secret(blocks[3]),
                  .serviceAccountKey = Secret(blocks[4]),
                  .nfcKey = Secret(blocks[5])};
}

Result<TestAuthority::Stored> TestAuthority::make(const QDateTime &now)
{
    auto rootKey = openssl::newRsaKey(2048);
    auto intermediateKey = openssl::newRsaKey(2048);
    const auto account = RsaKey::make();
    const openssl::Key nfcKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    if (!rootKey || !intermediateKey || !account || !nfcKey)
        return openssl::cryptoFailure(ErrorKind::Internal, u"The test authority's keys could not be made."_s);
    const auto root = makeCertificate(rootRecipe(now), rootKey->get());
    if (!root)
        return std::unexpected(root.error());
    const auto intermediate =
        makeCertificate(intermediateRecipe(now), intermediateKey->get(), {root->get(), rootKey->get()});
    if (!intermediate)
        return std::unexpected(intermediate.error());
    return Stored{.root = openssl::pemOf(root->get()),
                  .intermediate = openssl::pemOf(intermediate->get()),
                  .rootKey = openssl::pemOf(rootKey->get()),
                  .intermediateKey = openssl::pemOf(intermediateKey->get()),
                  .serviceAccountKey = account->privatePem(),
                  .nfcKey = openssl::pemOf(nfcKey.get())};
}

QString TestAuthority::rootFile() const
{
    return m_folder + "/root.pem"_L1;
}

QString TestAuthority::serviceAccountEmail()
{
    return u"sandbox@pass-studio-test.iam.gserviceaccount.com"_s;
}

Result<SigningIdentity> TestAuthority::identityFor(const PassTypeRequest &request) const
{
    ERR_clear_error();
    if (request.passTypeIdentifier.isEmpty() || request.teamIdentifier.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       u"A pass certificate needs a pass type and a team identifier."_s);
    const QString file = m_folder + u'/' + fileNameFor(request);
    QLockFile lock(m_folder + "/authority.lock"_L1);
    if (!lock.tryLock(lockWaitMs))
        return failure(ErrorKind::Unavailable, u"Another program keeps the folder for keys locked."_s,
                       m_folder);
    if (std::optional<SigningIdentity> known = stored(request, file))
        return std::move(*known);
    return issue(request, file);
}

std::optional<SigningIdentity> TestAuthority::stored(const PassTypeRequest &request,
                                                     const QString &file) const
{
    const auto content = readPrivateFile(file);
    const QList<QByteArray> blocks = content ? pemBlocks(content->reveal()) : QList<QByteArray>();
    if (blocks.size() != 2)
        return std::nullopt; // absent or damaged: a pass certificate is made anew without loss
    const auto identity = SigningIdentity::fromPem({Secret(blocks[1]), blocks[0], m_intermediatePem});
    if (!identity)
        return std::nullopt;
    const bool timeAsked = request.validUntil.isValid();
    if (!timeAsked && identity->facts().validUntil < m_clock().addDays(renewalDays))
        return std::nullopt;
    return *identity;
}

Result<SigningIdentity> TestAuthority::issue(const PassTypeRequest &request, const QString &file) const
{
    const auto issuerCertificate = openssl::certificateFromPem(m_intermediatePem);
    const auto issuerKey = openssl::privateKeyFromPem(m_intermediateKey);
    const auto key = openssl::newRsaKey(2048);
    if (!issuerCertificate || !issuerKey || !key)
        return failure(ErrorKind::Corrupt, u"The test authority's own keys cannot be read."_s, m_folder);
    const auto leaf = makeCertificate(leafRecipe(request, m_clock()), key->get(),
                                      {issuerCertificate->get(), issuerKey->get()});
    if (!leaf)
        return std::unexpected(leaf.error());
    const QByteArray leafPem = openssl::pemOf(leaf->get());
    const Secret keyPem = openssl::pemOf(key->get());
    if (const auto written = writePrivateFile(file, Secret(leafPem + keyPem.reveal())); !written)
        return std::unexpected(written.error());
    return SigningIdentity::fromPem({keyPem, leafPem, m_intermediatePem});
}

} // namespace qairopay::passfile
