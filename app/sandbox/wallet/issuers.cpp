// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wallet/issuers.h"

#include "network/loopback.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

const QString testPassType = u"pass.com.qairopay.sandbox"_s;
const QString testTeam = u"QPSANDBOX1"_s;
const QString testOrganisation = u"QairoPay sandbox"_s;
const QString testIssuerId = u"3388000000000000000"_s;
constexpr std::array<qint64, 4> warnedDays{1, 7, 30, 60};

/// Where things are sent: https, or http on this machine (tests).
Result<void> checkService(const QString &text, const QString &name)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isSafe =
        url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && network::isLoopbackHost(url.host()));
    if (text.isEmpty() || (isSafe && !url.host().isEmpty() && !url.hasQuery()))
        return {};
    return failure(ErrorKind::InvalidInput, u"The address of %1 is not an https address."_s.arg(name));
}

Result<void> check(const WalletOptions &options)
{
    if (!options.googleUrl.isEmpty() && options.serviceAccount.isEmpty())
        return failure(
            ErrorKind::InvalidInput,
            u"Sending to Google needs a service account: the test key is one Google does not know."_s);
    return checkService(options.pushUrl, u"APNs"_s).and_then([&] {
        return checkService(options.googleUrl, u"Google"_s);
    });
}

} // namespace

Result<GoogleAccount> readServiceAccount(const Secret &json, const QString &issuerId)
{
    const auto account = QJsonDocument::fromJson(json.reveal()).object();
    const auto key =
        passfile::RsaKey::fromPrivatePem(Secret(account.value("private_key"_L1).toString().toLatin1()));
    const auto email = account.value("client_email"_L1).toString();
    const QUrl tokenUri(account.value("token_uri"_L1).toString(), QUrl::StrictMode);
    if (!key || email.isEmpty())
        return failure(
            ErrorKind::InvalidInput,
            Phrase(QT_TRANSLATE_NOOP(
                "Errors", "This is not the JSON file of a Google service account with its private key.")));
    // The assertion is as good as a password: never in clear text over a network.
    if (tokenUri.scheme() != "https"_L1 &&
        !(tokenUri.scheme() == "http"_L1 && network::isLoopbackHost(tokenUri.host())))
        return failure(
            ErrorKind::InvalidInput,
            Phrase(QT_TRANSLATE_NOOP("Errors", "The service account's token_uri is not an https address.")));
    if (issuerId.isEmpty() || !std::ranges::all_of(issuerId, [](QChar c) { return c.isDigit(); }))
        return failure(
            ErrorKind::InvalidInput,
            Phrase(QT_TRANSLATE_NOOP(
                "Errors", "Google's issuer id is missing: digits, from the Google Wallet console.")),
            u"google_issuer"_s);
    return GoogleAccount{.key = *key,
                         .email = email,
                         .keyId = account.value("private_key_id"_L1).toString(),
                         .issuerId = issuerId,
                         .tokenUri = tokenUri,
                         .isTest = false};
}

Result<passfile::SigningIdentity> testIdentity(const passfile::TestAuthority &authority)
{
    return authority.identityFor(
        {.passTypeIdentifier = testPassType, .teamIdentifier = testTeam, .organisation = testOrganisation});
}

GoogleAccount testAccount(const passfile::TestAuthority &authority)
{
    return {.key = authority.serviceAccountKey(),
            .email = authority.serviceAccountEmail(),
            .keyId = {},
            .issuerId = testIssuerId,
            .tokenUri = {}};
}

Result<Issuers> openIssuers(const WalletOptions &options, const passfile::TestAuthority &authority)
{
    if (auto sound = check(options); !sound)
        return std::unexpected(sound.error());
    const bool isOwnApple = !options.pkcs12.isEmpty();
    auto apple = isOwnApple ? passfile::SigningIdentity::fromPkcs12({.bytes = options.pkcs12.reveal(),
                                                                     .passphrase = options.passphrase,
                                                                     .intermediate = options.intermediate})
                            : testIdentity(authority);
    if (!apple)
        return std::unexpected(apple.error());
    auto google = options.serviceAccount.isEmpty()
                      ? Result<GoogleAccount>(testAccount(authority))
                      : readServiceAccount(options.serviceAccount, options.googleIssuerId);
    if (!google)
        return std::unexpected(google.error());
    return Issuers{std::move(*apple), !isOwnApple, std::move(*google)};
}

Result<WebService> webServiceFor(const QString &publicUrl)
{
    if (publicUrl.isEmpty())
        return WebService{{},
                          u"Passes carry no webServiceURL: phones cannot reach this machine's own address. "
                          "Start the sandbox with --public-url to let passes update themselves."_s};
    const QUrl url(publicUrl, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || url.hasQuery() || url.hasFragment() ||
        !url.userInfo().isEmpty())
        return failure(ErrorKind::InvalidInput, u"The public address is not an https address."_s);
    auto text = url.toString(QUrl::FullyEncoded);
    while (text.endsWith(u'/'))
        text.chop(1);
    const bool isPlain = url.scheme() == "http"_L1;
    return WebService{text, isPlain ? u"The public address is http: only phones on which \"Allow HTTP "
                                      "Services\" is turned on (Settings, Developer) fetch updates there."_s
                                    : QString()};
}

QString expiryWarning(const QDateTime &validUntil, const QDateTime &now)
{
    if (validUntil <= now)
        return u"The pass certificate has expired: no pass can be signed until it is replaced."_s;
    const auto left = now.secsTo(validUntil) / 86'400;
    for (const auto days : warnedDays) {
        if (left < days)
            return days == 1 ? u"The pass certificate expires within a day."_s
                             : u"The pass certificate expires within %1 days."_s.arg(days);
    }
    return {};
}

} // namespace qairopay::sandbox
