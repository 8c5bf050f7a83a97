// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"
#include "sandbox/http/http.h"
#include "sandbox/http/httptimes.h"
#include "sandbox/outbox/tokenbucket.h"

#include <QtCore/qurl.h>

#include <memory>
#include <optional>

namespace qairopay::passfile {
class SigningIdentity;
}

namespace qairopay::sandbox {

struct GoogleAccount;

/// The two tenants of a sandbox (api-contract 10.10): the real sandbox one, and a stand-in for live that
/// never leaves this machine.
enum class Environment { Sandbox, Live };

/// What a key may do. Secret keys have one of the three scopes; a publishable key reads templates only.
enum class KeyScope { Publishable, Read, Write, Admin };

/// How webhooks leave (api-contract 6, ecosystem.md 4.5).
struct WebhookOptions
{
    bool allowLoopback = false; ///< http and https to this machine; elsewhere https only, always
    int timeoutSeconds = 15;
    QByteArray trustedRoots; ///< PEM; empty: those of the system
    /// The addresses (4 or 16 bytes) of a host; none: the system's resolver.
    std::function<QList<QByteArray>(const QString &host)> resolver;
};

/// The wallets' side: who signs, where phones find this service, and where changes are sent. All of it may be
/// left out: then the test authority signs, and nothing leaves this machine.
struct WalletOptions
{
    Secret pkcs12; ///< the user's own pass certificate and key
    Secret passphrase;
    QByteArray intermediate; ///< Apple's WWDR certificate, PEM or DER
    QString publicUrl;       ///< "https://passes.example.com": the front of webServiceURL
    QString pushUrl;         ///< APNs, "https://api.push.apple.com"; empty: nothing is pushed
    Secret serviceAccount;   ///< Google's JSON file
    QString googleIssuerId;
    QString googleUrl;       ///< "https://walletobjects.googleapis.com"; empty: nothing is sent to Google
    QByteArray trustedRoots; ///< PEM; empty: those of the system
};

/// Called with each answer before it leaves, from any thread.
using AnswerWatch = std::function<void(const HttpRequest &, const HttpResponse &)>;

struct Options
{
    /// Made when missing, then locked: one process per folder, unless they share a database.
    QString dataFolder;
    /// "postgres://user@host/name": several servers may run on it, with one data folder or copies of it.
    /// Empty: SQLite in the data folder.
    Secret database = {};
    QString address = QStringLiteral("127.0.0.1"); ///< loopback unless somebody decides otherwise
    quint16 port = 0;                              ///< 0: any free one
    Clock clock = systemClock();                   ///< `POST /v1/test/clock/advance` adds to it
    int answerDelayMs = 0; ///< slows each answer, half of it before the effect and half after (kill tests)
    bool rateLimits = true;
    WebhookOptions webhooks;
    WalletOptions wallets = {};
    HttpTimes times = {};
    Ticks ticks = &std::chrono::steady_clock::now; ///< what is sent a second is measured by it
    AnswerWatch answered = {}; ///< for tests, which hold the answers against the API's description
};

/// The API service on a socket: HTTP, rules, database and signing in threads of its own, so that it can be
/// started from a GUI thread. Everything a client does with it goes through HTTP.
class Server
{
public:
    /// Opens the data folder (made on first use: database, keys, test authority) and listens. Making the test
    /// authority's keys takes seconds on a busy machine: call it off the GUI thread. A folder in use by
    /// another process is refused with a sentence.
    [[nodiscard]] static Result<std::unique_ptr<Server>> start(Options options);
    /// Stops.
    ~Server();
    Q_DISABLE_COPY_MOVE(Server)

    /// "http://127.0.0.1:41234", without a path.
    [[nodiscard]] QUrl baseUrl() const;
    [[nodiscard]] QString dataFolder() const;
    /// The keys made for this host at the first start; they stay the same over restarts.
    [[nodiscard]] Secret key(Environment environment = Environment::Sandbox,
                             KeyScope scope = KeyScope::Admin) const;

    /// The root of the test chain that signs passes here, PEM.
    [[nodiscard]] QByteArray rootCertificate() const;
    /// A sentence when the certificate that signs passes ends soon, or has; else empty.
    [[nodiscard]] QString certificateWarning() const;

    /// From now on passes are signed with this certificate (none: the test authority's, whose keys are read
    /// and written: call it off the GUI thread), and save links by this account. A server that sends to APNs
    /// or Google signs as it was started.
    [[nodiscard]] Result<void> signPassesWith(const std::optional<passfile::SigningIdentity> &own);
    [[nodiscard]] Result<void> signLinksWith(const std::optional<GoogleAccount> &own);

    /// Refuses new connections, lets running requests end (at most 5 s), closes the database.
    void stop();

private:
    struct Parts;
    explicit Server(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace qairopay::sandbox
