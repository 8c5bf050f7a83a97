// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/owncertificate.h"

#include "passfile/testauthority.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qprocess.h>

using namespace Qt::StringLiterals;

namespace qairopay::test {

OwnCertificate::OwnCertificate(const QString &authorityFolder, const Wish &wish)
{
    const auto authority =
        passfile::TestAuthority::open(authorityFolder, [wish] { return wish.validFrom.addDays(1); });
    if (!authority)
        qFatal("no authority for a test certificate");
    const auto identity = authority->identityFor({.passTypeIdentifier = passType(),
                                                  .teamIdentifier = team(),
                                                  .organisation = u"Acme Hotels"_s,
                                                  .validFrom = wish.validFrom,
                                                  .validUntil = wish.validUntil});
    if (!identity)
        qFatal("no test certificate");
    m_rootPem = authority->rootPem();
    const auto pem = identity->toPem();
    m_intermediate = pem.intermediate;
    const auto all = write(u"all.pem"_s, pem.key.reveal() + pem.certificate);
    std::ignore = write(u"wwdr.pem"_s, pem.intermediate);
    m_serviceAccount =
        QJsonDocument(QJsonObject{{u"type"_s, u"service_account"_s},
                                  {u"client_email"_s, u"passes@acme.example"_s},
                                  {u"private_key_id"_s, u"k1"_s},
                                  {u"private_key"_s,
                                   QString::fromLatin1(authority->serviceAccountKey().privatePem().reveal())},
                                  {u"token_uri"_s, u"https://oauth2.example/token"_s}})
            .toJson();
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"pkcs12"_s, u"-export"_s, u"-in"_s, all, u"-passout"_s,
                                 u"file:"_s + write(u"passphrase"_s, passphrase()), u"-out"_s, pkcs12File()});
    if (!openssl.waitForFinished() || !QFile::exists(pkcs12File()))
        qFatal("openssl made no .p12");
}

Secret OwnCertificate::pkcs12() const
{
    QFile file(pkcs12File());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the .p12 of a test is gone");
    return Secret(file.readAll());
}

QString OwnCertificate::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file for a test key");
    return file.fileName();
}

} // namespace qairopay::test
