// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/inflight.h"
#include "sandbox/api/keyring.h"
#include "sandbox/api/refusallog.h"
#include "sandbox/api/requestlog.h"
#include "sandbox/api/router.h"
#include "sandbox/store/workers.h"

namespace qairopay::sandbox {

struct Exchange;

/// From HTTP to the services and back: who asks, for what version, which route, within which limits; then the
/// effect with its stored answer in one transaction; then the envelope.
class Api
{
public:
    struct Parts
    {
        Clock clock;
        QString baseUrl;
        int answerDelayMs = 0;
        const std::vector<std::unique_ptr<Tenant>> &tenants;
        bool isShared = false; ///< other processes are on the database
        KeyRing &keys;
        const Vault &vault;
        const SigningKeys &signingKeys;
        const Router &router;
        RateLimiter &limiter;
        RequestLog &requests;
        Readers &readers;
        LentReaders *atOnce = nullptr; ///< for short reads; null: they go to the others
        Writer &writer;
        std::function<void(int milliseconds, std::function<void()>)> after;
        std::function<void()> wrote; ///< after each write that is committed
    };

    explicit Api(Parts parts);

    /// From any thread. The reply may come from another one.
    void handle(HttpRequest request, HttpReply reply);

    /// The envelope for a request that never became one.
    [[nodiscard]] static HttpResponse refusal(int status, const char *message);

private:
    using Shared = std::shared_ptr<Exchange>;
    using Step = Outcome<void>;

    void goOn(const Shared &exchange, const Step &admitted);
    Step admit(Exchange &exchange);
    void lookForKey(const Shared &exchange);
    Step admitAgain(Exchange &exchange, Database &database);
    static Step confirmKey(Exchange &exchange, const Work &work);
    void takeOverKey(const Exchange &exchange) const;
    Step chooseVersion(Exchange &exchange) const;
    Step authenticate(Exchange &exchange) const;
    Step route(Exchange &exchange) const;
    Step authorize(const Exchange &exchange) const;
    Step throttle(Exchange &exchange);
    Step takeKey(Exchange &exchange);
    static Step readBody(Exchange &exchange);

    void refuse(const Shared &exchange);
    void note(const Exchange &exchange) const;
    void start(const Shared &exchange);
    void perform(const Shared &exchange);
    void read(Exchange &exchange, Database &database) const;
    [[nodiscard]] static Outcome<Answer> readFor(Exchange &exchange, const Work &work);
    static void callWithSavepoint(Exchange &exchange, const Work &work);
    void write(Exchange &exchange, Database &database) const;
    void counts(const Exchange &exchange) const;
    bool repeat(Exchange &exchange, const Work &work) const;
    void log(const Exchange &exchange, const Work &work) const;
    void keep(const Exchange &exchange, const Work &work) const;
    void finish(const Shared &exchange);
    void finishAtHome(const Shared &exchange);
    [[nodiscard]] qint64 timeOf(const Tenant &tenant) const;
    [[nodiscard]] Work workFor(const Exchange &exchange, Database &database, bool isWrite) const;
    [[nodiscard]] HttpResponse respond(const Exchange &exchange) const;

    Parts m_parts;
    InFlight m_inFlight;
    RefusalLog m_refusals;
};

} // namespace qairopay::sandbox
