// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/router.h"
#include "sandbox/store/keytable.h"

#include <chrono>

namespace qairopay::sandbox {

/// One request on its way through Api.
struct Exchange
{
    HttpRequest request;
    HttpReply reply;
    Call call;
    std::chrono::steady_clock::time_point began;
    Target target;
    const Route *route = nullptr;
    Tenant *tenant = nullptr;
    QString keyId; ///< the API key that asks
    KeyScope scope = KeyScope::Publishable;
    std::optional<KeyRow> confirmedKey; ///< as the transaction saw it
    QByteArray version;
    HttpHeaders headers; ///< rate limit, sunset and the like

    QString idempotencyKey;
    QByteArray requestHash;
    bool holdsSlot = false;
    bool holdsKey = false;

    // The outcome, ready to send:
    int status = 500;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QByteArray body;
    HttpHeaders answerHeaders;
    std::function<void()> committed;
    std::function<void(std::shared_ptr<HttpStream>)> stream;
    bool isReplay = false;
    // For the audit log:
    QString outcome;    ///< "ok", or "conflict/pass_revoked"
    QString resourceId; ///< of the resource in the answer

    void set(Outcome<Answer> answer);
};

} // namespace qairopay::sandbox
