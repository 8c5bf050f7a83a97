// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wallet/signingfiles.h"

#include "base/plainfile.h"
#include "passfile/privatefile.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfile.h>
#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

/// Of files that somebody chooses in the window: the sandbox itself reads none of them.
struct SigningWords
{
    Q_DECLARE_TR_FUNCTIONS(SigningFiles)
};

constexpr qint64 largestFile = 1 << 20;
const QString inPkcs12 = u"pkcs12"_s;
const QString inIntermediate = u"intermediate"_s;
const QString inAccount = u"service_account"_s;

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

/// The file's name before what is wrong with it.
Error named(Error error, const QString &path, const QString &where)
{
    error.message = SigningWords::tr("%1: %2").arg(nameOf(path), error.shownMessage());
    error.where = where;
    return error;
}

Result<Secret> readKeyFile(const QString &path, const QString &where)
{
    return requirePlainFile(path, where)
        .and_then([&] { return passfile::readSecretFile(path); })
        .transform_error([&](const Error &error) { return named(error, path, where); });
}

Result<QByteArray> readIntermediate(const QString &path)
{
    if (path.isEmpty())
        return failure(
            ErrorKind::InvalidInput,
            SigningWords::tr("Choose Apple's WWDR certificate too: apple.com/certificateauthority has it."),
            inIntermediate);
    if (const auto plain = requirePlainFile(path, inIntermediate); !plain)
        return std::unexpected(named(plain.error(), path, inIntermediate));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return failure(
            ErrorKind::Io,
            SigningWords::tr("%1 cannot be read, or is larger than a certificate. Choose it again.")
                .arg(nameOf(path)),
            inIntermediate);
    return file.readAll();
}

/// What was said of the bytes, said of the files, and what to do about it.
Error advised(const Error &error, const CertificateFiles &files)
{
    if (error.where == "passphrase"_L1) {
        auto advice = error;
        advice.message =
            SigningWords::tr(
                "This password does not open %1. It is the one that was typed when the file was exported.")
                .arg(nameOf(files.pkcs12));
        return advice;
    }
    if (error.where == inIntermediate) {
        auto advice = named(error, files.intermediate, inIntermediate);
        advice.message =
            SigningWords::tr("%1 Choose the WWDR certificate of the generation that issued yours: "
                             "apple.com/certificateauthority has them all.")
                .arg(advice.message);
        return advice;
    }
    auto advice = named(error, files.pkcs12, inPkcs12);
    if (error.kind == ErrorKind::InvalidInput)
        advice.message =
            SigningWords::tr("%1 Export the certificate of a Pass Type ID together with its key, as .p12.")
                .arg(advice.message);
    return advice;
}

Result<void> checkTime(const passfile::SigningIdentity &identity, const CertificateFiles &files,
                       const QDateTime &now)
{
    const auto &facts = identity.facts();
    const auto day = [](const QDateTime &time) {
        return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat);
    };
    if (now >= facts.validUntil)
        return failure(
            ErrorKind::InvalidInput,
            SigningWords::tr("%1 expired on %2. Renew it at developer.apple.com and choose the new file.")
                .arg(nameOf(files.pkcs12), day(facts.validUntil)),
            inPkcs12);
    if (now < facts.validFrom)
        return failure(ErrorKind::InvalidInput,
                       SigningWords::tr("%1 is not valid before %2. Look at this computer's clock.")
                           .arg(nameOf(files.pkcs12), day(facts.validFrom)),
                       inPkcs12);
    if (const auto until = identity.intermediateValidUntil(); now >= until)
        return failure(ErrorKind::InvalidInput,
                       SigningWords::tr(
                           "%1 expired on %2. Choose a WWDR certificate that is valid still: "
                           "apple.com/certificateauthority has them all. If none of them issued yours, renew "
                           "yours at developer.apple.com.")
                           .arg(nameOf(files.intermediate), day(until)),
                       inIntermediate);
    return {};
}

} // namespace

Result<passfile::SigningIdentity> readCertificate(const CertificateFiles &files, const Secret &passphrase,
                                                  const QDateTime &now)
{
    const auto pkcs12 = readKeyFile(files.pkcs12, inPkcs12);
    if (!pkcs12)
        return std::unexpected(pkcs12.error());
    const auto intermediate = readIntermediate(files.intermediate);
    if (!intermediate)
        return std::unexpected(intermediate.error());
    auto identity = passfile::SigningIdentity::fromPkcs12(
        {.bytes = pkcs12->reveal(), .passphrase = passphrase, .intermediate = *intermediate});
    if (!identity)
        return std::unexpected(advised(identity.error(), files));
    passfile::makePrivate(files.pkcs12);
    if (const auto inTime = checkTime(*identity, files, now); !inTime)
        return std::unexpected(inTime.error());
    return identity;
}

Result<GoogleAccount> readAccount(const AccountFile &file)
{
    const auto json = readKeyFile(file.serviceAccount, inAccount);
    if (!json)
        return std::unexpected(json.error());
    auto account = readServiceAccount(*json, file.googleIssuerId);
    if (!account)
        return std::unexpected(account.error().where.isEmpty()
                                   ? named(account.error(), file.serviceAccount, inAccount)
                                   : account.error());
    passfile::makePrivate(file.serviceAccount);
    return account;
}

} // namespace qairopay::sandbox
