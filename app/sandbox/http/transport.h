// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "sandbox/http/http.h"
#include "sandbox/http/httptimes.h"

#include <memory>

namespace qairopay::sandbox {

/// All connections at once, more than the 1,024 that were planned (docs/contract.md): room for a thousand
/// idle ones beside all requests that two tenants may have in flight.
inline constexpr int mostSockets = 1280;

struct TransportOptions
{
    QString address;
    quint16 port = 0;
    HttpHandler handler;
    /// How many body bytes a request may have, by method and target.
    std::function<quint64(QByteArrayView method, QByteArrayView target)> bodyLimit;
    /// The answer to a request that is refused before it is one.
    std::function<HttpResponse(int status, const char *message)> refusal;
    int sockets = mostSockets; ///< at once; another one is closed
    HttpTimes times = {};
    int threads = 1; ///< that answer; each connection stays with one
};

/// HTTP/1.1 on a socket, with limits on everything a peer can stretch. Knows nothing of the API.
class Transport
{
public:
    /// Binds; connections wait until start().
    [[nodiscard]] static Result<std::unique_ptr<Transport>> listen(TransportOptions options);
    ~Transport();
    Q_DISABLE_COPY_MOVE(Transport)

    [[nodiscard]] quint16 port() const;
    /// Answers, on threads of its own: the handler is called on any of them.
    void start();
    /// Calls `task` on one of the transport's threads when the time has passed.
    void after(int milliseconds, std::function<void()> task);
    /// Closes the listener and idle connections, lets requests being answered end (at most 5 s).
    void stop();

private:
    struct Engine;
    explicit Transport(std::unique_ptr<Engine> engine);

    std::unique_ptr<Engine> m_engine;
};

} // namespace qairopay::sandbox
