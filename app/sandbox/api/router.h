// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/ratelimiter.h"
#include "sandbox/http/target.h"
#include "sandbox/service/resource.h"
#include "sandbox/store/tenant.h"

#include <QtCore/qjsonobject.h>

#include <memory>

namespace qairopay::sandbox {

class EventFeed;
class KeyRing;
class RequestLog;
class SigningKeys;
class Vault;
class WalletFiles;

/// A request as the services see it: no HTTP left.
struct Call
{
    QStringList arguments; ///< what stood for the stars of the pattern
    QHash<QString, QString> query;
    QJsonObject body;
    QByteArray bytes; ///< the body as sent, for routes that take bytes
    QByteArray ifMatch;
    QByteArray accept;
    QByteArray authorization; ///< a device's: "ApplePass TOKEN"
    QByteArray ifModifiedSince;
    QByteArray lastEventId;       ///< where a stream goes on
    QByteArray liveAuthorization; ///< the second key of a promotion
    QString requestId;
    std::shared_ptr<void> prepared; ///< what Route::prepare left
};

/// A service's answer: JSON, or bytes with their type.
struct Answer
{
    int status = 200;
    QJsonObject body;
    Resource resource; ///< instead of `body`, where it is written already
    QByteArray bytes;
    QByteArray contentType; ///< empty: `body` or `resource` as JSON
    HttpHeaders headers;
    std::function<void(std::shared_ptr<HttpStream>)> stream = {}; ///< goes on after the head (http.h)
    std::function<void()> committed; ///< what memory takes over once the database has
};

/// Who may call a route.
enum class Access {
    Open,    ///< without a key, and of no tenant
    Public,  ///< without a key: the token at the end of the address is the key
    Device,  ///< without a key: the address names the tenant, the pass's own token is the key
    Catalog, ///< read scope, or a publishable key
    Read,
    Write,
    Admin,
};

/// What a route does to the store, and how its body comes.
enum class Effect {
    Read,
    Write,      ///< a JSON body and an idempotency key
    WriteBytes, ///< PUT of bytes that name themselves
    WriteState, ///< a JSON body and no idempotency key: a device says what is so, as often as it likes
};

struct Route
{
    QString name; ///< "passes.create": the operation of openapi.json and the action of the audit log
    QByteArray method;
    QString pattern; ///< "/v1/passes/*/revoke"
    Access access = Access::Read;
    Effect effect = Effect::Read;
    Bucket bucket = Bucket::Read;
    std::function<Outcome<Answer>(const Call &, const Work &)> call;
    /// What needs no database, made before the writer is asked.
    std::function<Outcome<void>(Call &)> prepare = {};
    /// The answer shows a secret that is shown once: its copy for repeats is sealed.
    bool showsSecret = false;
    bool isHeavy = false; ///< `prepare` takes its time: on a worker
    bool isShort = false; ///< reads a few rows by their ids: on the connection's own thread
    /// Refuses before it writes anything. Others need a savepoint, which costs a copy of every page that a
    /// write shares with those before it in its transaction.
    bool checksFirst = false;

    /// Local test routes do not exist in live (api-contract 1.1).
    [[nodiscard]] bool isTest() const { return pattern.startsWith(u"/v1/test/"); }
};

class Router
{
public:
    explicit Router(QList<Route> routes);

    struct Match
    {
        const Route *route = nullptr;
        QStringList arguments;
    };

    /// The route, or 404, or 405.
    [[nodiscard]] Outcome<Match> find(const QByteArray &method, const QStringList &segments) const;

private:
    struct Entry
    {
        Route route;
        QStringList segments;
    };

    QHash<qsizetype, QList<Entry>> m_entries; ///< by how many segments they have
};

/// What routes reach beyond the database.
struct Services
{
    WalletFiles &files;
    KeyRing &keys;
    const Vault &vault;
    SigningKeys &signingKeys;
    bool allowLoopbackWebhooks = false;
    const std::vector<std::unique_ptr<Tenant>> &tenants;
    Clock clock;
    EventFeed &feed;
    const RequestLog &requests;
};

/// Every route of the API, one line each.
[[nodiscard]] QList<Route> apiRoutes(Services services);
/// Parts of them: the tenant, its keys and the audit log; webhooks.
[[nodiscard]] QList<Route> adminRoutes(Services services);
[[nodiscard]] QList<Route> webhookRoutes(Services services);
[[nodiscard]] QList<Route> promotionRoutes(Services services);
[[nodiscard]] QList<Route> nfcRoutes(Services services);
[[nodiscard]] QList<Route> walletRoutes(Services services);
/// How large a body of this request may be.
[[nodiscard]] quint64 bodyLimit(QByteArrayView method, QByteArrayView target);

} // namespace qairopay::sandbox
