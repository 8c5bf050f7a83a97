// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "passfile/signingidentity.h"
#include "sandbox/http/http.h"

#include <QtCore/qurl.h>

#include <functional>
#include <memory>

namespace qairopay::sandbox {

/// Sends requests to the wallets' own services from a thread of its own. Qt may send a request twice when its
/// connection breaks: what goes this way must bear that, as an empty push and an idempotent write do.
class Outbound
{
public:
    struct Options
    {
        QByteArray trustedRoots;                      ///< PEM; empty: those of the system
        std::optional<passfile::SigningPem> identity; ///< the client's certificate
        int timeoutMs = 15'000;
    };

    explicit Outbound(Options options);
    ~Outbound();
    Q_DISABLE_COPY_MOVE(Outbound)

    struct Request
    {
        QByteArray method;
        QUrl url;
        HttpHeaders headers = {};
        QByteArray body = {};
        bool needsHttp2 = false;
    };

    struct Answer
    {
        int status = 0;  ///< 0: none that counts
        QString outcome; ///< then "timeout", "tls_failed", "not_http2", "connection_failed"
        QByteArray body;
        qint64 retryAfterMs = 0;
    };

    /// `done` is called on the sender's thread; never after stop().
    void send(Request request, std::function<void(const Answer &)> done);
    void after(int milliseconds, std::function<void()> task);
    void stop();

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace qairopay::sandbox
