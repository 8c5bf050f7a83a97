// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// qairopay-sandbox: the API service on this machine, without a window.
#include "carecommands.h"
#include "complaint.h"
#include "databasearguments.h"
#include "readyfile.h"
#include "walletarguments.h"

#include <CLI/CLI.hpp>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qloggingcategory.h>
#include <QtCore/qstandardpaths.h>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

struct Arguments
{
    std::string address = "127.0.0.1";
    quint16 port = 0;
    std::string data;
    std::string readyFile;
    int delayMs = 0;
    bool noRateLimits = false;
    bool loopbackWebhooks = false;
    CareArguments care;
    DatabaseArguments database;
    WalletArguments wallets;
};

/// SIGTERM and SIGINT wait until sigwait() takes them; set before any thread is made, so that all inherit it.
sigset_t blockStopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

QString dataFolder(const Arguments &arguments)
{
    if (!arguments.data.empty())
        return QString::fromStdString(arguments.data);
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/qairopay/sandbox"_s;
}

void greet(const sandbox::Server &server, const QString &readyFile)
{
    std::printf("The sandbox listens on %s\n", qUtf8Printable(server.baseUrl().toString()));
    if (const auto warning = server.certificateWarning(); !warning.isEmpty())
        std::fprintf(stderr, "qairopay-sandbox: %s\n", qUtf8Printable(warning));
    std::printf("Address and key for other programs: %s\n", qUtf8Printable(readyFile));
    // Never into a log or a pipe.
    if (isatty(STDOUT_FILENO)) {
        const auto key = server.key(sandbox::Environment::Sandbox, sandbox::KeyScope::Write);
        std::printf("Key: %s\n", key.reveal().constData());
    }
    std::fflush(stdout);
}

int serve(const Arguments &arguments, const sigset_t &signals)
{
    auto wallets = readWallets(arguments.wallets);
    if (!wallets)
        return complain(wallets.error());
    auto database = readDatabase(arguments.database);
    if (!database)
        return complain(database.error());
    auto server = sandbox::Server::start({
        .dataFolder = dataFolder(arguments),
        .database = std::move(*database),
        .address = QString::fromStdString(arguments.address),
        .port = arguments.port,
        .answerDelayMs = arguments.delayMs,
        .rateLimits = !arguments.noRateLimits,
        .webhooks = {.allowLoopback = arguments.loopbackWebhooks},
        .wallets = std::move(*wallets),
    });
    if (!server)
        return complain(server.error());
    const auto path =
        arguments.readyFile.empty() ? ReadyFile::standardPath() : QString::fromStdString(arguments.readyFile);
    const auto ready = ReadyFile::write(path, **server);
    if (!ready)
        return complain(ready.error());
    greet(**server, path);
    int signal = 0;
    sigwait(&signals, &signal);
    (*server)->stop();
    return 0;
}

int takeCare(const Arguments &arguments)
{
    const auto database = readDatabase(arguments.database);
    if (!database)
        return complain(database.error());
    return takeCare(arguments.care, dataFolder(arguments), *database);
}

} // namespace

int main(int argc, char *argv[])
{
    // Of a lost connection it says once more for each statement that was prepared there.
    QLoggingCategory::setFilterRules(u"qt.sql.postgresql.warning=false"_s);
    const auto signals = blockStopSignals();
    QCoreApplication application(argc, argv);
    Arguments arguments;
    CLI::App cli("The QairoPay pass API on this machine: a sandbox for trying, testing and rehearsing.");
    cli.add_option("--port", arguments.port, "Port to listen on; 0 takes any free one")
        ->capture_default_str();
    cli.add_option("--address", arguments.address, "IP address to listen on")->capture_default_str();
    cli.add_option("--data", arguments.data, "Data folder, made when missing");
    cli.add_option("--ready-file", arguments.readyFile,
                   "File that gets address and keys while the sandbox runs (mode 0600)");
    cli.add_option("--delay-ms", arguments.delayMs,
                   "Delay each answer, half before its effect and half after (for kill tests)")
        ->check(CLI::Range(0, 60'000));
    cli.add_flag("--no-rate-limits", arguments.noRateLimits, "Lift the rate limits (for load tests)");
    cli.add_flag("--allow-loopback-webhooks", arguments.loopbackWebhooks,
                 "Let webhook endpoints be http addresses of this machine");
    addDatabaseOptions(cli, arguments.database);
    addWalletOptions(cli, arguments.wallets);
    addCareCommands(cli, arguments.care);
    CLI11_PARSE(cli, argc, argv);
    if (arguments.care.task != CareArguments::Task::None) {
        pthread_sigmask(SIG_UNBLOCK, &signals, nullptr); // these end at once
        return takeCare(arguments);
    }
    return serve(arguments, signals);
}
