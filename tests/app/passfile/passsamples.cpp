// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passsamples.h"

#include "passfile/digest.h"
#include "passfile/zipformat.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qprocess.h>
#include <QtCore/qrandom.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qtimezone.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::passfile;

namespace samples {

QDateTime now()
{
    // The tests hand this clock to everything; only the openssl command looks at the real one, and the
    // certificates are long enough for both.
    static const QDateTime time = QDateTime::currentDateTimeUtc();
    return time;
}

Clock fixedClock()
{
    return [] { return now(); };
}

PassTypeRequest passType()
{
    return {.passTypeIdentifier = u"pass.com.example.loyalty"_s,
            .teamIdentifier = u"A1B2C3D4E5"_s,
            .organisation = u"Acme Hotels Ltd"_s};
}

QByteArray passJson(const QByteArray &extraMembers)
{
    return R"json({"formatVersion":1,"passTypeIdentifier":"pass.com.example.loyalty","teamIdentifier":"A1B2C3D4E5",
"serialNumber":"pass_01J9ZK3V5T0000000000000001","organizationName":"Acme Hotels","description":"Acme Loyalty",
"logoText":"Acme","backgroundColor":"rgb(31, 122, 90)",
"barcodes":[{"format":"PKBarcodeFormatQR","message":"QP-1","messageEncoding":"iso-8859-1"}],
"storeCard":{"primaryFields":[{"key":"points","label":"Points","value":1250}],
"auxiliaryFields":[{"key":"name","label":"Member","value":"Zoë Ångström"}]})json" +
           extraMembers + '}';
}

QByteArray tinyPng()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5E"
        "rkJggg==");
}

QList<PassFile> images(qsizetype bytesEach)
{
    QRandomGenerator random(20261122);
    QList<PassFile> files{{u"icon.png"_s, tinyPng()}};
    for (const auto name : {u"icon@2x.png", u"icon@3x.png", u"logo.png", u"logo@2x.png", u"strip.png",
                            u"strip@2x.png", u"de.lproj/pass.strings", u"thumbnail@2x.png"}) {
        QByteArray bytes(bytesEach, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        files.append({QString(name), bytes});
    }
    return files;
}

Issuer::Issuer()
{
    auto opened = TestAuthority::open(m_folder.path() + u"/keys"_s, fixedClock());
    if (!opened)
        qFatal("no test authority: %s", qPrintable(opened.error().text()));
    m_authority = std::make_unique<TestAuthority>(std::move(*opened));
}

SigningIdentity Issuer::identity(const PassTypeRequest &request) const
{
    auto identity = m_authority->identityFor(request);
    if (!identity)
        qFatal("no identity: %s", qPrintable(identity.error().text()));
    return *identity;
}

Signer Issuer::signer(const PassTypeRequest &request) const
{
    return Signer(identity(request), fixedClock());
}

QByteArray Issuer::build(const QByteArray &json, const QList<PassFile> &files) const
{
    const auto compiled = CompiledTemplate::pack(files);
    const auto archive = compiled ? compiled->build(json, signer()) : std::unexpected(compiled.error());
    if (!archive)
        qFatal("no pass: %s", qPrintable(archive.error().text()));
    return *archive;
}

VerificationSettings Issuer::settings() const
{
    return {.trustedRoots = {m_authority->rootPem()}, .now = now()};
}

Verification Issuer::verify(const QByteArray &archive) const
{
    return verifyPass(archive, settings());
}

QByteArray archiveOf(const QList<PassFile> &files)
{
    QByteArray body;
    QByteArray directory;
    for (const PassFile &file : files) {
        const QByteArray name = file.name.toUtf8();
        const zip::StoredEntry entry{name, file.bytes, crc32Of(file.bytes)};
        QByteArray local(zip::localSize + name.size() + file.bytes.size(), '\0');
        QByteArray record(zip::directorySize + name.size(), '\0');
        Q_UNUSED(zip::writeLocal(local.data(), entry));
        Q_UNUSED(zip::writeDirectory(record.data(), entry, quint32(body.size())));
        body += local;
        directory += record;
    }
    QByteArray end(zip::endSize, '\0');
    Q_UNUSED(zip::writeEnd(end.data(), {.entriesHere = quint16(files.size()),
                                        .entries = quint16(files.size()),
                                        .directorySize = quint32(directory.size()),
                                        .directoryOffset = quint32(body.size())}));
    return body + directory + end;
}

QByteArray manifestOf(const QList<PassFile> &files)
{
    QJsonObject manifest;
    for (const PassFile &file : files)
        manifest.insert(file.name, QString::fromLatin1(sha1Hex(file.bytes)));
    return QJsonDocument(manifest).toJson(QJsonDocument::Compact);
}

std::optional<CommandResult> run(const QString &program, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return std::nullopt;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return CommandResult{};
    return CommandResult{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                         process.readAll()};
}

} // namespace samples
