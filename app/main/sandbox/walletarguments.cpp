// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "walletarguments.h"

#include "passfile/privatefile.h"

#include <CLI/CLI.hpp>

#include <QtCore/qfile.h>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr auto passphraseVariable = "QAIROPAY_PKCS12_PASSPHRASE";
constexpr qint64 largestFile = 1 << 20;

Result<QByteArray> readFile(const std::string &path)
{
    if (path.empty())
        return QByteArray();
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return failure(ErrorKind::Io, u"The file cannot be read, or is too large."_s, file.fileName());
    return file.readAll();
}

/// Takes away what others may do with the file.
Result<Secret> readSecret(const std::string &path)
{
    return path.empty() ? Result<Secret>() : passfile::readPrivateFile(QString::fromStdString(path));
}

Secret withoutLineEnd(const Secret &secret)
{
    auto bytes = secret.reveal();
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    return Secret(std::move(bytes));
}

/// Asks without showing what is typed.
Secret askPassphrase()
{
    termios before{};
    if (!isatty(STDIN_FILENO) || tcgetattr(STDIN_FILENO, &before) != 0)
        return {};
    auto silent = before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    std::fputs("Passphrase of the pass certificate: ", stderr);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    char line[512] = {};
    const bool came = std::fgets(line, sizeof line, stdin) != nullptr;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    std::fputc('\n', stderr);
    return came ? withoutLineEnd(Secret(QByteArray(line))) : Secret();
}

Result<Secret> passphraseFor(const WalletArguments &arguments)
{
    if (arguments.pkcs12.empty())
        return Secret();
    if (!arguments.passphraseFile.empty())
        return readSecret(arguments.passphraseFile).transform(withoutLineEnd);
    if (qEnvironmentVariableIsSet(passphraseVariable)) {
        Secret secret(qgetenv(passphraseVariable));
        qunsetenv(passphraseVariable); // no child process inherits it
        return secret;
    }
    return askPassphrase();
}

} // namespace

void addWalletOptions(CLI::App &cli, WalletArguments &arguments)
{
    const auto group = "Wallets";
    cli.add_option("--public-url", arguments.publicUrl,
                   "Where phones reach this service, https://…: passes then update themselves")
        ->group(group);
    auto *pkcs12 =
        cli.add_option("--pkcs12", arguments.pkcs12,
                       "Your own pass certificate with its key (.p12, mode 0600), instead of the test one")
            ->group(group);
    auto *wwdr = cli.add_option("--wwdr", arguments.intermediate,
                                "Apple's WWDR certificate that issued it, PEM or DER")
                     ->group(group);
    pkcs12->needs(wwdr);
    cli.add_option(
           "--pkcs12-passphrase-file", arguments.passphraseFile,
           "File with its passphrase (mode 0600); else $QAIROPAY_PKCS12_PASSPHRASE, else it is asked for")
        ->group(group)
        ->needs(pkcs12);
    cli.add_option("--apns", arguments.pushUrl,
                   "Where pushes go, https://api.push.apple.com; left out, nothing is pushed")
        ->group(group);
    auto *account = cli.add_option("--google-service-account", arguments.serviceAccount,
                                   "Google's JSON file of a service account (mode 0600)")
                        ->group(group);
    cli.add_option("--google-issuer", arguments.googleIssuerId, "Google's issuer id, digits")
        ->group(group)
        ->needs(account);
    cli.add_option(
           "--google-api", arguments.googleUrl,
           "Where objects go, https://walletobjects.googleapis.com; left out, nothing is sent to Google")
        ->group(group)
        ->needs(account);
    cli.add_option("--wallet-roots", arguments.trustedRoots,
                   "Certificates (PEM) that those two services are trusted by, instead of the system's")
        ->group(group);
}

Result<sandbox::WalletOptions> readWallets(const WalletArguments &arguments)
{
    const auto text = [](const std::string &value) { return QString::fromStdString(value); };
    sandbox::WalletOptions options{.publicUrl = text(arguments.publicUrl),
                                   .pushUrl = text(arguments.pushUrl),
                                   .googleIssuerId = text(arguments.googleIssuerId),
                                   .googleUrl = text(arguments.googleUrl)};
    auto pkcs12 = readSecret(arguments.pkcs12);
    auto passphrase = passphraseFor(arguments);
    auto account = readSecret(arguments.serviceAccount);
    for (const auto *secret : {&pkcs12, &passphrase, &account}) {
        if (!*secret)
            return std::unexpected(secret->error());
    }
    auto intermediate = readFile(arguments.intermediate);
    auto roots = readFile(arguments.trustedRoots);
    if (!intermediate || !roots)
        return std::unexpected(intermediate ? roots.error() : intermediate.error());
    options.pkcs12 = std::move(*pkcs12);
    options.passphrase = std::move(*passphrase);
    options.serviceAccount = std::move(*account);
    options.intermediate = std::move(*intermediate);
    options.trustedRoots = std::move(*roots);
    return options;
}

} // namespace qairopay
